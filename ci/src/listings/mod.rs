//! What `listings/` contains.

pub mod chapter;
pub mod example;
pub mod generated;
pub mod generator;
pub mod guest;
pub mod host;
pub mod library;
pub mod manifest;
pub mod needs;
pub mod report;
pub mod tree;
pub mod view;
