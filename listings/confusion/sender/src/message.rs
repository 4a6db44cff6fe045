//! Holds a message and tells where.

static MESSAGE: [u8; 24] = *b"Meet me at the old mill.";

/// Where the message starts; its bytes never change.
#[unsafe(no_mangle)]
pub extern "C" fn message() -> *const u8 {
    MESSAGE.as_ptr()
}

/// How many bytes the message has.
#[unsafe(no_mangle)]
pub extern "C" fn message_len() -> usize {
    MESSAGE.len()
}
