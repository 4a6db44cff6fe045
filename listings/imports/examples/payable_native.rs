//! Offers two functions to a guest, which binds both.

use checkout::{payable, with_fee};

#[unsafe(no_mangle)]
extern "C" fn fee(price: f64) -> f64 {
    price / 100.0
}

#[unsafe(no_mangle)]
extern "C" fn to_coins(price: f64) -> f64 {
    println!("the host rounds");
    (price * 100.0).round() / 100.0
}

fn main() {
    println!("with_fee(250) = {}", with_fee(250.0));
    println!("payable(2.346) = {}", payable(2.346));
}
