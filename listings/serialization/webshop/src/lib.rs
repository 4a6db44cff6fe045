//! A guest that orders teapots at a discount.

pub mod careless;
pub mod versioned;
