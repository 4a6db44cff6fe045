//! How results go out: as a number, or as a C struct at an address that the glue
//! names.

use crate::describe::{BOOL, BYTES, OPTIONAL_U32, RESULT, STRING, UNIT, tell};

/// A type whose values can go out.
///
/// # Safety
///
/// What `describe` tells of must cross as `Abi`. The glue reads that, and frees `Bytes`
/// with `release`: so they must be initialized, UTF-8 if they are a text, owned by nobody
/// else, and in room of the global allocator's, of that size and the alignment 1.
#[diagnostic::on_unimplemented(
    message = "a value of type `{Self}` cannot go out",
    label = "this cannot be made numbers",
    note = "`()`, numbers, `bool`, `String`, `Vec<u8>`, `Option<u32>` and a `Result` of one of \
            these and a `String` can go out"
)]
pub unsafe trait IntoAbi {
    /// A number, or a C struct of several.
    type Abi;

    /// Tells the tool what this type is.
    fn describe();

    fn into_abi(self) -> Self::Abi;
}

/// The bytes of a text or a list. They belong to whoever gets this.
#[repr(C)]
pub struct Bytes {
    pub start: *mut u8,
    pub len: usize,
}

/// What becomes of an `Option`: a tag, and behind it the value.
#[repr(C, u32)]
pub enum Maybe<T> {
    None,
    Some(T),
}

/// What becomes of a `Result`: a tag, and behind it the value or the error.
#[repr(C, u32)]
pub enum Outcome<T> {
    Ok(T),
    Err(Bytes),
}

macro_rules! outgoing {
    ($($type:ty: $abi:ty, $numbers:expr, $into:expr;)*) => {$(
        // SAFETY: the table below says of each type as what it crosses.
        #[diagnostic::do_not_recommend]
        unsafe impl IntoAbi for $type {
            type Abi = $abi;

            fn describe() {
                tell($numbers);
            }

            fn into_abi(self) -> $abi {
                $into(self)
            }
        }
    )*};
}

outgoing! {
    (): (), UNIT, |()| ();
    bool: u32, BOOL, u32::from;
    Vec<u8>: Bytes, BYTES, bytes;
    String: Bytes, STRING, |text: String| bytes(text.into_bytes());
    Option<u32>: Maybe<u32>, OPTIONAL_U32, maybe;
}

fn bytes(bytes: Vec<u8>) -> Bytes {
    let len = bytes.len();
    let start = Box::into_raw(bytes.into_boxed_slice()).cast();
    Bytes { start, len }
}

fn maybe<T>(value: Option<T>) -> Maybe<T> {
    value.map_or(Maybe::None, Maybe::Some)
}

// SAFETY: `T` tells the truth of the value, and the error is a text.
#[diagnostic::do_not_recommend]
unsafe impl<T: IntoAbi> IntoAbi for Result<T, String> {
    type Abi = Outcome<T::Abi>;

    fn describe() {
        tell(RESULT);
        T::describe();
    }

    fn into_abi(self) -> Outcome<T::Abi> {
        match self {
            Ok(value) => Outcome::Ok(value.into_abi()),
            Err(error) => Outcome::Err(error.into_abi()),
        }
    }
}
