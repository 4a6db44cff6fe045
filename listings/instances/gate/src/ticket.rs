//! Tickets, which a gate sells and inspects.

use wasm_bindgen::prelude::*;

/// A ticket, with a number on it.
#[wasm_bindgen]
pub struct Ticket {
    number: u32,
}

#[wasm_bindgen]
impl Ticket {
    /// A ticket with this `number`.
    #[wasm_bindgen(constructor)]
    pub fn print(number: u32) -> Ticket {
        Ticket { number }
    }

    /// What is printed on it.
    pub fn number(&self) -> u32 {
        self.number
    }
}

/// Reads what is printed on `ticket`.
#[wasm_bindgen]
pub fn inspect(ticket: &Ticket) -> u32 {
    ticket.number
}
