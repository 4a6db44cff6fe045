//! A guest that counts words, interprets them, and takes a fee.

pub mod buffers;
pub mod fee;
pub mod interpret;
pub mod words;
