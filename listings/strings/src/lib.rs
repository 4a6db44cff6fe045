//! A guest that takes strings apart and rebuilds them.

pub mod buffers;
pub mod echo;
pub mod greet;
pub mod letters;
pub mod motto;
pub mod shout;
