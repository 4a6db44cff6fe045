//! Hands the guest functions to call, by pointer and by name.

use std::ffi::c_void;
use std::slice;

use refused::apply::apply;
use refused::each_digit::each_digit;
use refused::publish::publish_three;

#[unsafe(no_mangle)]
unsafe extern "C" fn publish(bytes: *const u8, len: usize) {
    // SAFETY: the guest passes bytes that live until we return.
    let bytes = unsafe { slice::from_raw_parts(bytes, len) };
    println!("published: {bytes:?}");
}

extern "C" fn negate(number: i32) -> i32 {
    number.wrapping_neg()
}

/// # Safety
///
/// `sum` must lead to a `u32` that nobody else uses meanwhile.
unsafe extern "C" fn add(digit: u32, sum: *mut c_void) {
    // SAFETY: our caller promises it.
    unsafe { *sum.cast::<u32>() += digit };
}

fn main() {
    // SAFETY: `negate` is such a function.
    println!("applied: {}", unsafe { apply(negate, 7) });
    let mut sum: u32 = 0;
    // SAFETY: `add` gets the address of our `sum`.
    unsafe { each_digit(2026, add, (&raw mut sum).cast()) };
    println!("the sum of the digits: {sum}");
    publish_three();
}
