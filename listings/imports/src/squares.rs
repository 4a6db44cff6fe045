//! Works in steps, and reports each of them.

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Tells the user that `done` of `total` steps are done.
    safe fn report(done: u32, total: u32);
}

/// The sum of the squares of 1 to `total`, modulo 2³².
#[unsafe(no_mangle)]
pub extern "C" fn squares(total: u32) -> u32 {
    let mut sum = 0_u32;
    for done in 1..=total {
        sum = sum.wrapping_add(done.wrapping_mul(done));
        report(done, total);
    }
    sum
}
