//! Finds what examples need.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::Needs;
use super::programs::{loaded_guests, loads_linked, loads_processed, shared_files};
use super::search::Search;
use crate::listings::chapter::Chapter;
use crate::listings::example::Example;
use crate::listings::guest::Guest;
use crate::listings::host::{Language, Program};
use crate::listings::sources::Sources;
use crate::listings::tree;

/// What each example of `chapter` needs, in their order. An example that loads a
/// guest and would show none of it is an error.
pub fn read_all(chapter: &Chapter, sources: &Sources) -> Result<Vec<Needs>> {
    let examples = chapter.examples.iter();
    let mut all: Vec<Needs> = examples
        .map(|example| read_one(chapter, example, sources))
        .collect();
    let mut wrong = Vec::new();
    for (needs, example) in all.iter_mut().zip(&chapter.examples) {
        let followed = follow_card(needs, chapter, example);
        wrong.extend(followed.err().map(|error| error.to_string()));
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    let mut uses: BTreeMap<PathBuf, usize> = BTreeMap::new();
    for file in all.iter().flat_map(|needs| &needs.guest_files) {
        *uses.entry(file.clone()).or_default() += 1;
    }
    for (needs, example) in all.iter_mut().zip(&chapter.examples) {
        if example.card.guests.show.is_none() {
            // What most examples use tells the story of none.
            let is_common = |file: &PathBuf| 2 * uses[file] > chapter.examples.len();
            let story = |file: &PathBuf| first_call(example, file, sources);
            needs
                .guest_files
                .sort_by_cached_key(|file| (is_common(file), story(file), uses[file]));
        }
    }
    Ok(all)
}

/// Where the example's program first asks for something in the guest's file `file`, as a
/// number that grows along the program; the largest if only other guests ask for it.
fn first_call(example: &Example, file: &Path, sources: &Sources) -> usize {
    let Some(guest) = sources.rust(file) else {
        return usize::MAX;
    };
    // The shortest way to ask comes first.
    let programs = [Program::JavaScript, Program::Wasmtime, Program::Native];
    let mut programs = programs
        .into_iter()
        .filter(|it| example.programs.contains(it));
    let Some((program, path)) = programs.next().map(|it| (it, example.program(it))) else {
        return usize::MAX;
    };
    let places = match program.language() {
        Language::Rust => sources.rust(&path).map(|it| &it.tokens.places),
        Language::JavaScript => sources.javascript(&path).map(|it| &it.places),
    };
    let items = guest.items.iter().flat_map(|item| &item.exports);
    let exports = guest.tokens.exports.iter().chain(items);
    let places = exports.filter_map(|name| places?.get(name).copied());
    places.min().unwrap_or(usize::MAX)
}

fn read_one(chapter: &Chapter, example: &Example, sources: &Sources) -> Needs {
    let guests = loaded_guests(chapter, example, sources);
    let mut needs = Needs {
        processed_guests: guests
            .iter()
            .filter(|guest| loads_processed(example, guest, sources))
            .map(|guest| guest.name.clone())
            .collect(),
        linked_guests: guests
            .iter()
            .filter(|guest| loads_linked(example, guest, sources))
            .map(|guest| guest.name.clone())
            .collect(),
        guests: guests.iter().map(|guest| guest.name.clone()).collect(),
        ..Needs::default()
    };
    for &program in &example.programs {
        let files = shared_files(chapter, example, program, sources);
        needs.shared_files.insert(program, files);
    }
    needs.crates = named_crates(&needs, example, sources);
    let mut search = Search::new(sources, &guests, asked_names(&needs, example, sources));
    search.run();
    needs.items = search.used_items();
    needs.guest_files = search.found.into_iter().map(|found| found.file).collect();
    needs
}

fn named_crates(needs: &Needs, example: &Example, sources: &Sources) -> BTreeSet<String> {
    let programs = example.programs.iter().map(|&it| example.program(it));
    let shared = needs.shared_files.values().flatten().cloned();
    let sources = programs
        .chain(shared)
        .filter_map(|file| sources.rust(&file));
    sources.flat_map(|it| it.tokens.roots.clone()).collect()
}

/// The names under which the programs may ask for something of a guest's.
fn asked_names(needs: &Needs, example: &Example, sources: &Sources) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (&program, shared) in &needs.shared_files {
        for file in shared.iter().chain([&example.program(program)]) {
            match program {
                Program::Native => {
                    names.extend(sources.rust(file).map(|it| it.tokens.words.clone()));
                }
                // It asks for exports by name; other words are Rust's.
                Program::Wasmtime => {
                    names.extend(sources.rust(file).map(|it| it.tokens.strings.clone()));
                }
                Program::JavaScript => {
                    names.extend(sources.javascript(file).map(|it| it.words.clone()));
                }
            }
        }
    }
    names.into_iter().flatten().collect()
}

/// Has the card's files take the place of those that were found.
fn follow_card(needs: &mut Needs, chapter: &Chapter, example: &Example) -> Result<()> {
    let id = example.id();
    show_files_of_card(needs, chapter, example)?;
    for name in &example.card.guests.fold {
        let file = tree::join(&chapter.dir, name);
        ensure!(
            needs.guest_files.contains(&file),
            "the card of `{id}` folds `{name}`, which the page does not show: write the path \
             from `listings/{}`",
            chapter.name
        );
        needs.folded_files.insert(file);
    }
    Ok(())
}

fn show_files_of_card(needs: &mut Needs, chapter: &Chapter, example: &Example) -> Result<()> {
    let id = example.id();
    let Some(show) = &example.card.guests.show else {
        ensure!(
            needs.guests.is_empty() || !needs.guest_files.is_empty(),
            "`{id}` loads {:?}, and no file of theirs has anything that its programs call \
             by name: name the files in its card, as `show = [\"src/FILE.rs\"]` under \
             `[guests]`",
            needs.guests
        );
        return Ok(());
    };
    let guests = chapter.guests.iter();
    let guests = guests.filter(|guest| needs.guests.contains(&guest.name));
    let known: Vec<&PathBuf> = guests.flat_map(Guest::all_files).collect();
    needs.guest_files.clear();
    for name in show {
        let file = tree::join(&chapter.dir, name);
        ensure!(
            known.contains(&&file),
            "the card of `{id}` shows `{name}`, which is no file of a guest that it loads: \
             write the path from `listings/{}`",
            chapter.name
        );
        needs.guest_files.push(file);
    }
    let shown = &needs.guest_files;
    needs.items.retain(|file, _| shown.contains(file));
    Ok(())
}
