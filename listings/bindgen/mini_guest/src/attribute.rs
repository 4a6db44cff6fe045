//! The attribute is that of `mini`.

pub use mini::bindgen;
