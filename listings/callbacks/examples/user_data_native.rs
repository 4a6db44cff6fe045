//! Is called back by the guest, twice, each time with what it kept.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

type Callback = Rc<dyn Fn(i32)>;

thread_local! {
    static WATCHERS: RefCell<BTreeMap<u32, Callback>> = const { RefCell::new(BTreeMap::new()) };
}

/// Keeps `callback` under `id` and has the guest call it back.
fn watch(id: u32, callback: Callback) {
    WATCHERS.with_borrow_mut(|watchers| watchers.insert(id, callback));
    watchful::watch(id);
}

#[unsafe(no_mangle)]
extern "C" fn changed(id: u32, level: i32) {
    let callback = WATCHERS.with_borrow(|watchers| watchers.get(&id).cloned());
    if let Some(callback) = callback {
        callback(level);
    }
}

fn main() {
    let levels = Rc::new(RefCell::new(Vec::new()));
    let kept = Rc::clone(&levels);
    watch(1, Rc::new(move |level| kept.borrow_mut().push(level)));
    watch(2, Rc::new(|level| println!("warning: {level}")));

    watchful::set_level(7);
    watchful::unwatch(2);
    WATCHERS.with_borrow_mut(|watchers| watchers.remove(&2));
    watchful::set_level(3);
    println!("levels: {:?}", levels.borrow());
}
