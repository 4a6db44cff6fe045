//! Takes a reference to a string that no Rust code made.

use wire::export;


export! {
    #[unsafe(no_mangle)]
    pub extern "C" fn place_len(place: &String) -> usize {
        place.len()
    }
}

fn main() {}
