//! Wraps two numbers, and promises that one crosses.

#[repr(transparent)]
pub struct Range(pub f64, pub f64);

fn main() {}
