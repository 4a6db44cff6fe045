//! Counts with two counters that are in the guest.

use handles::counter::{counter_add, counter_close, counter_open};

fn main() {
    let apples = counter_open();
    let pears = counter_open();
    println!("two handles: {}", apples != pears);
    // SAFETY: both are open until they are closed, last and once.
    unsafe {
        counter_add(apples);
        counter_add(apples);
        counter_add(pears);
        println!("apples: {}", counter_close(apples));
        println!("pears: {}", counter_close(pears));
    }
}
