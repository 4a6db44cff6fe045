//! Greets as any Rust program calls a function of another crate.

use greeter::greet;

fn main() {
    println!("{}", greet("Zoë".to_owned()));
}
