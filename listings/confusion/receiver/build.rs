//! Has the linker export the table of functions.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // The linker of another target has no such option.
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-cdylib=--export-table");
    }
}
