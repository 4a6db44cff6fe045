//! A guest that tells its host how far it is.

pub mod squares;
