//! The examples that wait for a browser, and the few that run in it.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use anyhow::{Context, Error, Result, anyhow};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::{mpsc, oneshot};

use super::session::{PageGone, Session, version};
use crate::listings::Host;
use crate::listings::view::Crossed;
use crate::process::Printed;

/// Workers at once: enough to hide the round trips, few enough for two cores.
const WIDTH: usize = 4;

/// The page answers twice a second, so silence means that it is gone.
const ANSWERS_WITHIN: Duration = Duration::from_secs(10);

const STEP: &str = include_str!("step.js");

/// An example that somebody waits for.
pub(super) struct Job {
    /// From the server's root: `run/strings/greet.js`.
    pub module: String,
    /// Whether to tell which calls cross.
    pub traced: bool,
    pub reply: oneshot::Sender<Result<(Printed, Crossed)>>,
}

/// What the page answers of an example that has ended.
#[derive(Deserialize)]
struct Ended {
    id: u64,
    text: String,
    crossed: Crossed,
    failure: Option<String>,
}

pub(super) struct Queue {
    host: Host,
    origin: String,
    limit: Duration,
    jobs: mpsc::UnboundedReceiver<Job>,
    running: BTreeMap<u64, Job>,
    /// What ran when the page was gone, and runs once more.
    again: VecDeque<Job>,
    /// Whether what runs now came from `again`.
    reruns: bool,
    reran: usize,
    session: Option<Session>,
    version: Option<String>,
    next: u64,
}

impl Queue {
    pub(super) fn new(
        host: Host,
        origin: String,
        limit: Duration,
        jobs: mpsc::UnboundedReceiver<Job>,
    ) -> Queue {
        Queue {
            host,
            origin,
            limit,
            jobs,
            running: BTreeMap::new(),
            again: VecDeque::new(),
            reruns: false,
            reran: 0,
            session: None,
            version: None,
            next: 0,
        }
    }

    /// Runs examples until no more can be sent, and says how many it had to run
    /// again; returns the browser's version, if it ever opened.
    pub(super) async fn work(mut self) -> Option<String> {
        while let Some(starts) = self.start().await {
            match self.step(starts).await {
                Ok(ended) => self.answer(ended),
                Err(error) => self.fail(&error),
            }
        }
        if self.reran > 0 {
            let (host, reran) = (self.host.title(), self.reran);
            let runs = if reran == 1 { "run" } else { "runs" };
            eprintln!("{host}: {reran} {runs} repeated, since the page was gone");
        }
        if let Some(session) = self.session.take() {
            session.close().await;
        }
        self.version
    }

    /// Takes as many jobs as may start now, and waits for one where none runs. What
    /// runs again does so alone: if the page is gone once more, it is to blame.
    async fn start(&mut self) -> Option<Vec<Value>> {
        if self.running.is_empty() {
            self.reruns = !self.again.is_empty();
        }
        let width = if self.reruns { 1 } else { WIDTH };
        let mut starts = Vec::new();
        while self.running.len() < width {
            let again = self.again.pop_front();
            let job = match again.map_or_else(|| self.jobs.try_recv(), Ok) {
                Ok(job) => job,
                Err(_) if !self.running.is_empty() => break,
                Err(_) => self.jobs.recv().await?,
            };
            starts.push(json!({ "id": self.next, "module": job.module, "traced": job.traced }));
            self.running.insert(self.next, job);
            self.next += 1;
        }
        Some(starts)
    }

    /// Has the page start some examples and tell which have ended.
    async fn step(&mut self, starts: Vec<Value>) -> Result<Vec<Ended>> {
        if self.session.is_none() {
            self.open().await?;
        }
        let session = self.session.as_ref().context("no session")?;
        let limit = json!(self.limit.as_millis() as u64);
        let step = session.script(STEP, vec![json!(starts), limit], ANSWERS_WITHIN);
        let ended = step
            .await
            .context("the browser went away while this example ran")?;
        serde_json::from_value(ended).context("the page's answer makes no sense")
    }

    async fn open(&mut self) -> Result<()> {
        let session = Session::open(self.host).await?;
        session.goto(&self.origin).await?;
        self.version = version(&session.client);
        self.session = Some(session);
        Ok(())
    }

    fn answer(&mut self, ended: Vec<Ended>) {
        for Ended {
            id,
            text,
            crossed,
            failure,
        } in ended
        {
            if let Some(job) = self.running.remove(&id) {
                // Nobody waits any more if the run was interrupted.
                let _ = job.reply.send(Ok((Printed { text, failure }, crossed)));
            }
        }
    }

    /// Fails what runs now; the rest gets a new session. Where only the page is gone, what
    /// runs for the first time is to run again instead.
    fn fail(&mut self, error: &Error) {
        self.session = None;
        let host = self.host.title();
        let ran: Vec<Job> = std::mem::take(&mut self.running).into_values().collect();
        if let (false, Some(died)) = (self.reruns, error.downcast_ref::<PageGone>()) {
            let modules: Vec<&str> = ran.iter().map(|job| job.module.as_str()).collect();
            eprintln!("{host}: {died}; running again: {}", modules.join(", "));
            self.reran += ran.len();
            self.again.extend(ran);
            return;
        }
        let twice = match self.reruns {
            true => "the second time too, ",
            false => "",
        };
        for job in ran {
            let _ = job.reply.send(Err(anyhow!("{host}: {twice}{error:#}")));
        }
    }
}
