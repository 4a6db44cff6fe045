//! A browser's WebDriver server, and all that it takes to start one.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::listings::Host;
use crate::machine::programs::{self, browser_programs, find};
use crate::process::Child;

const STARTS_WITHIN: Duration = Duration::from_secs(20);

/// A running driver; dropping it kills it and the browser it started.
pub struct Driver {
    /// Where it listens, on the loopback interface.
    pub url: String,
    /// What to ask of a new session.
    pub capabilities: Map<String, Value>,
    child: Child,
    /// Where it writes what goes wrong.
    log: PathBuf,
    /// The display of a browser that cannot do without one.
    _display: Option<Child>,
}

impl Driver {
    /// Starts the driver of `host` on a free port and waits until it listens.
    pub fn start(host: Host) -> Result<Driver> {
        if let Some(missing) = programs::missing(host) {
            bail!("{missing}");
        }
        let files = TempDir::new().context("cannot make a temporary folder")?;
        let log_path = files.path().join("driver.log");
        let log = File::create(&log_path)?;
        let port = free_port()?;
        let mut paths = browser_programs(host)
            .iter()
            .filter_map(|names| find(names));
        let mut command = Command::new(paths.next().context("no driver")?);
        let browser = paths.next().context("no browser")?;
        let (capabilities, display) = match host {
            Host::Chromium => (chromium(browser), None),
            Host::Firefox => {
                command.arg("--websocket-port=0");
                (firefox(browser), None)
            }
            Host::Webkit => (webkit(browser), Some(display()?)),
            Host::Native | Host::Wasmtime | Host::Node | Host::Deno => {
                bail!("{host} has no driver: it is not a browser")
            }
        };
        if let Some((_, number)) = &display {
            command.env("DISPLAY", format!(":{number}"));
        }
        command
            .arg(format!("--port={port}"))
            .env("TMPDIR", files.path())
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log);
        let driver = Driver {
            url: format!("http://127.0.0.1:{port}"),
            capabilities: with_timeouts(capabilities),
            // Profiles and logs, which killed browsers leave behind.
            child: Child::spawn(command, Some(files))?,
            log: log_path,
            _display: display.map(|(child, _)| child),
        };
        driver.wait(port)?;
        Ok(driver)
    }

    fn wait(&self, port: u16) -> Result<()> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let start = Instant::now();
        while TcpStream::connect(address).is_err() {
            ensure!(
                self.child.runs(),
                "the driver ended before it listened: {}",
                fs::read_to_string(&self.log).unwrap_or_default().trim()
            );
            ensure!(
                start.elapsed() < STARTS_WITHIN,
                "the driver does not listen"
            );
            thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }
}

/// No sandbox within the sandbox of a container or a CI machine; what runs is our own
/// listings.
fn chromium(browser: PathBuf) -> Value {
    json!({ "goog:chromeOptions": { "binary": browser, "args": [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage",
    ] } })
}

fn firefox(browser: PathBuf) -> Value {
    json!({ "moz:firefoxOptions": { "binary": browser, "args": ["-headless"] } })
}

fn webkit(browser: PathBuf) -> Value {
    json!({ "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] } })
}

/// What to ask of a session, with the time that scripts and pages may take, in
/// milliseconds.
fn with_timeouts(options: Value) -> Map<String, Value> {
    let mut capabilities = options.as_object().cloned().unwrap_or_default();
    let timeouts = json!({ "script": 1_200_000, "pageLoad": 30_000 });
    capabilities.insert("timeouts".into(), timeouts);
    capabilities
}

/// A virtual screen and its number.
fn display() -> Result<(Child, String)> {
    let mut command = Command::new("Xvfb");
    command
        .args(["-displayfd", "1", "-nolisten", "tcp"])
        .args(["-screen", "0", "1280x1024x24"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let child = Child::spawn(command, None)?;
    let stdout = child.stdout().context("`Xvfb` has no standard output")?;
    let mut number = String::new();
    BufReader::new(stdout).read_line(&mut number)?;
    let number = number.trim().to_owned();
    ensure!(!number.is_empty(), "`Xvfb` found no free display");
    Ok((child, number))
}

/// A port that is free. Another program may still take it first; then the driver ends,
/// and is started again on another.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port")?;
    Ok(listener.local_addr()?.port())
}
