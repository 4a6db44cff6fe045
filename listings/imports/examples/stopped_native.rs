//! Stops a guest after two of a thousand steps.

use cancellable::squares;

#[unsafe(no_mangle)]
extern "C" fn go_on(done: u32, total: u32) -> u32 {
    println!("{done} of {total}");
    u32::from(done < 2)
}

fn main() {
    println!("squares(1000) = {}", squares(1000));
}
