//! Greets as any Rust program calls a function of another crate.

use mini_guest::greet::greet;

fn main() {
    println!("{}", greet("Zoë"));
}
