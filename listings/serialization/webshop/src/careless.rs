//! Sends an order that has a field more than orders had.

use schema::order::Shipping;
use schema::reduced::{Line, Order};

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Has a warehouse read the `len` bytes at `order`, and returns its status.
    fn deliver(order: *const u8, len: usize) -> i32;
}

/// Orders so many teapots, so many percent off, and returns the status.
#[unsafe(no_mangle)]
pub extern "C" fn order_reduced(quantity: u32, discount: u8) -> i32 {
    let order = Order {
        customer: "Zoë".into(),
        shipping: Shipping::Post { express: true },
        lines: vec![Line {
            item: "teapot".into(),
            discount,
            quantity,
            price: 1299,
        }],
    };
    let bytes = postcard::to_allocvec(&order).expect("an order has no failing part");
    // SAFETY: `bytes` live until `deliver` returns, which keeps no pointer.
    unsafe { deliver(bytes.as_ptr(), bytes.len()) }
}
