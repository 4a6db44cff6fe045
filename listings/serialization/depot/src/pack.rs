//! Receives an order as documentation has it: in one line.

use std::slice;

pub use dock::buffers::{release, reserve};
use postcard::from_bytes;
use schema::order::Order;

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Shows the packer `len` bytes of UTF-8 at `text`.
    fn show(text: *const u8, len: usize);
}

/// Has the order packed that the `len` bytes at `bytes` are, and returns 0, or -1
/// if they are none.
///
/// # Safety
///
/// `len` initialized bytes of this guest's must stand at `bytes`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pack(bytes: *const u8, len: usize) -> i32 {
    // SAFETY: our caller promises it.
    let bytes = unsafe { slice::from_raw_parts(bytes, len) };
    let Ok(order) = from_bytes::<Order>(bytes) else {
        return -1;
    };
    let text = order.to_string();
    // SAFETY: `text` lives until `show` returns, which keeps no pointer.
    unsafe { show(text.as_ptr(), text.len()) };
    0
}
