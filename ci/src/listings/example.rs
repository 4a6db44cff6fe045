//! Examples, told apart by the names of their files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::listings::host::Host;
use crate::listings::tree;

/// One guest's story, told by a short program per host and one transcript.
#[derive(Clone, Debug)]
pub struct Example {
    pub chapter: String,
    pub name: String,
    pub dir: PathBuf,
    /// Those with a program for it, in order.
    pub hosts: BTreeSet<Host>,
}

impl Example {
    /// As directives name it: `strings/greet`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.chapter, self.name)
    }

    /// As the test harness names it: `strings::greet::firefox`.
    pub fn trial(&self, host: Host) -> String {
        format!("{}::{}::{host}", self.chapter, self.name)
    }

    /// The program for `host`.
    pub fn program(&self, host: Host) -> PathBuf {
        self.dir.join(host.file(&self.name))
    }

    /// The transcript that all hosts share.
    pub fn transcript(&self) -> PathBuf {
        self.dir.join(format!("{}.txt", self.name))
    }

    /// The transcript of `host` alone, whether or not it exists.
    pub fn own_transcript(&self, host: Host) -> PathBuf {
        self.dir.join(format!("{}.{host}.txt", self.name))
    }

    /// The transcript that `host` must print.
    pub fn transcript_of(&self, host: Host) -> PathBuf {
        let own = self.own_transcript(host);
        if own.is_file() {
            own
        } else {
            self.transcript()
        }
    }

    /// What the page shows of the memory instead of what it infers, whether or
    /// not it exists.
    pub fn view(&self) -> PathBuf {
        self.dir.join(format!("{}.view.json", self.name))
    }

    /// Every example in the folder `dir` of `chapter`. A file that belongs to
    /// none is an error.
    pub(crate) fn all(chapter: &str, dir: &Path) -> Result<Vec<Example>> {
        if !dir.is_dir() {
            return Ok(Vec::new());
        }
        let mut examples: BTreeMap<String, Example> = BTreeMap::new();
        for path in tree::entries(dir)? {
            let file = tree::name(&path);
            let Some((name, hosts)) = parse(&file) else {
                bail!(
                    "`{}` is no part of an example: expected `NAME.txt`, `NAME_native.rs`, \
                     `NAME_wasmtime.rs`, `NAME.js`, `NAME.view.json` or `NAME.HOST.txt`",
                    tree::relative(&path)
                );
            };
            let example = examples.entry(name.into()).or_insert_with(|| Example {
                chapter: chapter.into(),
                name: name.into(),
                dir: dir.into(),
                hosts: BTreeSet::new(),
            });
            example.hosts.extend(hosts);
        }
        Ok(examples.into_values().collect())
    }
}

/// The example that `file` belongs to, and the hosts it is a program for.
fn parse(file: &str) -> Option<(&str, Vec<Host>)> {
    if let Some(name) = file.strip_suffix(".view.json") {
        return Some((name, Vec::new()));
    }
    if let Some(name) = file.strip_suffix(".js") {
        return Some((name, Host::BROWSERS.into()));
    }
    for host in [Host::Native, Host::Wasmtime] {
        if let Some(name) = file.strip_suffix(&host.file("")) {
            return Some((name, vec![host]));
        }
    }
    let name = file.strip_suffix(".txt")?;
    match name.split_once('.') {
        Some((name, host)) => Host::named(host).map(|_| (name, Vec::new())),
        None => Some((name, Vec::new())),
    }
}
