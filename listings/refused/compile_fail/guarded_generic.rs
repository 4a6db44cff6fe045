//! Exports a function of which there may be many, or none.

use wire::export;


export! {
    #[unsafe(no_mangle)]
    pub extern "C" fn larger<T: PartialOrd>(a: T, b: T) -> T {
        if a > b { a } else { b }
    }
}

fn main() {}
