//! Shows how far a guest is that is part of this program.

use imports::squares::squares;

#[unsafe(no_mangle)]
extern "C" fn report(done: u32, total: u32) {
    println!("{done} of {total}");
}

fn main() {
    println!("squares(3) = {}", squares(3));
}
