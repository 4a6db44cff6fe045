//! Calls what takes and returns nothing but numbers.

use refused::delay::{delay_seconds, delay_until};
use refused::half::half;
use refused::larger::{larger_f64, larger_i32};
use refused::nearer::nearer;
use refused::shape::{SQUARE, area};
use refused::twice::twice;
use refused::vowel::is_vowel;

fn main() {
    println!("half of 10: {}", half(10));
    println!("half of 7: {}", half(7));
    println!("e is a vowel: {}", is_vowel('e'.into()));
    println!("half a crab is one: {}", is_vowel(0xd83e));
    println!("a square: {}", area(SQUARE, 1.5));
    println!("kind 7: {}", area(7, 1.5));
    println!("a delay of 90 seconds: {}", delay_seconds(90));
    println!("a delay until 1:30: {}", delay_until(1, 30));
    println!("larger i32: {}", larger_i32(-1, 2));
    println!("larger f64: {}", larger_f64(0.5, 0.25));
    println!("nearer: {}", nearer(-1.0, 2.0));
    println!("twice 21: {}", twice(21));
}
