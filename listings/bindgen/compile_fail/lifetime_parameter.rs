//! A function has a lifetime parameter.

#[mini::bindgen]
pub fn trimmed<'a>(text: &'a str) -> String {
    text.trim().to_owned()
}

fn main() {}
