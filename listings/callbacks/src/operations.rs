//! Chooses a function for the host, and calls one that the host chose.

/// What works on a number.
pub type Operation = extern "C" fn(i32) -> i32;

extern "C" fn double(number: i32) -> i32 {
    number * 2
}

extern "C" fn square(number: i32) -> i32 {
    number * number
}

extern "C" fn add(one: i32, other: i32) -> i32 {
    one + other
}

/// The operation called `name`: 0 doubles, others square.
#[unsafe(no_mangle)]
pub extern "C" fn operation(name: u32) -> Operation {
    if name == 0 { double } else { square }
}

/// A function that is no operation: it takes two numbers.
#[unsafe(no_mangle)]
pub extern "C" fn addition() -> extern "C" fn(i32, i32) -> i32 {
    add
}

/// Calls `chosen` with each number below `end`, and adds up what it returns.
///
/// # Safety
///
/// `chosen` must be an index of the guest's table where an operation stands.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sum_of(chosen: Operation, end: i32) -> i32 {
    (0..end).map(|number| chosen(number)).sum()
}
