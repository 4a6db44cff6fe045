//! Decodes bytes from anywhere.

use postcard::take_from_bytes;
use serde::de::DeserializeOwned;

use crate::refusal::Refusal;

/// The most bytes that a message may have.
pub const MOST: usize = 4096;

/// The `T` that `bytes` are, from the first to the last.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Refusal> {
    if bytes.len() > MOST {
        return Err(Refusal::TooLarge);
    }
    match take_from_bytes(bytes)? {
        (message, []) => Ok(message),
        _ => Err(Refusal::LeftOver),
    }
}
