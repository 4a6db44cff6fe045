//! An argument has a pattern in place of a name.

#[mini::bindgen]
pub fn ignore(_: u32) {}

fn main() {}
