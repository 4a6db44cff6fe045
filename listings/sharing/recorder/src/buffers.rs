//! Lends buffers, and takes back only what it lent.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

/// What `release` returns when it freed the buffer.
pub const OK: i32 = 0;
/// What `release` returns for an address that this guest has not on loan.
pub const NOT_ON_LOAN: i32 = -1;

/// Every buffer on loan, by its address.
static BOOKS: Mutex<BTreeMap<usize, Vec<u8>>> = Mutex::new(BTreeMap::new());

fn books() -> MutexGuard<'static, BTreeMap<usize, Vec<u8>>> {
    BOOKS
        .lock()
        .expect("no call panics while it holds the books")
}

/// Reserves `len` zeroed bytes; whoever asks owns them until `release`.
#[unsafe(no_mangle)]
pub extern "C" fn reserve(len: usize) -> *mut u8 {
    // An empty vector has no memory and so no address of its own.
    let mut buffer = Vec::with_capacity(len.max(1));
    buffer.resize(len, 0);
    let address = buffer.as_mut_ptr();
    books().insert(address.addr(), buffer);
    address
}

/// Frees the buffer at `address`, if this guest's allocator made it.
#[unsafe(no_mangle)]
pub extern "C" fn release(address: *mut u8) -> i32 {
    match books().remove(&address.addr()) {
        Some(_) => OK,
        None => NOT_ON_LOAN,
    }
}
