//! Declares that the host takes a vector.

#![deny(improper_ctypes)]

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    fn publish(bytes: Vec<u8>);
}

fn main() {
    // SAFETY: it never runs, for it does not compile.
    unsafe { publish(vec![1, 2, 3]) };
}
