//! What this machine has, and how to get the rest.
//!
//! In: hosts. Out: where their programs are, versions, or a sentence that says what is
//! missing and what installs it. `cargo ci setup` installs it.

pub mod npm;
pub mod programs;
pub mod setup;
pub mod target;
pub mod versions;
