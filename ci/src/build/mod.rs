//! Crates become modules, and modules what a page loads.

pub mod bindgen;
pub mod cargo;
pub mod expansion;
pub mod link;
pub mod memory_map;
mod mini;
mod modules_json;
pub mod signatures;
pub mod stage;
