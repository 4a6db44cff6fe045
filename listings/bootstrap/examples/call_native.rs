//! Calls a guest that is part of this program.

use bootstrap::add::add;

fn main() {
    println!("add(2, 3) = {}", add(2, 3));
}
