//! Tells the host why a call panics.

use std::panic;
use std::path::Path;

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// Explains a failure in `len` bytes of UTF-8 at `text`; keeps no pointer.
    fn explain(text: *const u8, len: usize);
}

/// From now on the host hears of every panic.
#[unsafe(no_mangle)]
pub extern "C" fn explain_panics() {
    panic::set_hook(Box::new(|panic| {
        let why = panic.payload_as_str().unwrap_or("no words");
        let text = match panic.location() {
            Some(place) => {
                let file = Path::new(place.file()).file_name().unwrap_or_default();
                format!("{}:{}: {why}", file.display(), place.line())
            }
            None => why.to_owned(),
        };
        // SAFETY: `text` lives until `explain` returns, and it keeps no pointer.
        unsafe { explain(text.as_ptr(), text.len()) };
    }));
}

/// How often `part` fits into `whole`; panics if `part` is 0.
#[unsafe(no_mangle)]
pub extern "C-unwind" fn fits(whole: u32, part: u32) -> u32 {
    whole / part
}
