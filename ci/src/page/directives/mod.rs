//! What stands between `{{#` and `}}`.

pub mod compile_fail;
pub mod example;
pub mod file;
pub mod generated;
pub mod signatures;
