//! Lends the host room in the guest's memory.

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ptr;

/// Reserves `size` zeroed bytes at a multiple of `align`, or returns null if it
/// cannot. They are the host's until it releases them or gives them away.
#[unsafe(no_mangle)]
pub extern "C" fn reserve(size: usize, align: usize) -> *mut u8 {
    match Layout::from_size_align(size, align) {
        // No bytes need no room, and still an address that is not null.
        Ok(layout) if size == 0 => ptr::without_provenance_mut(layout.align()),
        // SAFETY: the layout is not empty.
        Ok(layout) => unsafe { alloc_zeroed(layout) },
        Err(_) => ptr::null_mut(),
    }
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
