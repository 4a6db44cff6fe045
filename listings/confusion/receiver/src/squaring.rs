//! Calls a function that it is handed, and has one of its own.

/// What works on a number.
pub type Operation = extern "C" fn(i32) -> i32;

extern "C" fn square(number: i32) -> i32 {
    number * number
}

/// The operation that squares.
#[unsafe(no_mangle)]
pub extern "C" fn squaring() -> Operation {
    square
}

/// What `operation` makes of `number`.
///
/// # Safety
///
/// `operation` must lead to a function of that type where this guest's stand.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apply(operation: Operation, number: i32) -> i32 {
    operation(number)
}
