//! A purse of coins, borrowed while a coin goes in or out.

use std::cell::RefCell;

thread_local! {
    static COINS: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

/// Puts a coin in; returns how many there are.
#[unsafe(no_mangle)]
pub extern "C" fn put(coin: u32) -> usize {
    COINS.with_borrow_mut(|coins| {
        coins.push(coin);
        coins.len()
    })
}

/// Takes the coin at `index`; panics if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn take(index: usize) -> u32 {
    COINS.with_borrow_mut(|coins| coins.remove(index))
}
