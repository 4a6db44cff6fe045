//! A guest that packs what is ordered, and knows the first version alone.

pub mod pack;
pub mod versioned;
