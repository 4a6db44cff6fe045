//! Brings the guest handles that are stale, foreign and forged.

use handles::tally::{discard, gauge_open, tally_add, tally_open};

fn main() {
    let apples = tally_open();
    println!("apples: {apples:#010x}");
    println!("an apple: {}", tally_add(apples));
    println!("apples discarded: {}", discard(apples));
    println!("discarded again: {}", discard(apples));

    let pears = tally_open();
    println!("pears: {pears:#010x}");
    println!("an apple: {}", tally_add(apples));
    println!("a pear: {}", tally_add(pears));

    let gauge = gauge_open();
    println!("a gauge: {gauge:#010x}");
    println!("a gauge as a tally: {}", tally_add(gauge));
    println!("a number made up: {}", tally_add(7));
}
