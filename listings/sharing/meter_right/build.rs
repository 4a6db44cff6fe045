//! Has the linker import the memory, and put nothing of the guest's below 49 pages.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // The linker of another target has no such options.
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-cdylib=--import-memory=host,memory");
        println!("cargo::rustc-link-arg-cdylib=--global-base=3211264");
        println!("cargo::rustc-link-arg-cdylib=--no-stack-first");
    }
}
