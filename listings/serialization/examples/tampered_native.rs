//! Tampers with an order on its way.

use std::slice;
use std::sync::Mutex;

use dock::buffers::{release, reserve};
use serialization::changes::CHANGES;
use shop::order::order;
use warehouse::receive::receive;

static SENT: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// # Safety
///
/// `text` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns.
#[unsafe(no_mangle)]
unsafe extern "C" fn show(text: *const u8, len: usize) {
    // SAFETY: our caller promises it.
    let text = unsafe { slice::from_raw_parts(text, len) };
    println!("{}", str::from_utf8(text).expect("the guest shows UTF-8"));
}

/// # Safety
///
/// `bytes` must not be null, and the `len` bytes there must be of one allocation,
/// initialized, and stay as they are until the call returns.
#[unsafe(no_mangle)]
unsafe extern "C" fn deliver(bytes: *const u8, len: usize) -> i32 {
    // SAFETY: our caller promises it.
    let bytes = unsafe { slice::from_raw_parts(bytes, len) };
    *SENT.lock().expect("nothing panics") = bytes.to_vec();
    0
}

fn main() {
    order(2);
    for (name, range, insert) in CHANGES {
        let mut bytes = SENT.lock().expect("nothing panics").clone();
        bytes.splice(range, insert.iter().copied());
        let buffer = reserve(bytes.len());
        assert!(!buffer.is_null(), "the receiver has no room");
        // SAFETY: `buffer` has room for the bytes, and is released once, last.
        unsafe {
            buffer.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
            println!("{name}: {}", receive(buffer, bytes.len()));
            release(buffer, bytes.len());
        }
    }
}
