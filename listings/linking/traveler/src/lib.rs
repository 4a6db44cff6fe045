//! A guest that has another guest count its words.

pub mod count;
pub mod price;
