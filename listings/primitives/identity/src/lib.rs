//! A guest that returns what it is given, once for each primitive type.

#![deny(improper_ctypes_definitions)]

use std::num::NonZeroU32;

/// Whether `value` is `None`, which crosses as 0.
#[unsafe(no_mangle)]
pub extern "C" fn is_none(value: Option<NonZeroU32>) -> bool {
    value.is_none()
}

macro_rules! same {
    ($($(#[$attribute:meta])? $name:ident: $type:ty,)*) => {$(
        /// Returns `value`.
        $(#[$attribute])?
        #[unsafe(no_mangle)]
        pub extern "C" fn $name(value: $type) -> $type {
            value
        }
    )*};
}

same! {
    same_bool: bool,
    #[expect(improper_ctypes_definitions)]
    same_char: char,
    same_i8: i8,
    same_i16: i16,
    same_i32: i32,
    same_i64: i64,
    same_i128: i128,
    same_isize: isize,
    same_u8: u8,
    same_u16: u16,
    same_u32: u32,
    same_u64: u64,
    same_u128: u128,
    same_usize: usize,
    same_f32: f32,
    same_f64: f64,
    same_pointer: *const u8,
    same_function: extern "C" fn(),
    same_nonzero: NonZeroU32,
    same_option_of_nonzero: Option<NonZeroU32>,
    #[expect(improper_ctypes_definitions)]
    same_unit: (),
}
