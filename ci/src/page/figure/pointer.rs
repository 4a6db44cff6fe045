//! The addresses in what an example prints.

use anyhow::Result;

use crate::listings::example::Example;
use crate::listings::host::Host;
use crate::listings::tree;

/// Numbers below this one count things; no linker puts anything there.
const LOWEST: u64 = 1024;

/// A number that an example prints, and what the lines say before it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pointer {
    pub(super) address: u64,
    pub(super) says: Vec<String>,
}

/// The numbers in the transcripts of the hosts of `example` that load a module,
/// ascending, unless they are too small for an address.
pub(super) fn of(example: &Example) -> Result<Vec<Pointer>> {
    let mut pointers: Vec<Pointer> = Vec::new();
    let hosts = example.hosts.iter().filter(|it| **it != Host::Native);
    for &host in hosts {
        for line in tree::read(&example.transcript_of(host))?.lines() {
            for (says, address) in numbers(line) {
                add(&mut pointers, says, address);
            }
        }
    }
    pointers.sort_by_key(|it| it.address);
    Ok(pointers)
}

fn add(pointers: &mut Vec<Pointer>, says: &str, address: u64) {
    let known = pointers.iter_mut().find(|it| it.address == address);
    match known {
        Some(pointer) if pointer.says.iter().any(|it| it == says) => {}
        Some(pointer) => pointer.says.push(says.into()),
        None => pointers.push(Pointer {
            address,
            says: vec![says.into()],
        }),
    }
}

/// Each whole decimal number of `line` that could be an address, behind the
/// text that stands between it and the one before.
fn numbers(line: &str) -> Vec<(&str, u64)> {
    let mut numbers = Vec::new();
    let mut rest = line;
    let mut at = 0;
    while let Some(found) = line[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + found;
        let len = line[start..].find(|c: char| !c.is_ascii_digit());
        at = len.map_or(line.len(), |len| start + len);
        let alone = !glued(line[..start].chars().rev()) && !glued(line[at..].chars());
        match line[start..at].parse() {
            Ok(number) if alone && number >= LOWEST && !line[..start].ends_with('-') => {
                let before = &rest[..rest.len() - (line.len() - start)];
                let edge = |c: char| c.is_whitespace() || "=:,;".contains(c);
                numbers.push((before.trim_matches(edge), number));
                rest = &line[at..];
            }
            _ => {}
        }
    }
    numbers
}

/// Whether `next` to a number goes on in a way that makes the number a part of
/// a word, or of a fraction; two dots make a range.
fn glued(mut next: impl Iterator<Item = char>) -> bool {
    match next.next() {
        Some('.') => next.next().is_some_and(|c| c.is_ascii_digit()),
        Some(c) => c.is_alphanumeric() || c == '_',
        None => false,
    }
}
