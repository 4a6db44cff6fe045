//! What an example needs: the guests that its programs load, the files that they
//! share, and of the guests' files the items that their calls lead to.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::path::PathBuf;

use super::host::Program;

mod programs;
pub(super) mod read;
mod search;

/// What the programs of an example use.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    /// The guests that they load.
    pub guests: BTreeSet<String>,
    /// Those of them whose linked module they load, as it is.
    pub linked_guests: BTreeSet<String>,
    /// Those of them whose processed module they load.
    pub processed_guests: BTreeSet<String>,
    /// The crates that its Rust programs name, and the files that they share.
    pub crates: BTreeSet<String>,
    /// The files of their chapter that each program shares with others.
    pub shared_files: BTreeMap<Program, Vec<PathBuf>>,
    /// The guests' files that the page shows, in the order in which the program asks for
    /// them; those that most examples of the chapter use come last.
    pub guest_files: Vec<PathBuf>,
    /// Those of them that are closed until the reader opens them.
    pub folded_files: BTreeSet<PathBuf>,
    /// The items of these files that the programs use, by file, as Rust names them:
    /// functions, types, statics and `impl` blocks that calls lead to, in the file's
    /// order. A file without an entry is used whole.
    pub items: BTreeMap<PathBuf, Vec<UsedItem>>,
}

/// An item at the top of a guest's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedItem {
    /// As Rust names it: `greet`, `impl Account`, or `extern` for a block of imports.
    pub name: String,
    /// The lines that it takes, with its attributes and doc comments, from 1.
    pub lines: RangeInclusive<usize>,
}
