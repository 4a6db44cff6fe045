//! A struct is exported.

#[mini::bindgen]
pub struct Counter(u32);

fn main() {}
