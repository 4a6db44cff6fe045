//! A guest whose imports do not say which module they come from.

pub mod note;
pub mod prices;
