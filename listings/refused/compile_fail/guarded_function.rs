//! Takes a function pointer, which is called without a look at it.

use wire::export;

export! {
    #[unsafe(no_mangle)]
    pub extern "C" fn apply(change: extern "C" fn(i32) -> i32, number: i32) -> i32 {
        change(number)
    }
}

fn main() {}
