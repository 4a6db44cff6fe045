//! Lets JavaScript pick from a list, and tells it what to pick.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Whatever has a `filter`, such as an array.
    pub type List;

    #[wasm_bindgen(method)]
    fn filter(this: &List, wanted: &dyn Fn(u32) -> bool) -> List;
}

/// The numbers on the list that are `least` or more.
#[wasm_bindgen]
pub fn at_least(list: &List, least: u32) -> List {
    list.filter(&|number| number >= least)
}
