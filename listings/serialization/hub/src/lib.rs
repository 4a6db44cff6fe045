//! A guest that packs what is ordered, and knows both versions.

pub mod defaulted;
pub mod layers;
pub mod layers_at_most;
pub mod versioned;
