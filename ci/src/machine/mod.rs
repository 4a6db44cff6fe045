//! What this machine has.

pub mod npm;
pub mod programs;
pub mod setup;
pub mod target;
pub mod versions;
