//! Wants to be told something before anybody can call it.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(start)]
pub fn main_loop(speed: u32) {
    println!("{speed}");
}

fn main() {}
