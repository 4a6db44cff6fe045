//! Receives orders of the first version, and says so if one is newer.

use std::slice;

pub use dock::buffers::{release, reserve};
use postcard::take_from_bytes;
use schema::decode::decode;
use schema::order::Order;
use schema::refusal::Refusal;

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Shows the packer `len` bytes of UTF-8 at `text`.
    fn show(text: *const u8, len: usize);
}

/// The order that `bytes` are, their version first.
pub fn understand(bytes: &[u8]) -> Result<Order, Refusal> {
    match take_from_bytes::<u32>(bytes)? {
        (0, _) => Err(Refusal::Unknown),
        (1, order) => decode(order).and_then(Order::checked),
        _ => Err(Refusal::Newer),
    }
}

/// Has the order packed that the `len` bytes at `bytes` are, and returns 0, or why
/// it is refused.
///
/// # Safety
///
/// `len` initialized bytes of this guest's must stand at `bytes`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn receive_v1(bytes: *const u8, len: usize) -> i32 {
    // SAFETY: our caller promises it.
    match understand(unsafe { slice::from_raw_parts(bytes, len) }) {
        Ok(order) => {
            let text = order.to_string();
            // SAFETY: `text` lives until `show` returns, which keeps no pointer.
            unsafe { show(text.as_ptr(), text.len()) };
            0
        }
        Err(refusal) => refusal as i32,
    }
}
