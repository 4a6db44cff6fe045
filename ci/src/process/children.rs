//! Processes that must not outlive this one, nor leave children of their own.

use std::process::{self, Command, ExitStatus};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
#[cfg(windows)]
use process_wrap::std::JobObject;
#[cfg(unix)]
use process_wrap::std::ProcessGroup;
use process_wrap::std::{ChildWrapper, CommandWrap};
use tempfile::TempDir;

use super::lock::lock;

type Shared = Arc<Mutex<Running>>;

/// A process, and a folder of which nothing is to remain.
struct Running {
    child: Box<dyn ChildWrapper>,
    files: Option<TempDir>,
}

/// All that run now, for a signal's handler.
static ALL: Mutex<Vec<Shared>> = Mutex::new(Vec::new());

/// A process and all that it starts; dropping it kills them, and then removes
/// their files.
pub(crate) struct Child(Shared);

impl Child {
    /// Starts `command` as the head of a process group of its own. What it
    /// writes goes to `files`.
    pub(crate) fn spawn(command: Command, files: Option<TempDir>) -> Result<Child> {
        let program = command.get_program().to_owned();
        let mut command = CommandWrap::from(command);
        #[cfg(unix)]
        command.wrap(ProcessGroup::leader());
        #[cfg(windows)]
        command.wrap(JobObject);
        // A handler that kills all must not miss one that is just starting.
        let mut all = lock(&ALL);
        let child = command.spawn();
        let child =
            child.with_context(|| format!("cannot start `{}`", program.to_string_lossy()))?;
        let child = Arc::new(Mutex::new(Running { child, files }));
        all.push(Arc::clone(&child));
        Ok(Child(child))
    }

    /// How the process ended, or nothing if it still runs after `limit`.
    pub(crate) fn wait(&self, limit: Duration) -> Result<Option<ExitStatus>> {
        let start = Instant::now();
        loop {
            let status = lock(&self.0).child.inner_mut().try_wait()?;
            if status.is_some() || start.elapsed() > limit {
                return Ok(status);
            }
            thread::sleep(Duration::from_millis(2));
        }
    }

    /// The process's standard input, if it was piped; once.
    pub(crate) fn stdin(&self) -> Option<process::ChildStdin> {
        lock(&self.0).child.stdin().take()
    }

    /// The process's standard output, if it was piped; once.
    pub(crate) fn stdout(&self) -> Option<process::ChildStdout> {
        lock(&self.0).child.stdout().take()
    }

    /// Whether the process itself is still there.
    pub(crate) fn runs(&self) -> bool {
        matches!(lock(&self.0).child.inner_mut().try_wait(), Ok(None))
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        let mut all = lock(&ALL);
        kill(&self.0);
        all.retain(|child| !Arc::ptr_eq(child, &self.0));
    }
}

/// Kills every child that still runs when it is dropped: a `main` holds one, since an
/// error may have left a session open.
#[derive(Debug, Default)]
pub struct Guard(());

impl Drop for Guard {
    fn drop(&mut self) {
        lock(&ALL).drain(..).for_each(|child| kill(&child));
    }
}

/// Has Ctrl-C, SIGTERM and SIGHUP kill every child before the process ends, and
/// returns the guard that does so at its end. Only the first call listens.
pub fn guard_children() -> Result<Guard> {
    static LISTENS: AtomicBool = AtomicBool::new(false);
    if LISTENS.swap(true, Ordering::Relaxed) {
        return Ok(Guard(()));
    }
    ctrlc::set_handler(|| {
        // Held to the end, so that no other starts meanwhile.
        let all = lock(&ALL);
        all.iter().for_each(kill);
        eprintln!("interrupted: browsers, drivers and programs are stopped");
        process::exit(130);
    })
    .context("cannot listen for Ctrl-C")?;
    Ok(Guard(()))
}

/// Kills the group, waits for its head and removes the files; what is gone
/// already is fine.
fn kill(running: &Shared) {
    let mut running = lock(running);
    let _ = running.child.start_kill();
    let _ = running.child.inner_mut().wait();
    if let Some(files) = running.files.take() {
        let _ = files.close();
    }
}
