//! Tells where the fields of structs lie, as the compiler measures them.

use std::mem::offset_of;

#[repr(C)]
#[derive(Default)]
pub struct Reading {
    pub sensor: u16,
    pub celsius: f64,
    pub count: u32,
}

#[repr(C)]
#[derive(Default)]
pub struct Sorted {
    pub celsius: f64,
    pub count: u32,
    pub sensor: u16,
}

#[derive(Default)]
pub struct Unordered {
    pub sensor: u16,
    pub celsius: f64,
    pub count: u32,
}

macro_rules! lines {
    ($name:ident: $($field:ident)*) => {{
        let it = $name::default();
        let (size, align) = (size_of_val(&it), align_of_val(&it));
        let mut lines = format!("{}: size {size}, align {align}\n", stringify!($name));
        $({
            let (offset, size) = (offset_of!($name, $field), size_of_val(&it.$field));
            lines += &format!("  {}: offset {offset}, size {size}\n", stringify!($field));
        })*
        lines
    }};
}

/// Writes to the `size` bytes at `room` how three structs lie in memory, in lines
/// of UTF-8. Returns the length; if that is more than `size`, nothing is written.
///
/// # Safety
///
/// `room` must be valid for writes of `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn describe(room: *mut u8, size: usize) -> usize {
    let mut text = lines!(Reading: sensor celsius count);
    text += &lines!(Sorted: celsius count sensor);
    text += &lines!(Unordered: sensor celsius count);
    if text.len() <= size {
        // SAFETY: it fits, and our caller promises the rest.
        unsafe { room.copy_from_nonoverlapping(text.as_ptr(), text.len()) };
    }
    text.len()
}
