//! A function takes a struct.

pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[mini::bindgen]
pub fn distance(point: Point) -> f64 {
    point.x.hypot(point.y)
}

fn main() {}
