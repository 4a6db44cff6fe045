//! One WebDriver session in one browser.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use fantoccini::error::CmdError;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use tokio::task::spawn_blocking;
use tokio::time::{sleep, timeout};

use super::driver::Driver;
use crate::listings::Host;

const OPENS_WITHIN: Duration = Duration::from_secs(60);

/// What WebKitGTK's driver answers after the process that holds the page has died: the
/// first to a script that was running, since it takes the empty reply for the script's
/// result and finds no JSON there; the second to a later command. A script causes the
/// first too if it rejects with a string or answers with arrays a thousand deep; ours
/// does neither.
const ANSWERS_OF_THE_DEAD: [&str; 2] = [
    "Could not parse script result",
    "session deleted because of page crash or hang.",
];

/// The page is of no use any more, which is seldom the fault of what it runs.
#[derive(Debug)]
pub enum PageGone {
    /// The process that held it has died, and the driver answered so.
    Died(&'static str),
    /// Nothing has answered in time.
    Silent,
}

impl fmt::Display for PageGone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PageGone::Died(answer) => write!(
                f,
                "the process of the page has died (its driver answered {answer:?})"
            ),
            PageGone::Silent => write!(f, "the browser stopped answering"),
        }
    }
}

impl Error for PageGone {}

/// The error that a driver answered, as a `PageGone` where it is one.
fn recognize(error: CmdError) -> anyhow::Error {
    let dead = |answer: &&str| matches!(&error, CmdError::Standard(it) if it.message == *answer);
    match ANSWERS_OF_THE_DEAD.into_iter().find(dead) {
        Some(answer) => PageGone::Died(answer).into(),
        None => error.into(),
    }
}

/// An open session; dropping it kills the driver and the browser.
pub struct Session {
    pub client: Client,
    _driver: Driver,
}

impl Session {
    /// Starts the browser and opens a session. Browsers sometimes fail to
    /// start, so a second try follows a first, and says why.
    pub async fn open(host: Host) -> Result<Session> {
        match Session::try_open(host).await {
            Ok(session) => Ok(session),
            Err(error) => {
                eprintln!("{}: {error:#}; trying once more", host.title());
                sleep(Duration::from_secs(1)).await;
                let second = Session::try_open(host).await;
                second.with_context(|| format!("cannot open a session in {}", host.title()))
            }
        }
    }

    async fn try_open(host: Host) -> Result<Session> {
        // It waits for processes, which the runtime's own threads must not.
        let driver = timeout(OPENS_WITHIN, spawn_blocking(move || Driver::start(host))).await;
        let driver = driver.map_err(|_| anyhow!("the driver does not start"))???;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let connect = builder
            .capabilities(Capabilities::from(driver.capabilities.clone()))
            .connect(&driver.url);
        let client = timeout(OPENS_WITHIN, connect).await;
        let client = client.map_err(|_| anyhow!("no session within {OPENS_WITHIN:?}"))??;
        Ok(Session {
            client,
            _driver: driver,
        })
    }

    /// Shows the page at `url`.
    pub async fn goto(&self, url: &str) -> Result<()> {
        let shown = timeout(OPENS_WITHIN, self.client.goto(url)).await;
        let shown = shown.map_err(|_| anyhow!("`{url}` does not load"))?;
        shown
            .map_err(recognize)
            .with_context(|| format!("cannot show `{url}`"))
    }

    /// Runs `script`, the body of an async function whose last argument it calls
    /// with its answer, within `limit`.
    pub async fn script(
        &self,
        script: &str,
        arguments: Vec<Value>,
        limit: Duration,
    ) -> Result<Value> {
        // WebDriver itself wraps a script in a function that is not async.
        let script = format!(
            "const done = arguments[arguments.length - 1];
            const call = async function () {{ {script} }};
            call.apply(null, arguments).catch((error) => done({{ error: String(error) }}));"
        );
        let answer = timeout(limit, self.client.execute_async(&script, arguments)).await;
        let answer = answer.map_err(|_| PageGone::Silent)?;
        let answer = answer.map_err(recognize)?;
        if let Some(error) = answer.get("error") {
            bail!("the page's script failed: {error}");
        }
        Ok(answer)
    }

    /// Closes the browser as a reader would, then stops the driver.
    pub async fn close(self) {
        // A browser that does not answer is killed with its driver.
        let _ = timeout(Duration::from_secs(2), self.client.close()).await;
    }
}

/// The version that the browser gives itself: `156.0.8078.79`.
pub fn version(client: &Client) -> Option<String> {
    let version = client.capabilities()?.get("browserVersion")?;
    Some(version.as_str()?.to_owned())
}
