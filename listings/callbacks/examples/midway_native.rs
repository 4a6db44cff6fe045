//! Unwatches a watcher while the guest calls them.

use watchful::{set_level, unwatch, watch};

#[unsafe(no_mangle)]
extern "C" fn changed(id: u32, level: i32) {
    println!("changed({id}, {level})");
    if id == 1 {
        unwatch(2);
    }
}

fn main() {
    watch(1);
    watch(2);
    set_level(7);
    set_level(3);
}
