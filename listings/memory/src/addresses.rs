//! Tells where a static, a local variable and a box stand.

use std::hint::black_box;
use std::ptr;

static YEAR: u32 = 2015;

/// The address of a static.
#[unsafe(no_mangle)]
pub extern "C" fn of_static() -> *const u32 {
    &YEAR
}

/// The address that a local variable has during the call; nothing is there after.
#[unsafe(no_mangle)]
pub extern "C" fn of_local() -> *const u32 {
    let year = YEAR;
    ptr::from_ref(black_box(&year))
}

/// The address of a box that is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn of_box() -> *const u32 {
    Box::leak(Box::new(YEAR))
}
