//! Asks the guest as any Rust program would.

use mini_weather::{Celsius, felt};

fn main() {
    for wind in [30.0, 3.0] {
        match felt(Celsius(-10.0), wind) {
            Ok(Celsius(degrees)) => println!("{degrees}"),
            Err(error) => println!("{error}"),
        }
    }
}
