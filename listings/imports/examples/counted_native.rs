//! Counts a guest's reports in a static, for the linker binds one function.

use std::sync::atomic::{AtomicU32, Ordering};

use imports::squares::squares;

static REPORTS: AtomicU32 = AtomicU32::new(0);

#[unsafe(no_mangle)]
extern "C" fn report(_done: u32, _total: u32) {
    REPORTS.fetch_add(1, Ordering::Relaxed);
}

fn main() {
    println!("squares(3) = {}", squares(3));
    println!("reports: {}", REPORTS.load(Ordering::Relaxed));
}
