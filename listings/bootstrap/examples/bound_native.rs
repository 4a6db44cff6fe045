//! Binds the function that a guest asks for, which is part of this program.

use thermometer::fahrenheit;

#[unsafe(no_mangle)]
extern "C" fn celsius() -> f64 {
    21.0
}

fn main() {
    println!("21 °C are {} °F", fahrenheit());
}
