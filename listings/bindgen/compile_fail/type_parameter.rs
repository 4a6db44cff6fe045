//! A function has a type parameter.

#[mini::bindgen]
pub fn length<T: AsRef<str>>(text: T) -> u32 {
    text.as_ref().len() as u32
}

fn main() {}
