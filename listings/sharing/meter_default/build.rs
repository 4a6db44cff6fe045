//! Has the linker import the memory, which the host makes.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // The linker of another target has no such options.
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-cdylib=--import-memory=host,memory");
        println!("cargo::rustc-link-arg-cdylib=--export=__data_end");
    }
}
