//! Calls the client in the program that it is linked into.

use client::add::add;
use client::greet::greet;
use client::since::since;

/// When 2026 begins, in London.
const MIDNIGHT: u64 = 1_767_225_600_000;

#[unsafe(no_mangle)]
extern "C" fn now() -> u64 {
    MIDNIGHT
}

fn main() {
    println!("2 + 40 = {}", add(2, 40));

    // This program has one memory, so the name stays where it is.
    let (name, mut room) = ("Zoë", [0; 64]);
    // SAFETY: both are as long as the numbers say, and apart from each other.
    let written = unsafe { greet(name.as_ptr(), name.len(), room.as_mut_ptr(), room.len()) };
    let greeting = usize::try_from(written).map(|len| &room[..len]);
    let greeting = greeting.expect("the name is UTF-8, and there is room");
    println!(
        "{}",
        str::from_utf8(greeting).expect("the client writes UTF-8")
    );

    println!("{} ms ago", since(MIDNIGHT - 90_000));
}
