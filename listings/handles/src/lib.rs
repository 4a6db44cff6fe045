//! A guest that keeps values for its host, which holds numbers for them.

pub mod counter;
pub mod places;
pub mod tally;
