//! `cargo test -p listings`.

pub mod harness;
mod run;
