//! The addresses in what an example prints.

use anyhow::Result;

use super::svg;
use crate::listings::{Example, Kind, Listings};

/// Numbers below this one count things; no linker puts anything there.
const LOWEST: u64 = 1024;

/// From a column that is alone to the label of a pointer.
pub(super) const BETWEEN: i64 = 14;

/// A number that an example prints, and what the lines say before it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pointer {
    pub(super) address: u64,
    pub(super) labels: Vec<String>,
}

impl Pointer {
    /// The lines above the arrow, of at most `room` characters: what the example says,
    /// and the address.
    pub(super) fn label(&self, room: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for label in &self.labels {
            lines.extend(svg::wrap(label, room));
        }
        lines.push(self.address.to_string());
        lines
    }

    /// How far arrow and label reach beyond a column that is alone.
    pub(super) fn reach(&self, room: usize) -> i64 {
        let lines = self.label(room);
        let lengths = lines.iter().map(|line| line.chars().count());
        BETWEEN + svg::width(lengths.max().unwrap_or_default())
    }
}

/// The numbers in the transcripts of the hosts of `example` that load a module,
/// ascending, unless they are too small for an address.
pub(super) fn read_pointers(listings: &Listings, example: &Example) -> Result<Vec<Pointer>> {
    let mut pointers: Vec<Pointer> = Vec::new();
    let hosts = example.hosts.iter();
    for &host in hosts.filter(|host| host.kind() != Kind::Linked) {
        for line in listings.text(&example.transcript_of(host))?.lines() {
            for (label, address) in numbers(line) {
                add(&mut pointers, label, address);
            }
        }
    }
    pointers.sort_by_key(|it| it.address);
    Ok(pointers)
}

fn add(pointers: &mut Vec<Pointer>, label: &str, address: u64) {
    let known = pointers.iter_mut().find(|it| it.address == address);
    match known {
        Some(pointer) if pointer.labels.iter().any(|it| it == label) => {}
        Some(pointer) => pointer.labels.push(label.into()),
        None => pointers.push(Pointer {
            address,
            labels: vec![label.into()],
        }),
    }
}

/// Each whole decimal number of `line` that could be an address, behind the
/// text between it and the one before.
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
