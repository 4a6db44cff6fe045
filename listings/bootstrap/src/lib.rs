//! A guest that needs nothing from its host.

pub mod add;
pub mod tick;
