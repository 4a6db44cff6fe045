//! Hands out a pointer to a function.

/// What works on a number.
pub type Operation = extern "C" fn(i32) -> i32;

extern "C" fn double(number: i32) -> i32 {
    number * 2
}

/// The operation that doubles.
#[unsafe(no_mangle)]
pub extern "C" fn doubling() -> Operation {
    double
}
