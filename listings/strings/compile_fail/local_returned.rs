//! Hands out bytes that are freed before the host can read them.

#[unsafe(no_mangle)]
pub extern "C" fn motto() -> &'static [u8; 6] {
    let motto = *b"Hello!";
    &motto
}

fn main() {}
