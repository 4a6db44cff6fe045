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
/// `operation` must be a function of that type: in a module, the index of an entry of
/// this module's own table.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apply(operation: Operation, number: i32) -> i32 {
    operation(number)
}
