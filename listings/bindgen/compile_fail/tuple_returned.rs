//! A function returns a tuple.

#[mini::bindgen]
pub fn hours_and_minutes(minutes: u32) -> (u32, u32) {
    (minutes / 60, minutes % 60)
}

fn main() {}
