//! Two accounts that hold 100 together, as long as no transfer stops halfway.

use std::cell::Cell;

thread_local! {
    static ACCOUNTS: [Cell<u32>; 2] = const { [Cell::new(60), Cell::new(40)] };
}

/// Moves `amount` from one account to another; panics if one of them does not
/// exist, or if there is too little on the first.
#[unsafe(no_mangle)]
pub extern "C" fn transfer(from: usize, to: usize, amount: u32) {
    ACCOUNTS.with(|accounts| {
        let rest = accounts[from].get().checked_sub(amount);
        accounts[from].set(rest.expect("there is enough"));
        let sum = accounts[to].get().checked_add(amount);
        accounts[to].set(sum.expect("there is room"));
    });
}

/// What both accounts hold.
#[unsafe(no_mangle)]
pub extern "C" fn total() -> u32 {
    ACCOUNTS.with(|accounts| accounts.iter().map(Cell::get).sum())
}
