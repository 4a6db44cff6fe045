//! A guest whose functions take numbers and return one.

pub mod checked;
pub mod days;
pub mod exact;
pub mod signs;
pub mod wide;
