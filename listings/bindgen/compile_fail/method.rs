//! A method is exported.

pub struct Counter(u32);

impl Counter {
    #[mini::bindgen]
    pub fn count(&self) -> u32 {
        self.0
    }
}

fn main() {}
