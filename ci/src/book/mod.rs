//! `cargo ci book` and `cargo ci serve`.

pub mod build;
pub mod highlight;
pub mod serve;
pub mod tidy;
