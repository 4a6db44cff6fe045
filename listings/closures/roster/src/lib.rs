//! A guest that adds up what JavaScript lists, with a closure it only lends.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Whatever has a `forEach`, such as an array.
    pub type List;

    #[wasm_bindgen(method, js_name = forEach)]
    fn for_each(this: &List, each: &mut dyn FnMut(u32));
}

/// The sum of the numbers on the list.
#[wasm_bindgen]
pub fn sum(list: &List) -> u32 {
    let mut sum = 0;
    list.for_each(&mut |number| sum += number);
    sum
}
