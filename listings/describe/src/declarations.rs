//! Declares the exports of a module as wasm-bindgen's tool does for TypeScript.

use std::collections::{HashMap, HashSet};

use wasm_bindgen_shared::{crate_hash, mangled_symbol, struct_field_get};
use wasmtime::{Result, error::Context};

use crate::decode::decode;
use crate::program::{Export, MethodKind, OperationKind, Program, StartKind};
use crate::properties::Properties;
use crate::section::programs;
use crate::signature::{arguments, list, returned, symbol};
use crate::types::{Function, Type};

/// What each description of a module says, by name.
type Described = HashMap<String, Type>;

/// A line for each function and each member of a class, whose name stands first,
/// sorted. Names within a `js_namespace` are left out.
pub fn of(module: &[u8], streams: &[(String, Vec<u32>)]) -> Result<Vec<String>> {
    let mut described = Described::new();
    for (name, stream) in streams {
        let ty = decode(stream).with_context(|| format!("`{name}` is described by {stream:?}"))?;
        described.insert(name.clone(), ty);
    }
    let programs = programs(module)?;
    let structs = || programs.iter().flat_map(|(_, it)| &it.structs);
    let untold = structs().filter(|it| !it.generate_typescript || it.js_namespace.is_some());
    let untold: HashSet<&str> = untold.map(|it| it.name).collect();
    // A struct stands in one program, and each of its methods in another.
    let mut properties = Properties::default();
    let mut lines = Vec::new();
    for (_, program) in &programs {
        fields(program, &described, &mut properties);
        for export in &program.exports {
            let ty = described.get(&symbol(program, export));
            if let Some(function) = ty.and_then(Type::function) {
                lines.extend(one(export, function, &mut properties));
            }
        }
    }
    lines.extend(properties.lines());
    lines.retain(|line| line.split(' ').next().is_none_or(|it| !untold.contains(it)));
    lines.sort();
    Ok(lines)
}

fn fields(program: &Program, described: &Described, properties: &mut Properties) {
    let hash = crate_hash(program.unique_crate_identifier);
    for it in &program.structs {
        for field in it.fields.iter().filter(|it| it.generate_typescript) {
            let symbol = mangled_symbol(&struct_field_get(it.name, field.name), hash);
            if let Some(ty) = described.get(&symbol) {
                properties.field(it.name, field, ty);
            }
        }
    }
}

/// The line for `export`, if it has one and is no property.
fn one(export: &Export, described: &Function, properties: &mut Properties) -> Option<String> {
    let (told, name) = (&export.function, export.function.name);
    let private = matches!(export.start, StartKind::Private);
    if private || export.js_namespace.is_some() || !told.generate_typescript {
        return None;
    }
    let arguments = arguments(&described.arguments, &told.args);
    let returned = returned(described, told);
    let list = list(&arguments, told.variadic);
    let Some(class) = export.class else {
        return Some(format!("function {name}({list}): {returned};"));
    };
    let MethodKind::Operation(operation) = &export.method_kind else {
        return Some(format!("{class} constructor({list});"));
    };
    let place = if operation.is_static { "static " } else { "" };
    match operation.kind {
        OperationKind::Getter(name) => properties.getter(class, place, name, returned),
        OperationKind::Setter(name) => properties.setter(class, place, name, &arguments),
        _ => return Some(format!("{class} {place}{name}({list}): {returned};")),
    }
    None
}
