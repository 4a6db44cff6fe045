//! A guest that exports nothing but numbers, and has the compiler hold it to that.

#![deny(improper_ctypes, improper_ctypes_definitions)]

pub mod buffers;
pub mod contains;
pub mod vowels;
pub mod wire;

// For other crates, such as the cases that must not compile.
pub use wire::export;
