//! A guest that greets, with no glue but its own.

pub mod greet;
pub mod nickname;
pub mod room;
