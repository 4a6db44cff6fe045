//! A guest that orders teapots.

pub mod order;
pub mod versioned;
