//! Takes a value of each shape, and drops it.

#[repr(C)]
pub struct Empty;
#[repr(C)]
pub struct Alone(pub i64);
#[repr(C)]
pub struct Nested(pub Alone);
#[repr(C)]
pub struct Pair(pub i32, pub i32);
#[repr(C)]
pub struct Mixed(pub i32, pub f32);
#[repr(C)]
pub struct Padded(pub i32, pub i64, pub u8);
#[repr(C)]
pub struct Eight(pub [u64; 8]);

#[unsafe(no_mangle)]
pub extern "C" fn take_empty(_: Empty) {}
#[unsafe(no_mangle)]
pub extern "C" fn take_alone(_: Alone) {}
#[unsafe(no_mangle)]
pub extern "C" fn take_nested(_: Nested) {}
#[unsafe(no_mangle)]
pub extern "C" fn take_pair(_: Pair) {}
#[unsafe(no_mangle)]
pub extern "C" fn take_mixed(_: Mixed) {}
#[unsafe(no_mangle)]
pub extern "C" fn take_padded(_: Padded) {}
#[unsafe(no_mangle)]
pub extern "C" fn take_eight(_: Eight) {}
#[unsafe(no_mangle)]
pub extern "C" fn take_bytes(_: [u8; 4]) {}
#[unsafe(no_mangle)]
pub extern "C" fn take_option(_: Option<u32>) {}
#[unsafe(no_mangle)]
pub extern "C" fn take_str(_: &str) {}
#[unsafe(no_mangle)]
pub extern "C" fn take_string(_: String) {}

/// The trap: without `extern "C"` it has an ABI that Rust promises to nobody.
#[unsafe(no_mangle)]
#[expect(clippy::no_mangle_with_rust_abi)]
pub fn take_pair_as_rust_does(_: Pair) {}
