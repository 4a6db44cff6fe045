//! Carries orders of two versions to receivers of two versions.

use serialization::carry::{Receiver, show, take};
use wasmtime::{Caller, Engine, Linker, Module, Result, Store, format_err};

const DEPOT: &str = "target/wasm32-unknown-unknown/release/depot.wasm";
const HUB: &str = "target/wasm32-unknown-unknown/release/hub.wasm";
const SHOP: &str = "target/wasm32-unknown-unknown/release/shop.wasm";
const WEBSHOP: &str = "target/wasm32-unknown-unknown/release/webshop.wasm";

fn main() -> Result<()> {
    let engine = Engine::default();
    for (name, file, read) in [("depot", DEPOT, "receive_v1"), ("hub", HUB, "receive_v2")] {
        let mut linker = Linker::new(&engine);
        linker.func_wrap("host", "show", show)?;
        let mut store = Store::new(&engine, ());
        let guest = linker.instantiate(&mut store, &Module::from_file(&engine, file)?)?;
        let receiver = Receiver::new(&mut store, guest, read)?;

        let deliver = move |mut caller: Caller<'_, ()>, bytes: u32, len: u32| -> Result<i32> {
            let bytes = take(&mut caller, bytes, len)?;
            let version = bytes.first();
            let version = version.ok_or_else(|| format_err!("the message is empty"))?;
            println!("  version {version}");
            let status = receiver.deliver(caller, &bytes)?;
            println!("  status {status}");
            Ok(status)
        };
        linker.func_wrap("host", "deliver", deliver)?;
        let shop = linker.instantiate(&mut store, &Module::from_file(&engine, SHOP)?)?;
        let webshop = linker.instantiate(&mut store, &Module::from_file(&engine, WEBSHOP)?)?;
        let order_v1 = shop.get_typed_func::<u32, i32>(&mut store, "order_v1")?;
        let order_v2 = webshop.get_typed_func::<(u32, u32), i32>(&mut store, "order_v2")?;

        println!("the shop to the {name}");
        order_v1.call(&mut store, 2)?;
        println!("the webshop to the {name}");
        order_v2.call(&mut store, (2, 10))?;
    }
    Ok(())
}
