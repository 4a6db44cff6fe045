//! Gives values of several types to a guest that returns them.

use identity::*;

fn main() {
    println!("a bool: {}", same_bool(true) as u32);
    println!("a char: {}", same_char('é') as u32);
    println!("an i8: {}", same_i8(-1));
    println!("a u64: {}", same_u64(10));
    println!("a f32: {}", f64::from(same_f32(0.1)));
    println!("a f64: {}", same_f64(0.1));
    let none = same_option_of_nonzero(None);
    println!("None: {}", none.map_or(0, |n| n.get()));
}
