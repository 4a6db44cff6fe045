//! Lends the host room for a value in the guest's memory.

use std::alloc::{Layout, alloc_zeroed, dealloc, handle_alloc_error};

/// Reserves `size` zeroed bytes, not none, at a multiple of `align`, which is a power
/// of two; no room ends the program. The host owns them until it calls `release`.
#[unsafe(no_mangle)]
pub extern "C" fn reserve(size: usize, align: usize) -> *mut u8 {
    let layout = Layout::from_size_align(size, align).expect("there is no such room");
    assert!(size > 0, "no bytes need no room");
    // SAFETY: the layout is not empty.
    let room = unsafe { alloc_zeroed(layout) };
    if room.is_null() {
        handle_alloc_error(layout);
    }
    room
}

/// Frees the `size` bytes at `room`.
///
/// # Safety
///
/// `room` must come from `reserve`, with this very `size` and `align`. The host must
/// not have released it before, nor use it after.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn release(room: *mut u8, size: usize, align: usize) {
    // SAFETY: `reserve` made a layout of the same numbers, and `room` by it.
    unsafe { dealloc(room, Layout::from_size_align_unchecked(size, align)) };
}
