//! Gives values of several types to a guest that returns them.

use identity::*;

fn main() {
    println!("a bool: {}", same_bool(true) as u32);
    println!("a char: {}", same_char('é') as u32);
    println!("an i8: {}", same_i8(-1));
    println!("an i64: {}", same_i64(10));
    println!("a f32: {}", f64::from(same_f32(0.1)));
    println!("a f64: {}", same_f64(0.1));
    println!("0 is None: {}", is_none(None) as u32);
}
