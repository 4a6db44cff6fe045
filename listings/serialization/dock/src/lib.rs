//! What every guest has that receives.

pub mod buffers;
