//! Crates become modules, and modules what a page loads.
//!
//! In: the listings. Out: files in `target/`: linked and processed modules, host
//! programs, the folder `target/run` that pages and trials run from; and what modules
//! hold, for golden files. This room runs Cargo and tools, and no example.

pub mod bindgen;
pub mod cargo;
pub mod expansion;
pub mod link;
pub mod memory_map;
mod mini;
mod modules_json;
pub mod signatures;
pub mod stage;
