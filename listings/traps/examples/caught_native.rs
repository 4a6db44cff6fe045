//! Calls a guest that catches its own panics.

use traps::caught::share;

fn main() {
    println!("12 for 4: {}", share(12, 4));
    println!("12 for 0: {}", share(12, 0));
}
