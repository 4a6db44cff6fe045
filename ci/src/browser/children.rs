//! Processes that must not outlive this one, nor leave children of their own.

use std::ffi::OsStr;
use std::process::{self, Command};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use anyhow::{Context, Result};
#[cfg(windows)]
use process_wrap::std::JobObject;
#[cfg(unix)]
use process_wrap::std::ProcessGroup;
use process_wrap::std::{ChildWrapper, CommandWrap};
use tempfile::TempDir;

type Shared = Arc<Mutex<Running>>;

/// A process, and a folder of which nothing is to remain.
struct Running {
    child: Box<dyn ChildWrapper>,
    files: Option<TempDir>,
}

/// All that run now, for whoever handles a signal.
static ALL: Mutex<Vec<Shared>> = Mutex::new(Vec::new());

/// A process and all that it starts; dropping it kills them, and then removes
/// their files.
pub(super) struct Child(Shared);

impl Child {
    /// Starts `command` as the head of a process group of its own. What it
    /// writes goes to `files`.
    pub(super) fn spawn(command: Command, files: Option<TempDir>) -> Result<Child> {
        let program = command.get_program().to_owned();
        let mut command = CommandWrap::from(command);
        #[cfg(unix)]
        command.wrap(ProcessGroup::leader());
        #[cfg(windows)]
        command.wrap(JobObject);
        let child = command.spawn();
        let child = child.with_context(|| format!("cannot start `{}`", lossy(&program)))?;
        let child = Arc::new(Mutex::new(Running { child, files }));
        lock(&ALL).push(Arc::clone(&child));
        Ok(Child(child))
    }

    /// The process's standard output, if it was piped; once.
    pub(super) fn stdout(&self) -> Option<process::ChildStdout> {
        lock(&self.0).child.stdout().take()
    }

    /// Whether the process itself is still there.
    pub(super) fn runs(&self) -> bool {
        matches!(lock(&self.0).child.inner_mut().try_wait(), Ok(None))
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        lock(&ALL).retain(|child| !Arc::ptr_eq(child, &self.0));
        kill(&self.0);
    }
}

/// Has Ctrl-C, SIGTERM and SIGHUP kill every child before the process ends.
/// Whoever needs it calls it; the first call counts.
pub fn kill_on_signals() -> Result<()> {
    static LISTENS: AtomicBool = AtomicBool::new(false);
    if LISTENS.swap(true, Ordering::Relaxed) {
        return Ok(());
    }
    ctrlc::set_handler(|| {
        for child in lock(&ALL).iter() {
            kill(child);
        }
        eprintln!("interrupted: browsers and drivers are stopped");
        process::exit(130);
    })
    .context("cannot listen for Ctrl-C")
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

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poison| poison.into_inner())
}

fn lossy(text: &OsStr) -> String {
    text.to_string_lossy().into_owned()
}
