//! Lets the module keep imports that nobody defines.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // rustc passes the flag itself up to 1.95, and no longer.
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        println!("cargo::rustc-link-arg-cdylib=--allow-undefined");
    }
}
