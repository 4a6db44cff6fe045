//! What golden files hold.

pub mod compare;
pub mod memory_map;
pub mod pieces;
