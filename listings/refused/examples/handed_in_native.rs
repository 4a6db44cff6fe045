//! Hands the guest addresses of what it should read.

use refused::brightness::brightness;
use refused::checksum::checksum;
use refused::distance::{Point, distance};
use refused::label::set_label;

fn main() {
    let bytes = [1, 2, 3];
    let label = "Zoë";
    let point = Point { x: 3.0, y: 4.0 };
    let color = [10, 200, 30, 255];
    // SAFETY: each address is that of a value that lives until the end of `main`.
    unsafe {
        println!("checksum: {}", checksum(bytes.as_ptr(), bytes.len()));
        println!("characters: {}", set_label(label.as_ptr(), label.len()));
        println!("distance: {}", distance(&point));
        println!("brightness: {}", brightness(&color));
    }
}
