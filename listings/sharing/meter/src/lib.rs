//! A guest that measures samples.

#[path = "../../recorder/src/buffers.rs"]
pub mod buffers;
pub mod caption;
pub mod loudness;
pub mod noise;
