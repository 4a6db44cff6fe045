//! A function wants to keep a text for ever.

#[mini::bindgen]
pub fn remember(text: &'static str) -> u32 {
    text.len() as u32
}

fn main() {}
