//! What an example is made of: its guests, and which of their files it needs.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use anyhow::Result;

use crate::listings::chapter::{Chapter, Guest};
use crate::listings::example::Example;
use crate::listings::host::Host;
use crate::listings::library::names;
use crate::listings::manifest;
use crate::listings::tree;

impl Example {
    /// The guests of `chapter` that this example loads: those whose module, or
    /// the JavaScript that loads it, a program names, or else, natively, whose
    /// crate it uses.
    pub fn guests<'a>(&self, chapter: &'a Chapter) -> Result<Vec<&'a Guest>> {
        let sources = self.sources()?;
        let named = |needle: String| sources.contains(&needle);
        let loads =
            |guest: &&Guest| asks_for(&sources, &guest.module()) || processed(&sources, guest);
        let guests: Vec<&Guest> = chapter.guests.iter().filter(loads).collect();
        if !guests.is_empty() {
            return Ok(guests);
        }
        let uses = |guest: &&Guest| {
            named(format!("{}::", guest.name)) || named(format!("use {} as _;", guest.name))
        };
        Ok(chapter.guests.iter().filter(uses).collect())
    }

    /// Those of its guests whose processed module it loads.
    pub fn processed<'a>(&self, chapter: &'a Chapter) -> Result<Vec<&'a Guest>> {
        let sources = self.sources()?;
        let mut guests = self.guests(chapter)?;
        guests.retain(|guest| processed(&sources, guest));
        Ok(guests)
    }

    fn sources(&self) -> Result<String> {
        let programs = self.hosts.iter().map(|&host| self.program(host));
        programs.map(|path| tree::read(&path)).collect()
    }

    /// The guests' files with a function that one of the programs calls, and those
    /// that they name; those that fewer examples of the chapter share come first.
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

    /// The files that the program for `host` shares with others of its chapter:
    /// those that it names, and those that they name.
    pub fn shared_files(&self, chapter: &Chapter, host: Host) -> Result<Vec<PathBuf>> {
        let mut named = vec![tree::read(&self.program(host))?];
        let mut left = chapter.shared()?;
        let extension = if host.is_browser() { "js" } else { "rs" };
        left.retain(|file| file.extension().is_some_and(|it| it == extension));
        let mut files = Vec::new();
        while let Some(source) = named.pop() {
            let is_named = |file: &mut PathBuf| {
                let (name, stem) = (tree::name(file), tree::stem(file));
                if host.is_browser() {
                    return source.contains(&format!("/{name}\""));
                }
                let paths = [
                    format!("{}::{stem}", chapter.name),
                    format!("crate::{stem}"),
                ];
                name != "lib.rs" && paths.iter().any(|it| source.contains(it))
            };
            for file in left.extract_if(.., is_named) {
                named.push(tree::read(&file)?);
                files.push(file);
            }
        }
        Ok(files)
    }

    fn called_files(&self, chapter: &Chapter) -> Result<Vec<PathBuf>> {
        let mut words = BTreeSet::new();
        for &host in &self.hosts {
            let mut files = vec![self.program(host)];
            files.extend(self.shared_files(chapter, host)?);
            for file in files {
                let source = tree::read(&file)?;
                if host == Host::Wasmtime {
                    // Exports are asked for by name; other words are Rust's.
                    words.extend(source.split('"').skip(1).step_by(2).map(str::to_owned));
                } else {
                    words.extend(identifiers(&source).map(str::to_owned));
                }
            }
        }
        let mut left = BTreeMap::new();
        let mut places = Vec::new();
        for guest in self.guests(chapter)? {
            for (file, place) in guest.places()? {
                left.insert(file.clone(), tree::read(&file)?);
                places.push((file, place));
            }
        }
        let mut found: Vec<(PathBuf, String)> = Vec::new();
        loop {
            let is_needed = |file: &PathBuf, source: &mut String| {
                // Which functions a macro exports, its own source does not tell.
                source.contains("fn $")
                    || exports(source).any(|name| words.contains(name))
                    || bound(source).any(|name| words.contains(name))
                    || found.iter().any(|(from, it)| {
                        let mut places = places.iter().filter(|(of, _)| of == from);
                        places.any(|(_, place)| names(it, place, file))
                    })
            };
            let needed: Vec<_> = left.extract_if(.., is_needed).collect();
            if needed.is_empty() {
                return Ok(found.into_iter().map(|(file, _)| file).collect());
            }
            for (_, source) in &needed {
                // One guest's import may be another's export.
                words.extend(imports(source).map(str::to_owned));
            }
            found.extend(needed);
        }
    }

    /// A number that changes when anything changes that a trial on `host`
    /// depends on: guests, program, transcript, view.
    pub fn fingerprint(&self, chapter: &Chapter, host: Host) -> Result<u64> {
        let mut hasher = DefaultHasher::new();
        tree::read(&self.program(host))?.hash(&mut hasher);
        tree::read(&self.transcript_of(host))?.hash(&mut hasher);
        let view = self.view();
        if host.is_browser() && view.is_file() {
            tree::read(&view)?.hash(&mut hasher);
        }
        for file in self.shared_files(chapter, host)? {
            tree::read(&file)?.hash(&mut hasher);
        }
        for guest in self.guests(chapter)? {
            let mut files = vec![guest.dir.join("Cargo.toml"), guest.dir.join("build.rs")];
            files.extend(tree::walk(&guest.dir.join("src"))?);
            files.extend(guest.files()?);
            for file in files.iter().filter(|file| file.is_file()) {
                tree::read(file)?.hash(&mut hasher);
            }
            if guest.mini {
                for file in chapter.kit_files()? {
                    tree::read(&file)?.hash(&mut hasher);
                }
            } else if guest.bound {
                manifest::locked(chapter.root(), "wasm-bindgen")?.hash(&mut hasher);
            }
        }
        Ok(hasher.finish())
    }
}

/// Whether a program names this `file`.
fn asks_for(sources: &str, file: &str) -> bool {
    sources.contains(&format!("/{file}")) || sources.contains(&format!("\"{file}"))
}

/// Whether a program names what the tool makes of `guest`.
fn processed(sources: &str, guest: &Guest) -> bool {
    let bindings = guest.bindings();
    bindings.is_some_and(|files| files.iter().any(|file| asks_for(sources, file)))
}

/// The words of a source that could name something.
fn identifiers(source: &str) -> impl Iterator<Item = &str> {
    source.split(|c: char| !c.is_alphanumeric() && c != '_')
}

/// The functions that a guest's source imports.
fn imports(source: &str) -> impl Iterator<Item = &str> {
    let blocks = source.split("extern \"C\" {").skip(1);
    let blocks = blocks.filter_map(|rest| rest.split("\n}").next());
    let functions = blocks.flat_map(|block| block.split("fn ").skip(1));
    functions.filter_map(|rest| identifiers(rest).next())
}

/// The functions that a guest's source exports, under the names that it gives them.
fn exports(source: &str) -> impl Iterator<Item = &str> {
    let functions = source.split("extern \"C").skip(1).filter_map(|rest| {
        rest.strip_prefix("\" fn ")
            .or_else(|| rest.strip_prefix("-unwind\" fn "))
    });
    let renamed = source.split("(export_name = \"").skip(1);
    let names = functions.chain(renamed);
    names.filter_map(|rest| identifiers(rest).next().filter(|it| !it.is_empty()))
}

/// What a guest's source declares, if some of it goes through `#[wasm_bindgen]`, or
/// the book's own `#[bindgen]`: functions and types under their own names and those
/// for JavaScript.
fn bound(source: &str) -> impl Iterator<Item = &str> {
    let uses = source.contains("#[wasm_bindgen") || source.contains("#[bindgen]");
    let declares = ["fn ", "struct ", "enum ", "js_name = "];
    let names = declares.into_iter().flat_map(|it| source.split(it).skip(1));
    let names = names.filter_map(|rest| identifiers(rest).next());
    names.filter(move |name| uses && !name.is_empty())
}
