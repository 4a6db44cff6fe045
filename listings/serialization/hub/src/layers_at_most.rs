//! Counts the layers of paper that a gift is wrapped in, up to a limit.

use std::{fmt, slice};

pub use dock::buffers::{release, reserve};
use postcard::Deserializer;
use serde::de::{self, DeserializeSeed, Visitor};

/// Decodes a gift of at most so many layers, to their number.
struct AtMost(u32);

impl<'de> DeserializeSeed<'de> for AtMost {
    type Value = i32;

    fn deserialize<D: de::Deserializer<'de>>(self, gift: D) -> Result<i32, D::Error> {
        gift.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for AtMost {
    type Value = i32;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "a gift of at most {} layers", self.0)
    }

    fn visit_none<E>(self) -> Result<i32, E> {
        Ok(0)
    }

    fn visit_some<D: de::Deserializer<'de>>(self, inner: D) -> Result<i32, D::Error> {
        let left = self.0.checked_sub(1);
        let left = left.ok_or_else(|| de::Error::custom("too many layers"))?;
        Ok(1 + AtMost(left).deserialize(inner)?)
    }
}

/// How many layers has the gift that `bytes` are, from the first to the last.
pub fn count(most: u32, bytes: &[u8]) -> postcard::Result<i32> {
    let mut gift = Deserializer::from_bytes(bytes);
    let layers = AtMost(most).deserialize(&mut gift)?;
    match gift.finalize()? {
        [] => Ok(layers),
        _ => Err(de::Error::custom("bytes are left over")),
    }
}

/// As `layers`, and -1 also for more than a hundred layers.
///
/// # Safety
///
/// `len` initialized bytes of this guest's must stand at `bytes`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn layers_at_most_100(bytes: *const u8, len: usize) -> i32 {
    // SAFETY: our caller promises it.
    let bytes = unsafe { slice::from_raw_parts(bytes, len) };
    count(100, bytes).unwrap_or(-1)
}
