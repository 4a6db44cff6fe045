//! Sends an order.

use schema::order::{Line, Order, Shipping};

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Has a warehouse read the `len` bytes at `order`, and returns its status.
    fn deliver(order: *const u8, len: usize) -> i32;
}

/// Orders so many teapots, and returns the status.
#[unsafe(no_mangle)]
pub extern "C" fn order(quantity: u32) -> i32 {
    let order = Order {
        customer: "Zoë".into(),
        shipping: Shipping::Post { express: true },
        lines: vec![Line {
            item: "teapot".into(),
            quantity,
            price: 1299,
        }],
    };
    let bytes = postcard::to_allocvec(&order).expect("an order has no failing part");
    // SAFETY: `bytes` live until `deliver` returns, which keeps no pointer.
    unsafe { deliver(bytes.as_ptr(), bytes.len()) }
}
