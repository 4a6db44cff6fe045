//! What shops and warehouses agree on.

pub mod decode;
pub mod order;
pub mod reduced;
pub mod refusal;
