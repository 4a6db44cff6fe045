//! Takes any shape, as a reference to a trait object.

#![deny(improper_ctypes_definitions)]

pub trait Shape {
    fn area(&self) -> f64;
}

#[unsafe(no_mangle)]
pub extern "C" fn area(shape: &dyn Shape) -> f64 {
    shape.area()
}

fn main() {}
