//! Lets the host hold a share of a counted value.

#![deny(improper_ctypes_definitions)]

use std::cell::Cell;
use std::rc::Rc;

#[unsafe(no_mangle)]
pub extern "C" fn score_add(score: Rc<Cell<u32>>) {
    score.set(score.get() + 1);
}

fn main() {}
