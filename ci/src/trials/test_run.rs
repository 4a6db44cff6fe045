//! What the trials share: the listings, open browsers and consoles, the report.

use std::collections::{BTreeMap, BTreeSet};
use std::env::consts;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, ensure};

use crate::build::{cargo, link, stage};
use crate::engines::{Browser, Console, server};
use crate::golden::compare::{compare, ensure_same};
use crate::listings::report::{Report, Verdict};
use crate::listings::{Chapter, Example, Host, Kind, Listings};
use crate::machine::{npm, programs, versions};
use crate::process::{lock, program};

/// How long one example may run on one host, with all others beside it on two cores.
const LIMIT: Duration = Duration::from_secs(60);

pub(super) struct TestRun {
    pub(super) listings: Listings,
    pub(super) bless: bool,
    browsers: Mutex<BTreeMap<Host, Arc<Browser>>>,
    consoles: Mutex<BTreeMap<Host, Arc<Console>>>,
    report: Mutex<Report>,
}

impl TestRun {
    pub(super) fn new(listings: Listings, bless: bool) -> TestRun {
        let report = Report::read(&listings.tree);
        TestRun {
            listings,
            bless,
            browsers: Mutex::default(),
            consoles: Mutex::default(),
            report: Mutex::new(report),
        }
    }

    /// Links the guests, builds the host programs, and has browsers and consoles ready
    /// for those of `hosts` that this machine has.
    pub(super) fn prepare(&self, hosts: &BTreeSet<Host>) -> Result<()> {
        let tree = &self.listings.tree;
        link::guests(&self.listings)?;
        link::programs(&self.listings)?;
        stage::stage(&self.listings)?;
        let origin = server::start(server::trials(tree), 0)?;
        for &host in hosts {
            if programs::missing(host).is_some() {
                continue;
            }
            match host.kind() {
                Kind::Linked | Kind::Embedder => {}
                Kind::Page => {
                    let browser = Browser::new(host, origin.clone(), LIMIT);
                    lock(&self.browsers).insert(host, Arc::new(browser));
                }
                Kind::Console => {
                    let console = Console::new(host, tree.clone(), LIMIT);
                    lock(&self.consoles).insert(host, Arc::new(console));
                }
            }
        }
        Ok(())
    }

    /// Whether the compiler in use is the pinned one.
    pub(super) fn is_pinned(&self) -> Result<bool> {
        versions::is_pinned(&self.listings.tree)
    }

    /// Runs `example` on `host`, compares what it prints with the transcript, and notes
    /// the verdict.
    pub(super) fn check_example(
        &self,
        chapter: &Chapter,
        example: &Example,
        host: Host,
    ) -> Result<()> {
        let name = example.trial(host);
        let golden = example.transcript_of(host);
        let write = self.bless && writes(example, host);
        let result = match self.run_on(example, host) {
            Ok(text) => compare(&self.listings.tree, &golden, &text, write).map_err(|error| {
                let filter = format!("{}::{}::", example.chapter, example.name);
                anyhow!("{error:#}\n{}", how_to_bless(&name, &filter))
            }),
            Err(error) => Err(anyhow!("{error:#}\n{}", how_to_repeat(&name))),
        };
        // Without a transcript there is no fingerprint, and the trial has failed.
        if let Ok(fingerprint) = self.listings.fingerprint(chapter, example, host) {
            let passed = result.is_ok();
            let verdict = Verdict {
                passed,
                fingerprint,
            };
            lock(&self.report).trials.insert(name, verdict);
        }
        result
    }

    /// What `example` prints on `host`.
    fn run_on(&self, example: &Example, host: Host) -> Result<String> {
        let tree = &self.listings.tree;
        let file = host.program().file(&example.name);
        match host.kind() {
            Kind::Linked | Kind::Embedder => {
                let program = cargo::built_program(tree, example, host.program());
                program::run(tree.root(), &program, LIMIT)?.text()
            }
            Kind::Page => {
                let browser = lock(&self.browsers).get(&host).cloned();
                let browser = browser.with_context(|| format!("{} is not open", host.title()))?;
                let module = format!("run/{}/{file}", example.chapter);
                self.run_in_browser(example, &browser, &module)
            }
            Kind::Console => {
                let console = lock(&self.consoles).get(&host).cloned();
                let console = console.with_context(|| format!("{} is not open", host.title()))?;
                let module = format!("{}/{file}", example.chapter);
                console.run(&module)?.text()
            }
        }
    }

    /// What `example` prints in `browser`. As the page traces its calls, it must print
    /// the same while it is traced.
    fn run_in_browser(&self, example: &Example, browser: &Browser, module: &str) -> Result<String> {
        let plain = browser.run(module.to_owned())?.text()?;
        let (traced, crossed) = browser.trace(module.to_owned())?;
        let traced = traced.text().context("while its calls are traced")?;
        ensure_same(&plain, &traced)
            .context("traced (+), it prints something else than not traced (-)")?;
        ensure!(
            !crossed.is_empty(),
            "no call crossed: the trace misses what the example does"
        );
        if let Some(view) = &example.card.view {
            let card = self.listings.tree.relative(&example.card_file());
            view.check_against(&card, &crossed)?;
        }
        Ok(plain)
    }

    /// Closes browsers and consoles, and writes the report.
    pub(super) fn finish(&self) -> Result<()> {
        let mut report = lock(&self.report);
        for (host, browser) in std::mem::take(&mut *lock(&self.browsers)) {
            let version = Arc::into_inner(browser).and_then(Browser::close);
            let version = version.map(|version| (host.title().into(), version));
            report.versions.extend(version);
        }
        for (host, console) in std::mem::take(&mut *lock(&self.consoles)) {
            let version = npm::version(host).unwrap_or_default();
            report.versions.insert(host.title().into(), version.into());
            if let Some(console) = Arc::into_inner(console) {
                console.close();
            }
        }
        report.platform = format!("{} {}", consts::ARCH, consts::OS);
        let tools = versions::tool_versions(&self.listings)?;
        report.versions.extend(tools);
        let examples = self.listings.examples();
        let known: BTreeSet<String> = examples
            .flat_map(|(_, example)| example.hosts.iter().map(|&host| example.trial(host)))
            .collect();
        report.trials.retain(|name, _| known.contains(name));
        report.write(&self.listings.tree)
    }
}

/// Whether `host` rewrites the transcript that it is compared with: it is the first of
/// those that must print it.
fn writes(example: &Example, host: Host) -> bool {
    let owner = example.transcript_owner(host);
    example.hosts_with(owner).next() == Some(host)
}

fn how_to_repeat(trial: &str) -> String {
    format!("to run it again: cargo test -p listings -- {trial}")
}

/// The advice for a golden file; `filter` names the trials that write it.
pub(super) fn how_to_bless(trial: &str, filter: &str) -> String {
    let again = how_to_repeat(trial);
    format!(
        "{again}\nif what came is right: BLESS=1 cargo test -p listings -- {filter}; review the diff"
    )
}
