//! The attribute is that of wasm-bindgen.

pub use wasm_bindgen::prelude::wasm_bindgen as bindgen;
