//! Takes a struct whose fields may stand in any order.

#![deny(improper_ctypes_definitions)]

pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[unsafe(no_mangle)]
pub extern "C" fn distance(point: Point) -> f64 {
    point.x.hypot(point.y)
}

fn main() {}
