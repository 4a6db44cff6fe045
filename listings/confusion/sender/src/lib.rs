//! A guest that has a message, and tells where it stands.

pub mod doubling;
pub mod keep;
pub mod message;
