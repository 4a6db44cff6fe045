//! Declares that the host takes a slice.

#![deny(improper_ctypes)]

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    fn show(text: &str);
}

fn main() {
    // SAFETY: it never runs, for it does not compile.
    unsafe { show("Hello!") };
}
