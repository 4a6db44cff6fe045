//! Has a title, and tells where it stands.

static TITLE: [u8; 24] = *b"Songs of rain, side one.";

/// Where the title starts; Rust takes it that its bytes never change.
#[unsafe(no_mangle)]
pub extern "C" fn title() -> *const u8 {
    TITLE.as_ptr()
}
