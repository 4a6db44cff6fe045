//! A guest that asks for a new instance of itself when it panics.

use std::cell::RefCell;
use std::panic;

use wasm_bindgen::handler::schedule_reinit;
use wasm_bindgen::prelude::*;

thread_local! {
    static INSIDE: RefCell<u32> = const { RefCell::new(0) };
}

/// Runs in each new instance, before any other function.
#[wasm_bindgen(start)]
pub fn start() {
    panic::set_hook(Box::new(|_| schedule_reinit()));
}

/// Lets a visitor in; returns how many are inside.
#[wasm_bindgen]
pub fn enter() -> u32 {
    INSIDE.with_borrow_mut(|inside| {
        *inside += 1;
        *inside
    })
}

/// Lets a visitor out; returns how many are inside. Panics if nobody is.
#[wasm_bindgen]
pub fn leave() -> u32 {
    INSIDE.with_borrow_mut(|inside| {
        *inside = inside.checked_sub(1).expect("somebody is inside");
        *inside
    })
}

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
