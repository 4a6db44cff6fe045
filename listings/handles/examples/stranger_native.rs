//! Counts apples with a counter that is closed, while pears are counted.

use handles::places::{place_add, place_close, place_open};

fn main() {
    let apples = place_open();
    println!("an apple: {}", place_add(apples));
    println!("apples closed: {}", place_close(apples));

    let pears = place_open();
    println!("an apple: {}", place_add(apples));
    println!("a pear: {}", place_add(pears));
}
