//! The attribute is told to do what it cannot.

#[mini::bindgen(js_name = "toCelsius")]
pub fn to_celsius(fahrenheit: f64) -> f64 {
    (fahrenheit - 32.0) / 1.8
}

fn main() {}
