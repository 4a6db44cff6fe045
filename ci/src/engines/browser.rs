//! A browser that runs examples, one session for all of them.

use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::queue::{Job, Queue};
use crate::listings::Host;
use crate::listings::view::Crossed;
use crate::process::{Printed, RUNTIME};

/// A browser that runs examples; it opens when the first one comes.
pub struct Browser {
    jobs: mpsc::UnboundedSender<Job>,
    task: JoinHandle<Option<String>>,
}

impl Browser {
    /// A browser for `host` whose page comes from `origin`, which serves
    /// `/live` and `/run`. Each example may take `limit`.
    pub fn new(host: Host, origin: String, limit: Duration) -> Browser {
        let (jobs, queue) = mpsc::unbounded_channel();
        let task = RUNTIME.spawn(Queue::new(host, origin, limit, queue).work());
        Browser { jobs, task }
    }

    /// Runs the example at `module`, a path from the server's root, and waits
    /// for its end.
    pub fn run(&self, module: String) -> Result<Printed> {
        self.send(module, false).map(|(printed, _)| printed)
    }

    /// Runs the example with its calls traced, as on the page; returns which of
    /// them crossed, too.
    pub fn trace(&self, module: String) -> Result<(Printed, Crossed)> {
        self.send(module, true)
    }

    fn send(&self, module: String, traced: bool) -> Result<(Printed, Crossed)> {
        let (reply, ended) = oneshot::channel();
        let job = Job {
            module,
            traced,
            reply,
        };
        let sent = self.jobs.send(job);
        sent.map_err(|_| anyhow!("the browser's queue is closed"))?;
        RUNTIME
            .block_on(ended)
            .context("the browser's queue ended")?
    }

    /// Closes the browser; returns its version, if it ever opened.
    pub fn close(self) -> Option<String> {
        drop(self.jobs);
        RUNTIME.block_on(self.task).ok().flatten()
    }
}
