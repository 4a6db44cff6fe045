//! Examples, told apart by the names of their files.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::chapter::{Chapter, Guest};
use crate::host::Host;
use crate::tree;

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

    /// The guests of `chapter` that this example loads: those whose module a
    /// program names, or else, natively, whose crate it uses.
    pub fn guests<'a>(&self, chapter: &'a Chapter) -> Result<Vec<&'a Guest>> {
        let mut sources = String::new();
        for &host in &self.hosts {
            sources += &tree::read(&self.program(host))?;
        }
        let named = |needle: String| sources.contains(&needle);
        let loads = |guest: &&Guest| {
            named(format!("/{}", guest.module())) || named(format!("\"{}", guest.module()))
        };
        let guests: Vec<&Guest> = chapter.guests.iter().filter(loads).collect();
        if !guests.is_empty() {
            return Ok(guests);
        }
        let uses = |guest: &&Guest| named(format!("{}::", guest.name));
        Ok(chapter.guests.iter().filter(uses).collect())
    }

    /// The guests' files with a function that one of the programs calls; those
    /// that fewer examples of the chapter share come first.
    pub fn guest_files(&self, chapter: &Chapter) -> Result<Vec<PathBuf>> {
        let mut shared: BTreeMap<PathBuf, usize> = BTreeMap::new();
        for example in &chapter.examples {
            for file in example.called_files(chapter)? {
                *shared.entry(file).or_default() += 1;
            }
        }
        let mut files = self.called_files(chapter)?;
        files.sort_by_key(|file| shared.get(file).copied());
        Ok(files)
    }

    fn called_files(&self, chapter: &Chapter) -> Result<Vec<PathBuf>> {
        let mut words = BTreeSet::new();
        for &host in &self.hosts {
            let source = tree::read(&self.program(host))?;
            if host == Host::Wasmtime {
                // Exports are asked for by name; other words are Rust's.
                words.extend(source.split('"').skip(1).step_by(2).map(str::to_owned));
            } else {
                words.extend(identifiers(&source).map(str::to_owned));
            }
        }
        let mut files = Vec::new();
        for guest in self.guests(chapter)? {
            for file in tree::files(&guest.dir.join("src"), "rs")? {
                let source = tree::read(&file)?;
                if exports(&source).any(|name| words.contains(name)) {
                    files.push(file);
                }
            }
        }
        Ok(files)
    }

    /// A number that changes when anything changes that a trial on `host`
    /// depends on: guests, program, transcript.
    pub fn fingerprint(&self, chapter: &Chapter, host: Host) -> Result<u64> {
        let mut hasher = DefaultHasher::new();
        tree::read(&self.program(host))?.hash(&mut hasher);
        tree::read(&self.transcript_of(host))?.hash(&mut hasher);
        for guest in self.guests(chapter)? {
            for file in tree::files(&guest.dir.join("src"), "rs")? {
                tree::read(&file)?.hash(&mut hasher);
            }
        }
        Ok(hasher.finish())
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
                     `NAME_wasmtime.rs`, `NAME.js` or `NAME.HOST.txt`",
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

/// The words of a source that could name something.
fn identifiers(source: &str) -> impl Iterator<Item = &str> {
    source.split(|c: char| !c.is_alphanumeric() && c != '_')
}

/// The functions that a guest's source exports.
fn exports(source: &str) -> impl Iterator<Item = &str> {
    let functions = source.split("extern \"C\" fn ").skip(1);
    functions.filter_map(|rest| identifiers(rest).next())
}
