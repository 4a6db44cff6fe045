//! Runs the book's listings on every host, and makes the book of what they print.
//!
//! Without the feature `runner` it only reads the tree and expands pages: that
//! is what a build script needs.

pub mod chapter;
pub mod example;
pub mod generated;
mod guest;
pub mod host;
mod kit;
mod library;
pub mod manifest;
pub mod map;
pub mod page;
pub mod pieces;
pub mod report;
mod sources;
pub mod tree;

#[cfg(feature = "runner")]
pub mod bindgen;
#[cfg(feature = "runner")]
pub mod book;
#[cfg(feature = "runner")]
pub mod browser;
#[cfg(feature = "runner")]
pub mod check;
#[cfg(feature = "runner")]
mod expansion;
#[cfg(feature = "runner")]
pub mod harness;
#[cfg(feature = "runner")]
pub mod highlight;
#[cfg(feature = "runner")]
pub mod link;
#[cfg(feature = "runner")]
mod mini;
#[cfg(feature = "runner")]
mod npm;
#[cfg(feature = "runner")]
mod outline;
#[cfg(feature = "runner")]
mod paste;
#[cfg(feature = "runner")]
mod plan;
#[cfg(feature = "runner")]
mod program;
#[cfg(feature = "runner")]
pub mod serve;
#[cfg(feature = "runner")]
pub mod server;
#[cfg(feature = "runner")]
pub mod setup;
#[cfg(feature = "runner")]
mod signatures;
#[cfg(feature = "runner")]
mod site;
#[cfg(feature = "runner")]
pub mod stage;
#[cfg(feature = "runner")]
pub mod target;
#[cfg(feature = "runner")]
pub mod tidy;
#[cfg(feature = "runner")]
pub mod trial;
#[cfg(feature = "runner")]
mod types;
#[cfg(feature = "runner")]
mod versions;
#[cfg(feature = "runner")]
pub mod view;
