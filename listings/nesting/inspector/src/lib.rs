//! An app that looks at what modules import.

pub mod modest;
pub mod wants;
