//! A JavaScript runtime without a page, Node or Deno: one process, which runs each
//! example in a worker of its own.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;
use serde_json::json;
use tokio::sync::Semaphore;

use crate::listings::{Host, Tree};
use crate::machine::programs;
use crate::process::{Child, Printed, RUNTIME, lock};

/// Workers at once: they compute more than they wait, so as many as small machines have
/// cores.
const WIDTH: usize = 2;

/// How much later than an example's own limit an answer may come.
const ANSWERS_WITHIN: Duration = Duration::from_secs(10);

/// What an example's end says.
#[derive(Deserialize)]
struct Ended {
    id: u64,
    text: String,
    failure: Option<String>,
}

/// Those who wait for an example's end, by its number.
type Waiting = Arc<Mutex<BTreeMap<u64, mpsc::Sender<Printed>>>>;

/// A console that runs examples; its process starts when the first one comes, and
/// again if it died.
pub struct Console {
    host: Host,
    tree: Tree,
    limit: Duration,
    width: Semaphore,
    running: Mutex<Option<Running>>,
}

/// The process, and its side of the conversation.
struct Running {
    child: Child,
    stdin: ChildStdin,
    waiting: Waiting,
    next: u64,
}

impl Console {
    /// A console for `host` that runs the programs below the folder `target/run` of
    /// `tree`. Each may take `limit`.
    pub fn new(host: Host, tree: Tree, limit: Duration) -> Console {
        Console {
            host,
            tree,
            limit,
            width: Semaphore::new(WIDTH),
            running: Mutex::default(),
        }
    }

    /// Runs the program at `module`, as `strings/greet.js`, and waits for its end.
    pub fn run(&self, module: &str) -> Result<Printed> {
        let _turn = RUNTIME.block_on(self.width.acquire())?;
        let (sender, ended) = mpsc::channel();
        self.send(module, sender)?;
        let printed = ended.recv_timeout(self.limit + ANSWERS_WITHIN);
        printed.map_err(|error| {
            // One that does not answer any more is of no use to the next example.
            *lock(&self.running) = None;
            let why = match error {
                mpsc::RecvTimeoutError::Timeout => "stopped answering",
                mpsc::RecvTimeoutError::Disconnected => "went away",
            };
            anyhow!("{} {why} while this example ran", self.host.title())
        })
    }

    fn send(&self, module: &str, sender: mpsc::Sender<Printed>) -> Result<()> {
        let mut running = lock(&self.running);
        if !running.as_ref().is_some_and(|it| it.child.runs()) {
            *running = Some(self.start()?);
        }
        let running = running.as_mut().context("it has just started")?;
        let id = running.next;
        running.next += 1;
        lock(&running.waiting).insert(id, sender);
        let file = self.tree.path("target/run").join(module);
        let job = json!({
            "id": id,
            "module": file_url(&file),
            "limit": self.limit.as_millis() as u64,
        });
        let sent = writeln!(running.stdin, "{job}");
        sent.with_context(|| format!("{} takes no more examples", self.host.title()))
    }

    fn start(&self) -> Result<Running> {
        let mut command = self.command()?;
        command
            .env_remove("NODE_OPTIONS")
            .env("NO_COLOR", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let child = Child::spawn(command, None)?;
        let stdin = child.stdin().context("it has no standard input")?;
        let stdout = child.stdout().context("it has no standard output")?;
        let waiting = Waiting::default();
        let answered = Arc::clone(&waiting);
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                // What an example writes past the console is no answer.
                if let Ok(Ended { id, text, failure }) = serde_json::from_str(&line)
                    && let Some(sender) = lock(&answered).remove(&id)
                {
                    let _ = sender.send(Printed { text, failure });
                }
            }
            // Those who still wait hear that nothing comes any more.
            lock(&answered).clear();
        });
        Ok(Running {
            child,
            stdin,
            waiting,
            next: 0,
        })
    }

    /// The call of the console that serves jobs.
    fn command(&self) -> Result<Command> {
        let program = programs::console(self.host);
        let program = program.with_context(|| format!("no program for {}", self.host.title()))?;
        let mut command = Command::new(program);
        let own = self.tree.path("ci/src/engines/console");
        let serve = own.join("serve.js");
        let (run, own) = (self.tree.path("target/run"), own.display());
        let run = run.display();
        match self.host {
            // Readers give it the same preload.
            Host::Node => command
                .arg("--no-warnings")
                .arg("--import")
                .arg(file_url(&self.tree.path("listings/fetch_files.js"))),
            // It reads what it runs, and nothing else; a configuration of somebody else's
            // in a folder above is none of its business.
            Host::Deno => command
                .args(["run", "--quiet", "--no-config", "--no-lock", "--no-remote"])
                .args(["--no-npm", "--no-prompt", "--no-code-cache"])
                .arg("--v8-flags=--max-old-space-size=256")
                .arg(format!("--allow-read={run},{own}"))
                .env("DENO_NO_UPDATE_CHECK", "1")
                .env("DENO_DIR", self.tree.path("target/deno")),
            Host::Native | Host::Wasmtime | Host::Chromium | Host::Firefox | Host::Webkit => {
                bail!("{} is not a console", self.host)
            }
        };
        command.arg(serve);
        Ok(command)
    }

    /// Ends the process.
    pub fn close(self) {
        drop(lock(&self.running).take());
    }
}

/// `path` as an address that consoles import: `file:///…`.
fn file_url(path: &Path) -> String {
    let path: PathBuf = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut url = String::from("file://");
    for part in path.to_string_lossy().replace('\\', "/").split('/').skip(1) {
        url.push('/');
        for byte in part.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                url.push(byte.into());
            } else {
                url += &format!("%{byte:02X}");
            }
        }
    }
    url
}
