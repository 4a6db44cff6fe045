//! Returns a value of some shapes.

#[repr(C)]
pub struct Empty;
#[repr(C)]
pub struct Alone(pub i64);
#[repr(C)]
pub struct Pair(pub i32, pub i32);

#[unsafe(no_mangle)]
pub extern "C" fn return_empty() -> Empty {
    Empty
}

#[unsafe(no_mangle)]
pub extern "C" fn return_alone() -> Alone {
    Alone(1)
}

#[unsafe(no_mangle)]
pub extern "C" fn return_pair() -> Pair {
    Pair(1, 2)
}

/// Takes a number too, to show which parameter is the room.
#[unsafe(no_mangle)]
pub extern "C" fn return_pair_of(x: f32) -> Pair {
    Pair(x as i32, x as i32)
}
