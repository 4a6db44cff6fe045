//! Receives an order without a crate.

use std::fmt::Write;
use std::slice;

pub use dock::buffers::{release, reserve};

use crate::reader::{LEFT_OVER, Reader, SENSELESS, TOO_LARGE, UNKNOWN};

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Shows the packer `len` bytes of UTF-8 at `text`.
    fn show(text: *const u8, len: usize);
}

/// What to pack for the order that `bytes` are.
pub fn understand(bytes: &[u8]) -> Result<String, i32> {
    if bytes.len() > 4096 {
        return Err(TOO_LARGE);
    }
    let mut order = Reader(bytes);
    let customer = order.text()?;
    let how = match order.number()? {
        0 => "collects",
        1 if order.bool()? => "by express",
        1 => "by post",
        _ => return Err(UNKNOWN),
    };
    let mut text = format!("{customer} ({how})");
    let lines = order.number()?;
    let mut packable = lines > 0;
    for _ in 0..lines {
        let (item, quantity, price) = (order.text()?, order.number()?, order.number()?);
        packable &= (1..=1000).contains(&quantity);
        let _ = write!(text, ", {quantity} × {item} at {price} cents");
    }
    match order.0 {
        [] if packable => Ok(text),
        [] => Err(SENSELESS),
        _ => Err(LEFT_OVER),
    }
}

/// Has the order packed that the `len` bytes at `bytes` are, and returns 0, or why
/// it is refused.
///
/// # Safety
///
/// `len` initialized bytes of this guest's must stand at `bytes`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn receive_by_hand(bytes: *const u8, len: usize) -> i32 {
    // SAFETY: our caller promises it.
    match understand(unsafe { slice::from_raw_parts(bytes, len) }) {
        Ok(text) => {
            // SAFETY: `text` lives until `show` returns, which keeps no pointer.
            unsafe { show(text.as_ptr(), text.len()) };
            0
        }
        Err(status) => status,
    }
}
