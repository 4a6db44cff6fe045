//! A guest that keeps books on the buffers it lends.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

/// What `release` returns when it freed the buffer.
pub const OK: i32 = 0;
/// What `release` returns for a buffer that is not on loan; nothing happens.
pub const NOT_ON_LOAN: i32 = -1;

/// Every buffer on loan, by its address.
static BOOKS: Mutex<BTreeMap<usize, Vec<u8>>> = Mutex::new(BTreeMap::new());

fn books() -> MutexGuard<'static, BTreeMap<usize, Vec<u8>>> {
    BOOKS
        .lock()
        .expect("no call panics while it holds the books")
}

/// Lends the host `len` zeroed bytes until it calls `release`.
#[unsafe(no_mangle)]
pub extern "C" fn reserve(len: usize) -> *mut u8 {
    // An empty vector has no memory and so no address of its own.
    let mut buffer = Vec::with_capacity(len.max(1));
    buffer.resize(len, 0);
    let address = buffer.as_mut_ptr();
    books().insert(address.addr(), buffer);
    address
}

/// Takes a buffer back and frees it, if it is on loan and `len` bytes long.
#[unsafe(no_mangle)]
pub extern "C" fn release(buffer: *mut u8, len: usize) -> i32 {
    let mut books = books();
    match books.get(&buffer.addr()) {
        Some(lent) if lent.len() == len => {
            books.remove(&buffer.addr());
            OK
        }
        _ => NOT_ON_LOAN,
    }
}

/// How many buffers are on loan.
#[unsafe(no_mangle)]
pub extern "C" fn on_loan() -> usize {
    books().len()
}
