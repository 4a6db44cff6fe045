//! Counts the layers of paper that a gift is wrapped in.

use std::slice;

pub use dock::buffers::{release, reserve};
use postcard::from_bytes;
use serde::Deserialize;

/// What is in the paper: another gift, or nothing more to unwrap.
#[derive(Deserialize)]
struct Gift(Option<Box<Gift>>);

/// How many layers has the gift that the `len` bytes at `bytes` are; -1 if they
/// are none.
///
/// # Safety
///
/// `len` initialized bytes of this guest's must stand at `bytes`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn layers(bytes: *const u8, len: usize) -> i32 {
    // SAFETY: our caller promises it.
    let bytes = unsafe { slice::from_raw_parts(bytes, len) };
    let Ok(mut gift) = from_bytes::<Gift>(bytes) else {
        return -1;
    };
    let mut layers = 0;
    while let Some(inner) = gift.0 {
        gift = *inner;
        layers += 1;
    }
    layers
}
