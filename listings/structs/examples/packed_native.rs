//! Takes two numbers out of one.

use structs::packed::packed_clock;

fn main() {
    let clock = packed_clock(135);
    let (hours, minutes) = (clock >> 32, clock & 0xffff_ffff);
    println!("135 minutes after midnight: hours {hours}, minutes {minutes}");
}
