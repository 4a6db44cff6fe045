//! What the hosts of this chapter share.

pub mod codes;
pub mod declarations;
pub mod decode;
pub mod notation;
pub mod program;
pub mod properties;
pub mod recompiled;
pub mod section;
pub mod signature;
pub mod streams;
pub mod types;
pub mod typescript;
pub mod words;
