//! A function that asks its caller for a promise is exported.

#[mini::bindgen]
pub unsafe fn peek(address: u32) -> u8 {
    // SAFETY: our caller promises it.
    unsafe { *(address as usize as *const u8) }
}

fn main() {}
