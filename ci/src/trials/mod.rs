//! `cargo test -p listings`: one trial for each example and host, and for each golden
//! file of a guest.
//!
//! In: the listings and the arguments of a Rust test. Out: verdicts, and with `BLESS=1`
//! golden files; the report in `target/report.json`. It may build, run and write.

mod goldens;
mod harness;
mod test_run;

pub use harness::main;
