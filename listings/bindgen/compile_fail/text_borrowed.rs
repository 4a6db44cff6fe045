//! A function returns a borrowed text.

#[mini::bindgen]
pub fn motto() -> &'static str {
    "Here be crabs."
}

fn main() {}
