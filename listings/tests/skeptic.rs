//! Every Rust block of the book compiles as the reader sees it.

include!(concat!(env!("OUT_DIR"), "/skeptic-tests.rs"));
