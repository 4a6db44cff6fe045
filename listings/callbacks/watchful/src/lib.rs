//! A guest that tells those who watch a level when it changes.

use std::cell::RefCell;
use std::collections::BTreeSet;

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Calls back whoever `watcher` stands for, with the new level.
    safe fn changed(watcher: u32, level: i32);
}

thread_local! {
    static WATCHERS: RefCell<BTreeSet<u32>> = const { RefCell::new(BTreeSet::new()) };
}

/// From now on `watcher` is called back; what it stands for, only the host knows.
#[unsafe(no_mangle)]
pub extern "C" fn watch(watcher: u32) {
    WATCHERS.with_borrow_mut(|watchers| watchers.insert(watcher));
}

/// `watcher` is called back no more.
#[unsafe(no_mangle)]
pub extern "C" fn unwatch(watcher: u32) {
    WATCHERS.with_borrow_mut(|watchers| watchers.remove(&watcher));
}

/// Sets the level, and calls back each watcher there is.
#[unsafe(no_mangle)]
pub extern "C" fn set_level(level: i32) {
    // They may watch or unwatch meanwhile: nothing is borrowed while they run.
    let watchers = WATCHERS.with_borrow(BTreeSet::clone);
    for watcher in watchers {
        changed(watcher, level);
    }
}
