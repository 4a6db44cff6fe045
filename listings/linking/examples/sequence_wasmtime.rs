//! Instantiates guests in an order that does not work, and one that does.

use wasmtime::{Engine, Linker, Module, Result, Store};

/// Instantiates the modules of these names, each of which may import from those
/// before it, and asks for a price.
fn link(names: [&str; 2]) -> Result<u32> {
    let engine = Engine::default();
    let mut linker = Linker::new(&engine);
    let mut store = Store::new(&engine, ());
    for name in names {
        let file = match name {
            "traveler" => "target/wasm32-unknown-unknown/release/traveler.wasm",
            _ => "target/wasm32-unknown-unknown/release/interpreter.wasm",
        };
        let instance = linker.instantiate(&mut store, &Module::from_file(&engine, file)?)?;
        linker.instance(&mut store, name, instance)?;
    }
    let price = linker.get(&mut store, "traveler", "price_of_three")?;
    let price = price.into_func().expect("a function");
    price.typed::<(), u32>(&store)?.call(&mut store, ())
}

fn main() {
    for names in [["traveler", "interpreter"], ["interpreter", "traveler"]] {
        println!("{}", names.join(", then "));
        match link(names) {
            Ok(price) => println!("  three words cost {price} cents"),
            Err(error) => println!("  {error:#}"),
        }
    }
}
