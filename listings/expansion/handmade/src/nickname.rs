//! Shortens a name, or finds that it is short enough.

use std::ptr;

/// The first three letters of `name`; none if it has no more.
pub fn nickname(name: String) -> Option<String> {
    let (end, _) = name.char_indices().nth(3)?;
    Some(name[..end].to_owned())
}

/// A string that changes hands, or none: then `start` is null.
#[repr(C)]
pub struct Maybe {
    pub start: *mut u8,
    pub len: usize,
}

/// Shortens the name that stands at `start`, and hands the nickname over: none if
/// there is none, or if the name is no text.
///
/// # Safety
///
/// `start` must come from `reserve(len, 1)`, and the bytes there must be the host's.
/// From this call on, they are the guest's.
#[unsafe(export_name = "nickname")]
pub unsafe extern "C" fn nickname_by_hand(start: *mut u8, len: usize) -> Maybe {
    // SAFETY: our caller hands over an allocation of `len` bytes.
    let name = unsafe { Vec::from_raw_parts(start, len, len) };
    let nickname = String::from_utf8(name).ok().and_then(nickname);
    let bytes = nickname.map(|text| text.into_bytes().into_boxed_slice());
    let len = bytes.as_ref().map_or(0, |bytes| bytes.len());
    let start = bytes.map_or(ptr::null_mut(), |bytes| Box::into_raw(bytes).cast());
    Maybe { start, len }
}
