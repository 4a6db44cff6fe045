//! Lends the host room for a value in the guest's memory.

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ptr;

/// Reserves `size` zeroed bytes at a multiple of `align`, which is a power of two.
/// Returns null if it cannot. The host owns them until it calls `release`.
#[unsafe(no_mangle)]
pub extern "C" fn reserve(size: usize, align: usize) -> *mut u8 {
    match Layout::from_size_align(size, align) {
        // SAFETY: the layout is not empty.
        Ok(layout) if size > 0 => unsafe { alloc_zeroed(layout) },
        _ => ptr::null_mut(),
    }
}

/// Frees the `size` bytes at `room`.
///
/// # Safety
///
/// `room` must come from `reserve`, with this very `size` and `align`, and not be
/// null. The host must not have released it before, nor use it after.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn release(room: *mut u8, size: usize, align: usize) {
    // SAFETY: `reserve` made a layout of the same numbers, and `room` by it.
    unsafe { dealloc(room, Layout::from_size_align_unchecked(size, align)) };
}
