//! The app that each gate of a park runs.

pub mod counter;
pub mod ticket;
pub mod visitors;
