//! Links two guests that import from each other.

use even::is_even;
use odd::is_odd;

fn main() {
    println!("is_even(10): {}", is_even(10));
    println!("is_odd(10): {}", is_odd(10));
}
