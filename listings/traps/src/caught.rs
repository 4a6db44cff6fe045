//! Catches its own panics, where a panic can be caught.

use std::panic;

/// What `share` returns when it caught a panic.
pub const PANICKED: i32 = -1;

/// How many of `parts` go to each of `people`.
#[unsafe(no_mangle)]
pub extern "C" fn share(parts: u16, people: u16) -> i32 {
    match panic::catch_unwind(|| parts / people) {
        Ok(each) => i32::from(each),
        Err(_) => PANICKED,
    }
}
