//! Names a symbol without a word of warning.

#[no_mangle]
pub extern "C" fn twice(number: i32) -> i32 {
    number.wrapping_mul(2)
}

fn main() {}
