//! What the trials share: the linked guests, the open browsers, the report.

use std::collections::BTreeMap;
use std::env::consts;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, ensure};

use crate::build::bindgen;
use crate::build::cargo;
use crate::build::expansion;
use crate::build::link;
use crate::build::memory_map;
use crate::build::signatures;
use crate::build::stage;
use crate::engines::Engine;
use crate::engines::server;
use crate::golden::compare;
use crate::listings::chapter::{Chapter, Guest};
use crate::listings::example::Example;
use crate::listings::generated::Generated;
use crate::listings::host::Host;
use crate::listings::report::{Report, Verdict};
use crate::listings::view::View;
use crate::machine::programs;
use crate::machine::versions;
use crate::process;
use crate::process::program;

/// How long one example may run on one host.
const LIMIT: Duration = Duration::from_secs(30);

pub struct Plan {
    root: &'static Path,
    pub chapters: Vec<Chapter>,
    bless: bool,
    engines: Mutex<BTreeMap<Host, Arc<Engine>>>,
    report: Mutex<Report>,
}

impl Plan {
    pub fn new(root: &'static Path, bless: bool) -> Result<Plan> {
        Ok(Plan {
            root,
            chapters: Chapter::all(root)?,
            bless,
            engines: Mutex::default(),
            report: Mutex::new(Report::read(root)),
        })
    }

    /// Links the guests, builds the host programs, and has the browsers ready
    /// that a trial of `names` wants.
    pub fn prepare(&self, names: &[&str]) -> Result<()> {
        process::kill_on_signals()?;
        link::guests(self.root, &self.chapters)?;
        link::programs(self.root, &self.chapters)?;
        stage::stage(self.root, &self.chapters)?;
        let origin = server::start(server::trials(self.root), 0)?;
        for host in Host::BROWSERS {
            let wanted = names
                .iter()
                .any(|name| name.ends_with(&format!("::{host}")));
            if wanted && programs::missing(host).is_none() {
                let engine = Engine::new(host, origin.clone(), LIMIT);
                lock(&self.engines).insert(host, Arc::new(engine));
            }
        }
        Ok(())
    }

    /// Holds what `guest` imports and exports against its golden file; `name`
    /// is that of the trial.
    pub fn signatures(&self, guest: &Guest, name: &str) -> Result<()> {
        let signatures = signatures::of(&cargo::module(self.root, guest))?;
        self.hold(&guest.signatures(), &signatures, name)
    }

    /// The same, of its processed module.
    pub fn processed(&self, guest: &Guest, name: &str) -> Result<()> {
        let signatures = signatures::of(&bindgen::module(self.root, guest))?;
        self.hold(&guest.processed(), &signatures, name)
    }

    /// Whether the compiler in use is the pinned one.
    pub fn pinned(&self) -> Result<bool> {
        versions::pinned(self.root)
    }

    /// Holds what a tool writes for `guest` against its golden file.
    pub fn generated(&self, guest: &Guest, what: Generated, name: &str) -> Result<()> {
        let text = match bindgen::generated(self.root, guest, what)? {
            Some(text) => text,
            None => expansion::of(self.root, &self.chapters, guest)?,
        };
        self.hold(&guest.generated(what), &text, name)
    }

    fn hold(&self, golden: &Path, text: &str, name: &str) -> Result<()> {
        let compared = compare::compare(golden, text, self.bless);
        compared.map_err(|error| anyhow!("{error:#}\n{}", bless(name, name)))
    }

    /// Holds where the linker put things in the memory of `guest` against its
    /// golden file; without a memory there must be none.
    pub fn memory(&self, guest: &Guest, name: &str) -> Result<()> {
        let golden = guest.memory();
        let compared = match memory_map::of(&cargo::module(self.root, guest))? {
            Some(map) => compare::compare(&golden, &map.to_string(), self.bless),
            None => compare::absent(&golden, self.bless),
        };
        compared.map_err(|error| anyhow!("{error:#}\n{}", bless(name, name)))
    }

    /// Runs `example` on `host`, holds what it prints against the transcript,
    /// and notes the verdict.
    pub fn example(&self, chapter: &Chapter, example: &Example, host: Host) -> Result<()> {
        let name = example.trial(host);
        let printed = self.printed(example, host);
        let golden = example.transcript_of(host);
        let write = self.bless && writes(example, host);
        let result = match printed {
            Ok(text) => compare::compare(&golden, &text, write).map_err(|error| {
                anyhow!(
                    "{error:#}\n{}",
                    bless(&name, &format!("{}::{}::", example.chapter, example.name))
                )
            }),
            Err(error) => Err(anyhow!("{error:#}\n{}", again(&name))),
        };
        let verdict = Verdict {
            passed: result.is_ok(),
            fingerprint: example.fingerprint(chapter, host).unwrap_or_default(),
        };
        lock(&self.report).trials.insert(name.clone(), verdict);
        result
    }

    /// What `example` prints on `host`. Where the page traces its calls, it
    /// must print the same while it is traced.
    fn printed(&self, example: &Example, host: Host) -> Result<String> {
        if !host.is_browser() {
            let program = cargo::program(self.root, example, host);
            return program::run(self.root, &program, LIMIT)?.text();
        }
        let engine = lock(&self.engines).get(&host).cloned();
        let engine = engine.with_context(|| format!("{} is not open", host.title()))?;
        let module = format!("run/{}/{}", example.chapter, host.file(&example.name));
        let plain = engine.run(module.clone())?.text()?;
        let (traced, crossed) = engine.trace(module)?;
        let traced = traced.text().context("while its calls are traced")?;
        compare::same(&plain, &traced)
            .context("traced (+), it prints something else than not (-)")?;
        ensure!(
            !crossed.is_empty(),
            "no call crossed: the trace misses what the example does"
        );
        if let Some(view) = View::of(example)? {
            view.check_against(&example.view(), &crossed)?;
        }
        Ok(plain)
    }

    /// Closes the browsers and writes the report.
    pub fn finish(&self) -> Result<()> {
        let mut report = lock(&self.report);
        for (host, engine) in std::mem::take(&mut *lock(&self.engines)) {
            let version = Arc::into_inner(engine).and_then(Engine::close);
            report
                .versions
                .extend(version.map(|version| (host.title().into(), version)));
        }
        report.platform = format!("{} {}", consts::ARCH, consts::OS);
        report.versions.extend(versions::of(self.root)?);
        let known: Vec<String> = self
            .chapters
            .iter()
            .flat_map(|it| &it.examples)
            .flat_map(names)
            .collect();
        report.trials.retain(|name, _| known.contains(name));
        report.write(self.root)
    }
}

/// Whether `host` rewrites the transcript that it is held against: its own, or
/// the shared one if it is the first to share it.
fn writes(example: &Example, host: Host) -> bool {
    let own = |host| example.own_transcript(host).is_file();
    own(host) || example.hosts.iter().copied().find(|&host| !own(host)) == Some(host)
}

fn names(example: &Example) -> impl Iterator<Item = String> {
    example.hosts.iter().map(|&host| example.trial(host))
}

fn again(trial: &str) -> String {
    format!("to run it again: cargo test -p listings -- {trial}")
}

/// The advice for a golden file; `filter` names the trials that write it.
fn bless(trial: &str, filter: &str) -> String {
    let again = again(trial);
    format!(
        "{again}\nif what came is right: BLESS=1 cargo test -p listings -- {filter}; review the diff"
    )
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poison| poison.into_inner())
}
