//! Opens and discards a tally again and again, then tries the first handle.

use handles::tally::{discard, tally_add, tally_open};

fn main() {
    let first = tally_open();
    println!("number 1: {first:#010x}");
    discard(first);
    for i in 2..=65_536 {
        let tally = tally_open();
        if i >= 65_535 {
            println!("number {i}: {tally:#010x}");
        }
        discard(tally);
    }
    println!("number 1 again: {}", tally_add(first));
}
