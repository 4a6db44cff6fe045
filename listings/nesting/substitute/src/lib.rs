//! An app that loads a client of wasm-bindgen's, and stands in for its glue.

pub mod processed;
pub mod promised;
