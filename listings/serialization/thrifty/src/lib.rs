//! A guest that packs what is ordered, and decodes it without a crate.

pub mod reader;
pub mod receive_by_hand;
