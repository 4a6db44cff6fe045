//! A function wants to change the caller's text.

#[mini::bindgen]
pub fn shout(text: &mut str) {
    text.make_ascii_uppercase();
}

fn main() {}
