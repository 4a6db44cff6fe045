//! Does not say how long the answer lives.

#[unsafe(no_mangle)]
pub extern "C" fn nearer(a: &f64, b: &f64) -> &f64 {
    if a.abs() < b.abs() { a } else { b }
}

fn main() {}
