//! A guest that records blocks of samples.

pub mod buffers;
pub mod record;
pub mod title;
