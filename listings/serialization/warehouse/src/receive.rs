//! Receives an order, and believes no byte of it.

use std::slice;

pub use dock::buffers::{release, reserve};
use schema::decode::decode;
use schema::order::Order;

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Shows the packer `len` bytes of UTF-8 at `text`.
    fn show(text: *const u8, len: usize);
}

/// Has the order packed that the `len` bytes at `bytes` are, and returns 0. What
/// cannot be packed is refused with a status below zero, and nothing happens.
///
/// # Safety
///
/// `len` initialized bytes of this guest's must stand at `bytes`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn receive(bytes: *const u8, len: usize) -> i32 {
    // SAFETY: our caller promises it.
    let bytes = unsafe { slice::from_raw_parts(bytes, len) };
    match decode(bytes).and_then(Order::checked) {
        Ok(order) => {
            let text = order.to_string();
            // SAFETY: `text` lives until `show` returns, which keeps no pointer.
            unsafe { show(text.as_ptr(), text.len()) };
            0
        }
        Err(refusal) => refusal as i32,
    }
}
