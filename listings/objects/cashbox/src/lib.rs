//! A guest that takes objects in a list, or perhaps none.

use wasm_bindgen::prelude::*;

/// A coin.
#[wasm_bindgen]
pub struct Coin {
    cents: u32,
}

#[wasm_bindgen]
impl Coin {
    #[wasm_bindgen(constructor)]
    pub fn new(cents: u32) -> Coin {
        Coin { cents }
    }
}

/// Takes all the coins, and tells what they are worth.
#[wasm_bindgen]
pub fn pay_in(coins: Vec<Coin>) -> u32 {
    coins.iter().map(|coin| coin.cents).sum()
}

/// Takes a coin, if there is one, and tells what it is worth.
#[wasm_bindgen]
pub fn tip(coin: Option<Coin>) -> u32 {
    coin.map_or(0, |coin| coin.cents)
}
