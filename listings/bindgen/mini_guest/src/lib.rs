//! A guest whose functions take and return every type that `mini` knows.

pub mod answers;
pub mod attribute;
pub mod checked;
pub mod greet;
pub mod kept;
pub mod numbers;
