//! Tells a text that never moves by two functions, one number each.

static PROVERB: &str = "Measure twice, cut once.";

/// Where the proverb starts; it is there as long as the guest is.
#[unsafe(no_mangle)]
pub extern "C" fn proverb() -> *const u8 {
    PROVERB.as_ptr()
}

/// How many bytes of UTF-8 the proverb has.
#[unsafe(no_mangle)]
pub extern "C" fn proverb_len() -> usize {
    PROVERB.len()
}
