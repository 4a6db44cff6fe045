//! A guest that reads nothing but what it lent.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Shows the user the `len` bytes at `text`.
    fn show(text: *const u8, len: usize);
}

/// What `receive_lent` returns when it showed the text.
pub const OK: i32 = 0;
/// What `receive_lent` returns for bytes that are not on loan; it reads none.
pub const NOT_ON_LOAN: i32 = -1;

/// Every buffer on loan, by its address.
static BOOKS: Mutex<BTreeMap<usize, Vec<u8>>> = Mutex::new(BTreeMap::new());

fn books() -> MutexGuard<'static, BTreeMap<usize, Vec<u8>>> {
    BOOKS
        .lock()
        .expect("no call panics while it holds the books")
}

/// Lends the host `len` zeroed bytes, for as long as the guest lives.
#[unsafe(no_mangle)]
pub extern "C" fn lend(len: usize) -> *mut u8 {
    // An empty vector has no memory and so no address of its own.
    let mut buffer = Vec::with_capacity(len.max(1));
    buffer.resize(len, 0);
    let address = buffer.as_mut_ptr();
    books().insert(address.addr(), buffer);
    address
}

/// Where `len` bytes start that are on loan at `text`. A buffer stays where it is.
fn look_up(text: *const u8, len: usize) -> Option<*const u8> {
    let books = books();
    let lent = books.get(&text.addr())?;
    (len <= lent.len()).then_some(lent.as_ptr())
}

/// Shows the `len` bytes at `text`, if they are the start of a buffer on loan.
#[unsafe(no_mangle)]
pub extern "C" fn receive_lent(text: *const u8, len: usize) -> i32 {
    // The books are closed again: `show` may call back.
    let Some(lent) = look_up(text, len) else {
        return NOT_ON_LOAN;
    };
    // SAFETY: so many bytes stand there, for good, and `show` keeps no pointer.
    unsafe { show(lent, len) };
    OK
}
