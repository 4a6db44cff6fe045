//! Takes a `bool`, of which there are two, as one of many numbers.

use wire::export;


export! {
    #[unsafe(no_mangle)]
    pub extern "C" fn choose(a: u32, b: u32, larger: bool) -> u32 {
        if larger { a.max(b) } else { a.min(b) }
    }
}

fn main() {}
