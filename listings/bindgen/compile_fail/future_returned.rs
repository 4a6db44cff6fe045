//! An asynchronous function is exported.

#[mini::bindgen]
pub async fn answer() -> u32 {
    42
}

fn main() {}
