//! Declares an import, and promises nothing.

#[link(wasm_import_module = "host")]
extern "C" {
    fn publish(bytes: *const u8, len: usize);
}

fn main() {
    // SAFETY: it never runs, for it does not compile.
    unsafe { publish([1, 2, 3].as_ptr(), 3) };
}
