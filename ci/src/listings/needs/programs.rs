//! What host programs name: guests that they load, and files that they share.

use std::path::{Path, PathBuf};

use crate::listings::chapter::Chapter;
use crate::listings::example::Example;
use crate::listings::guest::Guest;
use crate::listings::host::{Language, Program};
use crate::listings::javascript::ends_in_file;
use crate::listings::rust::{RustSource, Tokens};
use crate::listings::sources::Sources;
use crate::listings::tree;

/// The guests that `example` loads: those whose module, or the JavaScript that loads
/// it, a program names; if there is none, those whose crate a native program uses.
pub(super) fn loaded_guests<'a>(
    chapter: &'a Chapter,
    example: &Example,
    sources: &Sources,
) -> Vec<&'a Guest> {
    let guests = chapter.guests.iter();
    let loaded: Vec<&Guest> = guests
        .filter(|guest| {
            loads_linked(example, guest, sources) || loads_processed(example, guest, sources)
        })
        .collect();
    if !loaded.is_empty() {
        return loaded;
    }
    let rust = rust_programs(example, sources);
    let is_used = |guest: &&Guest| rust.iter().any(|it| it.tokens.roots.contains(&guest.name));
    chapter.guests.iter().filter(is_used).collect()
}

/// Whether a program names the module of `guest` as it was linked.
pub(super) fn loads_linked(example: &Example, guest: &Guest, sources: &Sources) -> bool {
    names_file(example, &guest.module(), sources)
}

/// Whether a program names what the tool makes of `guest`.
pub(super) fn loads_processed(example: &Example, guest: &Guest, sources: &Sources) -> bool {
    let files = guest.bindings().into_iter().flatten();
    let mut files = files.filter(|file| names_file(example, file, sources));
    files.next().is_some()
}

/// Whether a program has an address of the file called `name`.
fn names_file(example: &Example, name: &str, sources: &Sources) -> bool {
    example.programs.iter().any(|&program| {
        let file = example.program(program);
        match program.language() {
            Language::Rust => sources.rust(&file).is_some_and(|source| {
                let mut strings = source.tokens.strings.iter();
                strings.any(|string| ends_in_file(string, name))
            }),
            Language::JavaScript => sources
                .javascript(&file)
                .is_some_and(|script| script.names_file(name)),
        }
    })
}

fn rust_programs<'a>(example: &Example, sources: &'a Sources) -> Vec<&'a RustSource> {
    let programs = example.programs.iter();
    programs
        .filter_map(|&program| sources.rust(&example.program(program)))
        .collect()
}

/// The files that `program` shares with others of its chapter: those that it names,
/// and those that they name.
pub(super) fn shared_files(
    chapter: &Chapter,
    example: &Example,
    program: Program,
    sources: &Sources,
) -> Vec<PathBuf> {
    let language = program.language();
    let mut left: Vec<&PathBuf> = chapter.shared_in(language).collect();
    let mut from = vec![example.program(program)];
    let mut files = Vec::new();
    while let Some(source) = from.pop() {
        let named = left.extract_if(.., |file| match language {
            Language::Rust => sources
                .rust(&source)
                .is_some_and(|it| names_shared(&it.tokens, &chapter.name, file)),
            Language::JavaScript => sources
                .javascript(&source)
                .is_some_and(|it| it.names_file(&tree::name(file))),
        });
        for file in named {
            from.push(file.clone());
            files.push(file.clone());
        }
    }
    files
}

/// Whether Rust names the module that is `file` of the crate `project`, from within
/// that crate or from a program beside it.
fn names_shared(tokens: &Tokens, project: &str, file: &Path) -> bool {
    let module = tree::stem(file);
    let names = |root: &str| tokens.paths.contains(&(root.to_owned(), module.clone()));
    module != "lib" && (names(project) || names("crate"))
}
