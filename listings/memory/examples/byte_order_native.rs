//! Writes a number in two byte orders, and has the guest read it.

use memory::number::number;

fn read(order: &str, bytes: [u8; 4]) {
    let [a, b, c, d] = bytes;
    // SAFETY: the bytes are ours.
    let number = unsafe { number(bytes.as_ptr().cast()) };
    println!("{order}: {a:02x} {b:02x} {c:02x} {d:02x} is {number:#010x}");
}

fn main() {
    read("little-endian", 0x0102_0304_u32.to_le_bytes());
    read("big-endian", 0x0102_0304_u32.to_be_bytes());
}
