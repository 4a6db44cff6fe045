//! Carries orders of two versions to receivers of two versions.

use std::slice;
use std::sync::Mutex;

use depot::versioned::receive_v1;
use dock::buffers::{release, reserve};
use hub::versioned::receive_v2;
use shop::versioned::order_v1;
use webshop::versioned::order_v2;

type Receive = unsafe extern "C" fn(*const u8, usize) -> i32;

/// Whose turn it is to receive.
static RECEIVE: Mutex<Receive> = Mutex::new(receive_v1);

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
    let message = unsafe { slice::from_raw_parts(bytes, len) };
    let version = message.first().expect("a message starts with its version");
    println!("  version {version}");
    let receive = *RECEIVE.lock().expect("nothing panics");
    let buffer = reserve(len);
    assert!(!buffer.is_null(), "the receiver has no room");
    // SAFETY: `buffer` has room for `len` bytes, and is released once, last.
    unsafe {
        buffer.copy_from_nonoverlapping(bytes, len);
        let status = receive(buffer, len);
        release(buffer, len);
        println!("  status {status}");
        status
    }
}

fn main() {
    for (name, receive) in [("depot", receive_v1 as Receive), ("hub", receive_v2)] {
        *RECEIVE.lock().expect("nothing panics") = receive;
        println!("the shop to the {name}");
        order_v1(2);
        println!("the webshop to the {name}");
        order_v2(2, 10);
    }
}
