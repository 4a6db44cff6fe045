//! A guest that panics, and what it leaves behind.

pub mod accounts;
pub mod caught;
pub mod frame;
pub mod purse;
pub mod unbroken;
pub mod ways;
