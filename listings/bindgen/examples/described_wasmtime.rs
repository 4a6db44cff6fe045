//! Runs the describe functions of a guest, and decodes what they tell.

use std::error::Error;
use std::fs;

use mini_tool::signature::Function;
use mini_tool::stream;

const GUEST: &str = "target/wasm32-unknown-unknown/release/mini_guest.wasm";

fn main() -> Result<(), Box<dyn Error>> {
    for (name, numbers) in stream::collect(&fs::read(GUEST)?)? {
        if ["greet", "half", "parse"].contains(&&*name) {
            println!("{name} tells {numbers:?}");
            let Function {
                arguments,
                result,
                fails,
                ..
            } = Function::decode(&name, &numbers)?;
            println!("  takes {arguments:?}, returns {result:?}, may fail: {fails}");
        }
    }
    Ok(())
}
