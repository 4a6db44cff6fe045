//! Releases one buffer twice, to a guest that keeps books.

use ledger::{on_loan, release, reserve};

fn main() {
    let buffer = reserve(5);
    println!("on loan: {}", on_loan());
    println!("one byte too short: {}", release(buffer, 4));
    println!("released: {}", release(buffer, 5));
    println!("released again: {}", release(buffer, 5));
    println!("on loan: {}", on_loan());
}
