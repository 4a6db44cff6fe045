//! The decoder of describe functions, held against wasm-bindgen's own tool.

mod declared;
mod hostile;
