//! Takes a string, and returns another.

use wire::export;


export! {
    #[unsafe(no_mangle)]
    pub extern "C" fn shout(text: String) -> String {
        text.to_uppercase()
    }
}

fn main() {}
