//! Has a caption, and tells where it stands.

static CAPTION: [u8; 24] = *b"Decibels, from 0 to 120.";

/// Where the caption starts; its bytes never change.
#[unsafe(no_mangle)]
pub extern "C" fn caption() -> *const u8 {
    CAPTION.as_ptr()
}
