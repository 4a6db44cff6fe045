//! Calls natively what needs a function of JavaScript's.

use std::panic;

use inviter::invitation;

fn main() {
    panic::set_hook(Box::new(|_| {})); // the message is printed below
    let Err(panic) = panic::catch_unwind(|| invitation("Zoë")) else {
        unreachable!("there is no JavaScript here");
    };
    let says = panic.downcast_ref::<&str>().expect("it is a literal");
    println!("panicked: {says}");
}
