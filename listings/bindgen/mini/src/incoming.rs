//! How values come in: each as two numbers, of which the second may be `()`, which
//! does not cross at all.

use crate::describe::{BOOL, BYTES, OPTIONAL_U32, STRING, tell};

/// A type whose values can come in.
///
/// # Safety
///
/// What `describe` tells of must cross as `First` and `Second`: the glue passes that.
#[diagnostic::on_unimplemented(
    message = "a value of type `{Self}` cannot come in",
    label = "no number can be made one",
    note = "numbers, `bool`, `&str`, `String`, `&[u8]`, `Vec<u8>` and `Option<u32>` can come in"
)]
pub unsafe trait FromAbi {
    type First;
    type Second;

    /// Tells the tool what this type is.
    fn describe();

    /// The value that crossed as these numbers.
    ///
    /// # Safety
    ///
    /// If they are an address and a length, they must be those of initialized bytes for
    /// which `reserve(length, 1)` made room. The bytes are handed over.
    unsafe fn from_abi(first: Self::First, second: Self::Second) -> Self;
}

// SAFETY: a `bool` crosses as a `u32`.
#[diagnostic::do_not_recommend]
unsafe impl FromAbi for bool {
    type First = u32;
    type Second = ();

    fn describe() {
        tell(BOOL);
    }

    unsafe fn from_abi(number: u32, (): ()) -> bool {
        number != 0
    }
}

// SAFETY: bytes cross as their address and their number.
#[diagnostic::do_not_recommend]
unsafe impl FromAbi for Vec<u8> {
    type First = *mut u8;
    type Second = usize;

    fn describe() {
        tell(BYTES);
    }

    unsafe fn from_abi(start: *mut u8, len: usize) -> Vec<u8> {
        if len == 0 {
            return Vec::new();
        }
        // SAFETY: our caller hands over bytes that `reserve` made room for.
        unsafe { Vec::from_raw_parts(start, len, len) }
    }
}

// SAFETY: a text crosses as the bytes of its UTF-8.
#[diagnostic::do_not_recommend]
unsafe impl FromAbi for String {
    type First = *mut u8;
    type Second = usize;

    fn describe() {
        tell(STRING);
    }

    unsafe fn from_abi(start: *mut u8, len: usize) -> String {
        // SAFETY: our caller promises the same.
        let bytes = unsafe { Vec::from_abi(start, len) };
        String::from_utf8(bytes).expect("a text is UTF-8")
    }
}

// SAFETY: it crosses as a tag and a number.
#[diagnostic::do_not_recommend]
unsafe impl FromAbi for Option<u32> {
    type First = u32;
    type Second = u32;

    fn describe() {
        tell(OPTIONAL_U32);
    }

    unsafe fn from_abi(is_some: u32, number: u32) -> Option<u32> {
        (is_some != 0).then_some(number)
    }
}
