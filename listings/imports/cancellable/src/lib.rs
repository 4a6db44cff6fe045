//! A guest that its host can stop.

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Tells that `done` of `total` steps are done; 0 asks the guest to stop.
    safe fn go_on(done: u32, total: u32) -> u32;
}

/// The sum of the squares of 1 to `total`, modulo 2³², or of those that the
/// host waited for.
#[unsafe(no_mangle)]
pub extern "C" fn squares(total: u32) -> u32 {
    let mut sum = 0_u32;
    for done in 1..=total {
        sum = sum.wrapping_add(done.wrapping_mul(done));
        if go_on(done, total) == 0 {
            break;
        }
    }
    sum
}
