//! What a guest uses so that its functions cross: the attribute, and the traits
//! that the code behind it asks types for.

pub mod describe;
pub mod incoming;
mod numbers;
pub mod outgoing;
pub mod room;

pub use incoming::FromAbi;
pub use mini_macro::bindgen;
pub use outgoing::IntoAbi;
