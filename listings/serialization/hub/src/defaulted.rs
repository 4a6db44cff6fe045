//! Receives an order that has a field more, with a default.

use std::slice;

pub use dock::buffers::{release, reserve};
use schema::decode::decode;
use schema::order::{Line, Shipping};
use schema::refusal::Refusal;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Order {
    pub customer: String,
    pub shipping: Shipping,
    pub lines: Vec<Line>,
    #[serde(default)]
    pub note: Option<String>,
}

/// The number of lines in the order that the `len` bytes at `bytes` are, or why it
/// is refused.
///
/// # Safety
///
/// `len` initialized bytes of this guest's must stand at `bytes`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn receive_noted(bytes: *const u8, len: usize) -> i32 {
    // SAFETY: our caller promises it.
    let bytes = unsafe { slice::from_raw_parts(bytes, len) };
    let order: Result<Order, Refusal> = decode(bytes);
    order.map_or_else(|refusal| refusal as i32, |order| order.lines.len() as i32)
}
