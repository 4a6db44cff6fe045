//! Examples, which the names of their files tell apart.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use super::card::Card;
use super::host::{Host, Program};
use super::needs::Needs;
use super::tree::{self, Tree};

/// One story, told by a short program for each host and one transcript.
#[derive(Clone, Debug)]
pub struct Example {
    pub chapter: String,
    pub name: String,
    pub dir: PathBuf,
    pub card: Card,
    /// The programs that there are.
    pub programs: BTreeSet<Program>,
    /// The hosts that run one of them, in order.
    pub hosts: BTreeSet<Host>,
    /// The hosts that have a transcript of their own.
    pub own_transcripts: BTreeSet<Host>,
    /// Whether there is a transcript for all other hosts.
    pub has_shared_transcript: bool,
    /// What its programs use of guests and of shared files.
    pub needs: Needs,
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

    /// The file of `program`, whether or not it exists.
    pub fn program(&self, program: Program) -> PathBuf {
        self.dir.join(program.file(&self.name))
    }

    /// Whether pages run it.
    pub fn runs_on_pages(&self) -> bool {
        self.programs.contains(&Program::JavaScript)
    }

    /// The transcript that hosts share, whether or not it exists.
    pub fn transcript(&self) -> PathBuf {
        self.dir.join(format!("{}.txt", self.name))
    }

    /// The transcript of `host` alone, whether or not it exists.
    pub fn own_transcript(&self, host: Host) -> PathBuf {
        self.dir.join(format!("{}.{host}.txt", self.name))
    }

    /// The host whose own transcript `host` must print: its own, or that of its kin;
    /// nothing if it must print the one that all share.
    pub fn transcript_owner(&self, host: Host) -> Option<Host> {
        let hosts = [Some(host), host.kin()].into_iter().flatten();
        let mut owners = hosts.filter(|owner| self.own_transcripts.contains(owner));
        owners.next()
    }

    /// The transcript that `host` must print.
    pub fn transcript_of(&self, host: Host) -> PathBuf {
        match self.transcript_owner(host) {
            Some(owner) => self.own_transcript(owner),
            None => self.transcript(),
        }
    }

    /// The hosts that must print the transcript of `owner`, or the one that all share,
    /// in order.
    pub fn hosts_with(&self, owner: Option<Host>) -> impl Iterator<Item = Host> {
        let hosts = self.hosts.iter().copied();
        hosts.filter(move |&host| self.transcript_owner(host) == owner)
    }

    /// Its card.
    pub fn card_file(&self) -> PathBuf {
        self.dir.join(format!("{}.toml", self.name))
    }

    /// Every example in the folder `dir` of `chapter`. A file that belongs to
    /// none is an error, and so is an example without a card.
    pub(super) fn read_all(tree: &Tree, chapter: &str, dir: &Path) -> Result<Vec<Example>> {
        if !dir.is_dir() {
            return Ok(Vec::new());
        }
        let mut examples: BTreeMap<String, BTreeSet<Part>> = BTreeMap::new();
        for path in tree.entries(dir)? {
            let file = tree::name(&path);
            let Some((name, part)) = parse(&file) else {
                bail!(
                    "`{}` is not a part of an example: expected `NAME.toml`, `NAME.txt`, \
                     `NAME_native.rs`, `NAME_wasmtime.rs`, `NAME.js` or `NAME.HOST.txt`",
                    tree.relative(&path)
                );
            };
            examples.entry(name.into()).or_default().insert(part);
        }
        let examples = examples.into_iter();
        examples
            .map(|(name, parts)| Example::new(tree, chapter, dir, name, &parts))
            .collect()
    }

    fn new(
        tree: &Tree,
        chapter: &str,
        dir: &Path,
        name: String,
        parts: &BTreeSet<Part>,
    ) -> Result<Example> {
        let path = dir.join(format!("{name}.toml"));
        ensure!(
            parts.contains(&Part::Card),
            "the example `{chapter}/{name}` has no card: write `{}`, with its `title`",
            tree.relative(&path)
        );
        let card = Card::read(tree, &path)?;
        let has = |program| parts.contains(&Part::Program(program));
        let checked = card.check_missing(has);
        checked.with_context(|| format!("`{}` is wrong", tree.relative(&path)))?;
        let programs = Program::ALL.into_iter().filter(|&it| has(it)).collect();
        let hosts = Host::ALL.into_iter();
        let hosts = hosts.filter(|&host| has(host.program()) && card.runs_on(host));
        let own = Host::ALL.into_iter();
        let own = own.filter(|&host| parts.contains(&Part::Transcript(Some(host))));
        Ok(Example {
            chapter: chapter.into(),
            dir: dir.into(),
            programs,
            hosts: hosts.collect(),
            own_transcripts: own.collect(),
            has_shared_transcript: parts.contains(&Part::Transcript(None)),
            card,
            needs: Needs::default(),
            name,
        })
    }
}

/// What a file is to its example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Card,
    Program(Program),
    /// Of one host, or of all others.
    Transcript(Option<Host>),
}

/// The example that `file` belongs to, and what it is to it.
fn parse(file: &str) -> Option<(&str, Part)> {
    if let Some(name) = file.strip_suffix(".toml") {
        return Some((name, Part::Card));
    }
    for program in Program::ALL {
        if let Some(name) = file.strip_suffix(&program.file("")) {
            return Some((name, Part::Program(program)));
        }
    }
    let name = file.strip_suffix(".txt")?;
    match name.split_once('.') {
        Some((name, host)) => Some((name, Part::Transcript(Some(Host::named(host)?)))),
        None => Some((name, Part::Transcript(None))),
    }
}
