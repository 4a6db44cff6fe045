//! A queue of examples for one browser, several of which run at a time.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use serde::Deserialize;
use serde_json::json;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::session::{Session, version};
use crate::host::Host;
use crate::program::RUNTIME;
use crate::trial::Printed;

/// Workers at once: enough to hide the round trips, few enough for two cores.
const WIDTH: usize = 4;
/// The page answers at least this often, so silence means that it is gone.
const ANSWERS_WITHIN: Duration = Duration::from_secs(10);

/// Starts the examples in `arguments[0]`, then waits until one has ended, for
/// half a second at most, and hands over all that have.
const STEP: &str = r#"
const [starts, limit, done] = arguments;
window.ended ??= [];
const { run } = await import("/live/run.js");
for (const { id, module } of starts) {
  const lines = [];
  run(new URL(module, location).href, limit, (line) => lines.push(line)).then((outcome) => {
    window.ended.push({ id, text: lines.map((line) => `${line}\n`).join(""), ...outcome });
    window.wake?.();
  });
}
if (window.ended.length === 0) {
  await new Promise((resolve) => { window.wake = resolve; setTimeout(resolve, 500); });
}
done(window.ended.splice(0));
"#;

/// A browser that runs examples; it opens when the first one comes.
pub struct Engine {
    jobs: mpsc::UnboundedSender<Job>,
    task: JoinHandle<Option<String>>,
}

struct Job {
    /// From the server's root: `run/strings/greet.js`.
    module: String,
    reply: oneshot::Sender<Result<Printed>>,
}

#[derive(Deserialize)]
struct Ended {
    id: u64,
    text: String,
    failure: Option<String>,
}

impl Engine {
    /// An engine for `host` whose page comes from `origin`, which serves
    /// `/live` and `/run`. Each example may take `limit`.
    pub fn new(host: Host, origin: String, limit: Duration) -> Engine {
        let (jobs, queue) = mpsc::unbounded_channel();
        let worker = Worker {
            host,
            origin,
            limit,
            queue,
            running: BTreeMap::new(),
            session: None,
            version: None,
            next: 0,
        };
        let task = RUNTIME.spawn(worker.work());
        Engine { jobs, task }
    }

    /// Runs the example at `module` and waits for its end.
    pub fn run(&self, module: String) -> Result<Printed> {
        let (reply, printed) = oneshot::channel();
        let sent = self.jobs.send(Job { module, reply });
        sent.map_err(|_| anyhow!("the browser's queue is closed"))?;
        RUNTIME
            .block_on(printed)
            .context("the browser's queue ended")?
    }

    /// Closes the browser; returns its version, if it ever opened.
    pub fn close(self) -> Option<String> {
        drop(self.jobs);
        RUNTIME.block_on(self.task).ok().flatten()
    }
}

struct Worker {
    host: Host,
    origin: String,
    limit: Duration,
    queue: mpsc::UnboundedReceiver<Job>,
    running: BTreeMap<u64, Job>,
    session: Option<Session>,
    version: Option<String>,
    next: u64,
}

impl Worker {
    async fn work(mut self) -> Option<String> {
        loop {
            let mut starts = Vec::new();
            while self.running.len() < WIDTH {
                let job = match self.queue.try_recv() {
                    Ok(job) => job,
                    Err(_) if !self.running.is_empty() => break,
                    Err(_) => match self.queue.recv().await {
                        Some(job) => job,
                        None => {
                            self.close().await;
                            return self.version;
                        }
                    },
                };
                starts.push(json!({ "id": self.next, "module": job.module }));
                self.running.insert(self.next, job);
                self.next += 1;
            }
            match self.step(starts).await {
                Ok(ended) => self.answer(ended),
                Err(error) => self.fail(&format!("{error:#}")),
            }
        }
    }

    /// Has the page start some examples and tell which have ended.
    async fn step(&mut self, starts: Vec<serde_json::Value>) -> Result<Vec<Ended>> {
        if self.session.is_none() {
            self.open().await?;
        }
        let client = &self.session.as_ref().context("no session")?.client;
        // WebDriver wraps a script in a function that is not async.
        let script =
            format!("const call = async function () {{ {STEP} }}; call.apply(null, arguments);");
        let limit = json!(self.limit.as_millis() as u64);
        let step = client.execute_async(&script, vec![json!(starts), limit]);
        let ended = timeout(ANSWERS_WITHIN, step).await;
        let ended = ended.map_err(|_| anyhow!("the browser stopped answering"))?;
        let ended = ended.context("the browser went away while this example ran")?;
        serde_json::from_value(ended).context("the page's answer makes no sense")
    }

    async fn open(&mut self) -> Result<()> {
        let session = Session::open(self.host).await?;
        session.client.goto(&self.origin).await?;
        self.version = version(&session.client);
        self.session = Some(session);
        Ok(())
    }

    fn answer(&mut self, ended: Vec<Ended>) {
        for Ended { id, text, failure } in ended {
            if let Some(job) = self.running.remove(&id) {
                // Nobody waits any more if the run was interrupted.
                let _ = job.reply.send(Ok(Printed { text, failure }));
            }
        }
    }

    /// Fails what runs now; the rest gets a new session.
    fn fail(&mut self, why: &str) {
        self.session = None;
        for (_, job) in std::mem::take(&mut self.running) {
            let _ = job.reply.send(Err(anyhow!("{}: {why}", self.host.title())));
        }
    }

    async fn close(&mut self) {
        if let Some(session) = self.session.take() {
            session.close().await;
        }
    }
}
