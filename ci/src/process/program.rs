//! Runs a host program and collects what it prints.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use tempfile::TempDir;
use tokio::sync::Semaphore;

use super::children::Child;
use super::printed::Printed;
use super::runtime::RUNTIME;

/// As many programs at once as there are cores, so that a limit is about the
/// program and not about the queue.
static CORES: LazyLock<Semaphore> = LazyLock::new(|| {
    let cores = thread::available_parallelism();
    Semaphore::new(cores.map_or(2, |cores| cores.get()))
});

/// Runs `program` in the folder `root` for at most `limit`; then it is killed, and
/// that is the failure of what it printed. An error means that it did not start.
pub fn run(root: &Path, program: &Path, limit: Duration) -> Result<Printed> {
    let _core = RUNTIME.block_on(CORES.acquire())?;
    let files = TempDir::new().context("cannot make a temporary folder")?;
    let (stdout, stderr) = (files.path().join("stdout"), files.path().join("stderr"));
    let mut command = Command::new(program);
    command
        .current_dir(root)
        .env_remove("RUST_BACKTRACE")
        .stdin(Stdio::null())
        .stdout(File::create(&stdout)?)
        .stderr(File::create(&stderr)?);
    let child = Child::spawn(command, None)?;
    let status = child.wait(limit)?;
    drop(child);
    let text =
        |path| Ok::<_, std::io::Error>(String::from_utf8_lossy(&fs::read(path)?).into_owned());
    let failure = match status {
        Some(status) if status.success() => None,
        Some(status) => Some(format!(
            "it ended with {status}\n{}",
            text(stderr)?.trim_end()
        )),
        None => Some(format!(
            "it was still running after {} s and was killed",
            limit.as_secs()
        )),
    };
    Ok(Printed {
        text: text(stdout)?,
        failure,
    })
}
