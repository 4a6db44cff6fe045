//! A guest that shows where things are, and reads what is there.

pub mod addresses;
pub mod buffers;
pub mod find;
pub mod number;
pub mod sum;
pub mod zeros;
