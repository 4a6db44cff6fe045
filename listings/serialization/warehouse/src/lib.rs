//! A guest that packs what is ordered.

pub mod receive;
