//! A guest that says why it panics.

pub mod diary;
pub mod limits;
pub mod reasons;
