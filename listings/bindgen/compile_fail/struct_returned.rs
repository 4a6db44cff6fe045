//! A function returns a struct.

pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[mini::bindgen]
pub fn origin() -> Point {
    Point { x: 0.0, y: 0.0 }
}

fn main() {}
