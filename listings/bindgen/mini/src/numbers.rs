//! How numbers cross: each as one of the four types that WebAssembly has.

use crate::describe::tell;
use crate::{FromAbi, IntoAbi};

macro_rules! numbers {
    ($($number:ty: $type:ty, $id:literal;)*) => {$(
        // SAFETY: the table below says of each number as which type it crosses.
        #[diagnostic::do_not_recommend]
        unsafe impl FromAbi for $number {
            type First = $type;
            type Second = ();

            fn describe() {
                tell(&[$id]);
            }

            unsafe fn from_abi(number: $type, (): ()) -> $number {
                number as $number // an `i32` can hold more than a `u8` may
            }
        }

        // SAFETY: the table below says of each number as which type it crosses.
        #[diagnostic::do_not_recommend]
        unsafe impl IntoAbi for $number {
            type Abi = $type;

            fn describe() {
                tell(&[$id]);
            }

            fn into_abi(self) -> $type {
                self as $type
            }
        }
    )*};
}

numbers! {
    i8: i32, 0; u8: u32, 1; i16: i32, 2; u16: u32, 3; i32: i32, 4; u32: u32, 5;
    i64: i64, 6; u64: u64, 7; f32: f32, 12; f64: f64, 13;
}
