//! Takes a struct that a function returns.

use structs::returned::{Clock, clock_at};

fn main() {
    let Clock { hours, minutes } = clock_at(135);
    println!("135 minutes after midnight: hours {hours}, minutes {minutes}");
}
