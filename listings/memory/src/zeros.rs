//! Makes a vector whose element type nobody wrote down.

/// How many bytes `vec![0; len]` has, if its address is cast to one of bytes.
#[unsafe(no_mangle)]
pub extern "C" fn bytes_of_zeros(len: usize) -> usize {
    let zeros = vec![0; len].into_boxed_slice();
    let bytes = size_of_val(&*zeros);
    let _: *const u8 = zeros.as_ptr().cast();
    bytes
}
