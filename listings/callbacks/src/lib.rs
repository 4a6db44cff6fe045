//! A guest that hands out functions and calls those it is handed.

pub mod fallback;
pub mod operations;
