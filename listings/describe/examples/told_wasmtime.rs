//! Reads the names from a section of the module, and the types from its descriptions.

use std::collections::BTreeSet;
use std::fs;

use describe::decode::decode;
use describe::notation;
use describe::section;
use describe::streams;
use wasmtime::Result;

const LINKED: &str = "target/wasm32-unknown-unknown/release/kiosk.wasm";
const PROCESSED: &str = "target/bindgen/kiosk/kiosk_bg.wasm";

fn main() -> Result<()> {
    let linked = fs::read(LINKED)?;
    sections("linked", &linked)?;
    let programs = section::programs(&linked)?;
    for version in BTreeSet::from_iter(programs.iter().map(|(version, _)| version)) {
        println!("  {version}");
    }
    let streams = streams::own(&linked)?;
    // They stand in the order of the compiler's units.
    let mut exports: Vec<_> = programs.iter().flat_map(|(_, it)| &it.exports).collect();
    exports.sort_by_key(|it| it.function.name);
    for export in exports {
        let name = export.function.name;
        let args: Vec<&str> = export.function.args.iter().map(|it| &*it.name).collect();
        let ty = streams.get(name).map(|it| decode(it)).transpose()?;
        let ty = ty.map_or("not described".into(), |it| notation::of(&it));
        let docs = export.comments.concat();
        println!("  {name}({}): {ty} //{docs}", args.join(", "));
    }
    sections("processed", &fs::read(PROCESSED)?)
}

fn sections(name: &str, module: &[u8]) -> Result<()> {
    let sections = section::all(module)?.into_iter().map(|(name, _)| name);
    let names: Vec<String> = BTreeSet::from_iter(sections).into_iter().collect();
    println!("{name}: {}", names.join(", "));
    Ok(())
}
