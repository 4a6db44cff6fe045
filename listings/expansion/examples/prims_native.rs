//! Prints the primitives that values of some types are split into.

use std::any::type_name;

use wasm_bindgen::JsValue;
use wasm_bindgen::convert::{FromWasmAbi, WasmAbi};

/// The four types into which a value with this ABI is split.
fn prims<A: WasmAbi>() -> [&'static str; 4] {
    [
        type_name::<A::Prim1>(),
        type_name::<A::Prim2>(),
        type_name::<A::Prim3>(),
        type_name::<A::Prim4>(),
    ]
}

fn show<T: FromWasmAbi>(name: &str) {
    println!("{name}: {}", prims::<T::Abi>().join(", "));
}

fn main() {
    show::<char>("char");
    show::<u128>("u128");
    show::<String>("String");
    show::<Option<u32>>("Option<u32>");
    show::<Option<f64>>("Option<f64>");
    show::<Option<u128>>("Option<u128>");
    show::<JsValue>("JsValue");
}
