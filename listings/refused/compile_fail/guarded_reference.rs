//! Takes a reference, which nobody keeps alive.

use wire::export;


pub struct Reading {
    pub celsius: f64,
}

export! {
    #[unsafe(no_mangle)]
    pub extern "C" fn celsius(reading: &Reading) -> f64 {
        reading.celsius
    }
}

fn main() {}
