//! Two accounts that hold 100 together, whatever happens.

use std::cell::Cell;

thread_local! {
    static SAFE: [Cell<u32>; 2] = const { [Cell::new(60), Cell::new(40)] };
}

/// Moves `amount` from one account to another; panics if one of them does not
/// exist, or if there is too little on the first, and then nothing has moved.
#[unsafe(no_mangle)]
pub extern "C" fn transfer_whole(from: usize, to: usize, amount: u32) {
    SAFE.with(|accounts| {
        let (from, to) = (&accounts[from], &accounts[to]);
        let rest = from.get().checked_sub(amount).expect("there is enough");
        from.set(rest);
        // Both hold 100 together, so this fits.
        to.set(to.get() + amount);
    });
}

/// What both accounts hold.
#[unsafe(no_mangle)]
pub extern "C" fn total_whole() -> u32 {
    SAFE.with(|accounts| accounts.iter().map(Cell::get).sum())
}
