//! The book's listings. Each chapter is a crate in a folder of its name; this
//! one depends on them all, and its tests run them on every host.

include!(concat!(env!("OUT_DIR"), "/crates.rs"));
