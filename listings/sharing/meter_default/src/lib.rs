//! The meter's source, linked with other flags.

#[path = "../../recorder/src/buffers.rs"]
pub mod buffers;
#[path = "../../meter/src/caption.rs"]
pub mod caption;
#[path = "../../meter/src/loudness.rs"]
pub mod loudness;
#[path = "../../meter/src/noise.rs"]
pub mod noise;
