//! Runs a host program and collects what it prints.

use std::path::Path;
use std::process::Stdio;
use std::sync::LazyLock;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::process::Command;
use tokio::runtime::Runtime;
use tokio::sync::Semaphore;
use tokio::time;

use crate::trial::Printed;

/// Waits for programs, drivers and servers.
pub(crate) static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Runtime::new().expect("a runtime needs threads only"));

/// As many programs at once as there are cores, so that a limit is about the
/// program and not about the queue.
static CORES: LazyLock<Semaphore> = LazyLock::new(|| {
    Semaphore::new(thread::available_parallelism().map_or(2, |cores| cores.get()))
});

/// Runs `program` in `root` for at most `limit`; then it is killed.
pub fn run(root: &Path, program: &Path, limit: Duration) -> Result<Printed> {
    RUNTIME.block_on(async {
        let _core = CORES.acquire().await?;
        let output = Command::new(program)
            .current_dir(root)
            .env_remove("RUST_BACKTRACE")
            .stdin(Stdio::null())
            .kill_on_drop(true)
            .output();
        let Ok(output) = time::timeout(limit, output).await else {
            return Ok(Printed::failed(format!(
                "it was still running after {} s and was killed",
                limit.as_secs()
            )));
        };
        let output = output.with_context(|| format!("cannot run `{}`", program.display()))?;
        let stderr = String::from_utf8_lossy(&output.stderr);
        let failure = (!output.status.success())
            .then(|| format!("it ended with {}\n{}", output.status, stderr.trim_end()));
        Ok(Printed {
            text: String::from_utf8_lossy(&output.stdout).into_owned(),
            failure,
        })
    })
}
