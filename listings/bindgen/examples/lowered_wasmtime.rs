//! Says which type each function has in the module, by its description alone.

use std::error::Error;
use std::fs;

use mini_tool::signature::Type;
use wasmtime::{Engine, Module, ValType};

const LINKED: &str = "target/wasm32-unknown-unknown/release/mini_guest.wasm";
const PROCESSED: &str = "target/bindgen/mini_guest/mini_guest_bg.wasm";

/// The numbers that an argument is, or a result that needs no room.
fn lower(ty: Type) -> &'static [&'static str] {
    match ty {
        Type::Unit => &[],
        Type::I64 | Type::U64 => &["i64"],
        Type::F32 => &["f32"],
        Type::F64 => &["f64"],
        Type::Signed | Type::Unsigned | Type::Bool => &["i32"],
        Type::Text | Type::Bytes | Type::Optional => &["i32", "i32"],
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let module = Module::from_file(&Engine::default(), PROCESSED)?;
    let (mut right, functions) = (0, mini_tool::functions(&fs::read(LINKED)?)?);
    for function in &functions {
        let result = lower(function.result);
        let in_room = function.fails || result.len() > 1;
        let room = if in_room { lower(Type::Unsigned) } else { &[] };
        let arguments = function.arguments.iter().flat_map(|(_, ty)| lower(*ty));
        let params: Vec<&str> = room.iter().chain(arguments).copied().collect();
        let results = if in_room { &[] } else { result };

        let export = module.get_export(&function.name);
        let found = export.expect("it is exported").unwrap_func().clone();
        let names = |types: Vec<ValType>| types.iter().map(ValType::to_string).collect::<Vec<_>>();
        right += usize::from(names(found.params().collect()) == params);
        right += usize::from(names(found.results().collect()) == results);
        if ["cut", "parse", "pass_u64"].contains(&&*function.name) {
            println!("{}: {params:?} -> {results:?}", function.name);
        }
    }
    println!("{right} of {} lists are right", 2 * functions.len());
    Ok(())
}
