//! Lends the host room in the guest's memory.

use std::alloc::{Layout, alloc_zeroed, dealloc, handle_alloc_error};
use std::ptr;

/// Reserves `size` zeroed bytes at a multiple of `align`; no room ends the program.
/// They are the host's until it releases them or gives them away.
#[unsafe(no_mangle)]
pub extern "C" fn reserve(size: usize, align: usize) -> *mut u8 {
    let layout = Layout::from_size_align(size, align).expect("there is no such room");
    if size == 0 {
        // No bytes need no room, and still an address that is not null.
        return ptr::without_provenance_mut(align);
    }
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
/// They must be the host's, of this very `size` and `align`, and nobody may use
/// them after. Text that a function returned has the alignment 1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn release(room: *mut u8, size: usize, align: usize) {
    if size > 0 {
        // SAFETY: our caller promises that it was allocated so.
        unsafe { dealloc(room, Layout::from_size_align_unchecked(size, align)) };
    }
}
