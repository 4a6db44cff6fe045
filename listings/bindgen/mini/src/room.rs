//! Lends the glue room in the guest's memory.

use std::alloc::{self, Layout};
use std::ptr;

/// Room for `size` bytes at a multiple of `align`. It belongs to the caller until
/// it passes it on, or calls `release`.
#[cfg_attr(target_family = "wasm", unsafe(export_name = "mini_reserve"))]
pub extern "C" fn reserve(size: usize, align: usize) -> *mut u8 {
    let layout = Layout::from_size_align(size, align).expect("there is no such room");
    if size == 0 {
        return ptr::without_provenance_mut(align);
    }
    // SAFETY: the size is not zero.
    let room = unsafe { alloc::alloc(layout) };
    if room.is_null() {
        alloc::handle_alloc_error(layout);
    }
    room
}

/// Frees the `size` bytes at `room`.
///
/// # Safety
///
/// `room` must come from `reserve`, or from a result, with this size and alignment.
/// The caller must own it, and not use it afterwards.
#[cfg_attr(target_family = "wasm", unsafe(export_name = "mini_release"))]
pub unsafe extern "C" fn release(room: *mut u8, size: usize, align: usize) {
    if size != 0 {
        let layout = Layout::from_size_align(size, align).expect("there is no such room");
        // SAFETY: our caller promises it.
        unsafe { alloc::dealloc(room, layout) };
    }
}
