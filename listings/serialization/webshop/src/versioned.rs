//! Sends an order in the newest version that the warehouse knows.

use schema::order::{Line as OlderLine, Order as OlderOrder, Shipping};
use schema::reduced::{Line, Order};
use schema::refusal::Refusal;
use serde::Serialize;

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Has a warehouse read the `len` bytes at `order`, and returns its status.
    fn deliver(order: *const u8, len: usize) -> i32;
}

fn post(version: u32, order: impl Serialize) -> i32 {
    // A pair is its first part, and behind it the second.
    let bytes = postcard::to_allocvec(&(version, order)).expect("an order has no failing part");
    // SAFETY: `bytes` live until `deliver` returns, which keeps no pointer.
    unsafe { deliver(bytes.as_ptr(), bytes.len()) }
}

/// The same in the older words: the price is what is left of it.
fn older(order: Order) -> OlderOrder {
    let line = |newer: Line| OlderLine {
        item: newer.item,
        quantity: newer.quantity,
        price: newer.price - newer.price * u32::from(newer.discount) / 100,
    };
    let lines = order.lines.into_iter().map(line).collect();
    let (customer, shipping) = (order.customer, order.shipping);
    OlderOrder {
        customer,
        shipping,
        lines,
    }
}

/// Orders so many teapots, so many percent off, and returns the last status.
#[unsafe(no_mangle)]
pub extern "C" fn order_v2(quantity: u32, discount: u8) -> i32 {
    let order = Order {
        customer: "Zoë".into(),
        shipping: Shipping::Post { express: true },
        lines: vec![Line {
            item: "teapot".into(),
            discount: discount.min(100),
            quantity,
            price: 1299,
        }],
    };
    match post(2, &order) {
        status if status == Refusal::Newer as i32 => post(1, older(order)),
        status => status,
    }
}
