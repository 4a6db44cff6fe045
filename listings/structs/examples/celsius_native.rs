//! Passes a temperature.

use shapes::celsius::{Celsius, fahrenheit};

fn main() {
    println!("fahrenheit(36.5) = {}", fahrenheit(Celsius(36.5)).0);
}
