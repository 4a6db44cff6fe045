//! Every Rust block of the book compiles as the reader sees it.

use std::panic;
use std::sync::Once;

/// Skeptic's panic repeats a command of some hundred lines; what rustc said
/// stands above it, and is enough.
fn compile_test(root: &str, out: &str, target: &str, text: &str) {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        panic::set_hook(Box::new(|panic| {
            let message = panic.payload_as_str().unwrap_or_default();
            match message.strip_prefix("Command failed") {
                Some(_) => eprintln!(
                    "This block of the book does not compile. The test's name tells the \
                     page and the first line of the listing; rustc's answer stands above."
                ),
                None => eprintln!("{message}"),
            }
        }));
    });
    skeptic::rt::compile_test(root, out, target, text);
}

include!(concat!(env!("OUT_DIR"), "/blocks.rs"));
