//! Records blocks of samples, and counts them.

use std::array;
use std::sync::atomic::{AtomicU32, Ordering};

/// How many blocks were recorded.
static TAKES: AtomicU32 = AtomicU32::new(0);

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Takes note of the `len` samples at `samples`, and may change them, before
    /// it returns.
    fn recorded(samples: *mut i32, len: usize);
}

/// Where the number of takes stands.
#[unsafe(no_mangle)]
pub extern "C" fn takes() -> *const u32 {
    TAKES.as_ptr()
}

/// Records a block that rises by `step`, and tells its loudest sample.
#[unsafe(no_mangle)]
pub extern "C" fn record(step: i32) -> i32 {
    TAKES.fetch_add(1, Ordering::Relaxed);
    let mut block: [i32; 16] = array::from_fn(|at| step.wrapping_mul(at as i32));
    // SAFETY: `block` lives until `recorded` returns, which keeps no pointer.
    unsafe { recorded(block.as_mut_ptr(), block.len()) };
    block.into_iter().fold(0, i32::max)
}
