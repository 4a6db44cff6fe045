//! Takes a raw pointer that is two numbers.

use wire::export;


export! {
    #[unsafe(no_mangle)]
    pub unsafe extern "C" fn count(bytes: *const [u8]) -> usize {
        bytes.len()
    }
}

fn main() {}
