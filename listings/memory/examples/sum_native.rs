//! Writes bytes into room of the guest's, which the guest adds.

use memory::buffers::{release, reserve};
use memory::sum::sum;

fn main() {
    let bytes = [3, 20, 200];
    let buffer = reserve(bytes.len());
    // SAFETY: `buffer` has room for the bytes, and is released once, last.
    let sum = unsafe {
        buffer.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
        let sum = sum(buffer, bytes.len());
        release(buffer, bytes.len());
        sum
    };
    println!("sum of 3, 20, 200: {sum}");
}
