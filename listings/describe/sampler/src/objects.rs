//! Objects of JavaScript's, with a type or without.

use js_sys::{Array, Date, Function, Map, Promise, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::same::same;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(typescript_type = "Array<[string, number]>")]
    pub type Pairs;
    #[wasm_bindgen(js_name = URL)]
    pub type Address;
    /// Only an import takes a closure: its description holds another function's.
    fn each(numbers: &[u32], callback: &mut dyn FnMut(u32) -> bool);
}

same! {
    object: JsValue,
    array: Array,
    date: Date,
    function: Function,
    map: Map,
    promise: Promise,
    uint8array: Uint8Array,
    uint8arrays: Vec<Uint8Array>,
    pairs: Pairs,
    many_pairs: Vec<Pairs>,
    address: Address,
}

#[wasm_bindgen]
pub fn is_same(one: &JsValue, other: &JsValue) -> bool {
    one == other
}

#[wasm_bindgen]
pub fn times(date: &Date) -> f64 {
    date.get_time()
}

#[wasm_bindgen]
pub fn closure(step: u32) -> Closure<dyn Fn(u32) -> u32> {
    Closure::new(move |it| it + step)
}

#[wasm_bindgen]
pub fn all_even(numbers: Vec<u32>) -> bool {
    let mut all = true;
    each(&numbers, &mut |it| {
        all &= it.is_multiple_of(2);
        all
    });
    all
}
