//! Has the tool process a module as it was linked, and as a newer compiler might.

use std::{fs, panic};

use anyhow::Result;
use describe::recompiled::recompiled;
use wasm_bindgen_cli_support::Bindgen;

const GUEST: &str = "target/wasm32-unknown-unknown/release/kiosk.wasm";

fn main() -> Result<()> {
    panic::set_hook(Box::new(|_| {})); // the message is printed below
    let linked = fs::read(GUEST)?;
    let newer = recompiled(&linked)?;
    for (name, module) in [("as linked", linked), ("as newer", newer)] {
        let process = || {
            let mut tool = Bindgen::new();
            tool.input_bytes("kiosk", module).generate_output()
        };
        match panic::catch_unwind(process) {
            Ok(done) => println!("{name}: {}", done.map_or("refused", |_| "processed")),
            Err(panic) => {
                let text = panic.downcast_ref::<String>().map_or("", |it| it);
                // First comes the function's name, with a number of the crate's.
                let text = text.split_once(": ").map_or(text, |(_, text)| text);
                println!("{name}, the tool panics: {text}");
            }
        }
    }
    Ok(())
}
