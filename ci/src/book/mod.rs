//! `cargo ci book` and `cargo ci serve`: the book, rendered.
//!
//! In: pages, listings, the last report. Out: `target/book`, the whole site. It builds
//! what pages load, and runs no example.

pub mod archive;
pub mod build;
pub mod highlight;
mod reload;
pub mod serve;
pub mod server;
pub mod tidy;
