//! An app that fetches another module, makes an instance of it, and calls that.

pub mod exports;
pub mod greeting;
pub mod load;
