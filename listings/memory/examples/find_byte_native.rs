//! Asks where a byte stands.

use memory::find::find_byte;

fn main() {
    let bytes = *b"Find";
    for byte in [110, 120] {
        // SAFETY: the bytes are ours.
        let found = unsafe { find_byte(bytes.as_ptr(), bytes.len(), byte) };
        if found.is_null() {
            println!("{byte}: nowhere");
        } else {
            println!("{byte}: at {}", found.addr() - bytes.as_ptr().addr());
        }
    }
}
