//! Counts the visitors inside, in a variable of the module's own.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

thread_local! {
    static INSIDE: RefCell<u32> = const { RefCell::new(0) };
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
