//! Counts the layers of paper that a gift is wrapped in, up to a limit.

use std::{fmt, slice};

pub use dock::buffers::{release, reserve};
use postcard::Deserializer;
use serde::de::{self, DeserializeSeed, Visitor};

/// Decodes a gift of at most so many layers, to their number.
pub struct AtMost(pub u32);

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

/// As `layers`, and -1 also if the gift has more than a hundred.
///
/// # Safety
///
/// `len` initialized bytes of this guest's must stand at `bytes`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn layers_at_most_100(bytes: *const u8, len: usize) -> i32 {
    // SAFETY: our caller promises it.
    let bytes = unsafe { slice::from_raw_parts(bytes, len) };
    let mut deserializer = Deserializer::from_bytes(bytes);
    AtMost(100).deserialize(&mut deserializer).unwrap_or(-1)
}
