//! What a linked module imports and exports, one line each.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use anyhow::Result;
use serde::Serialize;
use wasmparser::{CompositeInnerType, ExternalKind, FuncType, Parser, Payload, TypeRef, ValType};

use crate::listings::Tree;

/// Markers that the linker of some releases exports and of others does not;
/// no source names them.
const LINKERS_OWN: [&str; 2] = ["__data_end", "__heap_base"];

/// The module's imports and exports in its own order, as in
/// `import host.show (param i32 i32)`.
pub fn read_signatures(tree: &Tree, module: &Path) -> Result<String> {
    Ok(read(tree, module)?.lines)
}

/// The functions that the module exports, by name.
pub fn exported_functions(tree: &Tree, module: &Path) -> Result<BTreeMap<String, Function>> {
    Ok(read(tree, module)?.exported)
}

/// A function's type; value types as the text format writes them: `i32`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Function {
    params: Vec<String>,
    results: Vec<String>,
}

fn read(tree: &Tree, module: &Path) -> Result<Module> {
    let bytes = tree.read_bytes(module)?;
    let mut read = Module::default();
    for payload in Parser::new(0).parse_all(&bytes) {
        read.section(payload?)?;
    }
    Ok(read)
}

/// What the sections read so far say; each index space starts with imports.
#[derive(Default)]
struct Module {
    types: Vec<Function>,
    functions: Vec<Function>,
    memories: Vec<String>,
    tables: Vec<String>,
    globals: Vec<String>,
    exported: BTreeMap<String, Function>,
    lines: String,
}

impl Module {
    fn section(&mut self, payload: Payload<'_>) -> Result<()> {
        match payload {
            Payload::TypeSection(reader) => {
                for group in reader {
                    for ty in group?.types() {
                        self.types.push(match &ty.composite_type.inner {
                            CompositeInnerType::Func(function) => function.into(),
                            // No function is of such a type.
                            _ => Function::default(),
                        });
                    }
                }
            }
            Payload::ImportSection(reader) => {
                for import in reader.into_imports() {
                    let import = import?;
                    let ty = self.import(import.ty);
                    self.lines += &format!("import {}.{} {ty}\n", import.module, import.name);
                }
            }
            Payload::FunctionSection(reader) => {
                for ty in reader {
                    self.functions.push(self.types[ty? as usize].clone());
                }
            }
            Payload::MemorySection(reader) => {
                for memory in reader {
                    self.memories
                        .push(format!("memory of {} pages", memory?.initial));
                }
            }
            Payload::TableSection(reader) => {
                for table in reader {
                    self.tables
                        .push(format!("table of {}", table?.ty.element_type));
                }
            }
            Payload::GlobalSection(reader) => {
                for global in reader {
                    self.globals
                        .push(format!("global {}", global?.ty.content_type));
                }
            }
            Payload::ExportSection(reader) => {
                for export in reader {
                    let export = export?;
                    let index = export.index as usize;
                    if export.kind == ExternalKind::Func {
                        let function = self.functions[index].clone();
                        self.exported.insert(export.name.into(), function);
                    }
                    if !LINKERS_OWN.contains(&export.name) {
                        let ty = self.export(export.kind, index);
                        self.lines += &format!("export {} {ty}\n", export.name);
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Enters an import into its index space and returns its type.
    fn import(&mut self, ty: TypeRef) -> String {
        let (space, ty) = match ty {
            TypeRef::Func(ty) | TypeRef::FuncExact(ty) => {
                let function = self.types[ty as usize].clone();
                let signature = function.to_string();
                self.functions.push(function);
                return signature;
            }
            TypeRef::Memory(ty) => (
                &mut self.memories,
                format!("memory of {} pages", ty.initial),
            ),
            TypeRef::Table(ty) => (&mut self.tables, format!("table of {}", ty.element_type)),
            TypeRef::Global(ty) => (&mut self.globals, format!("global {}", ty.content_type)),
            TypeRef::Tag(_) => return "tag".into(),
        };
        space.push(ty.clone());
        ty
    }

    fn export(&self, kind: ExternalKind, index: usize) -> String {
        match kind {
            ExternalKind::Func | ExternalKind::FuncExact => self.functions[index].to_string(),
            ExternalKind::Memory => self.memories[index].clone(),
            ExternalKind::Table => self.tables[index].clone(),
            ExternalKind::Global => self.globals[index].clone(),
            ExternalKind::Tag => "tag".into(),
        }
    }
}

impl From<&FuncType> for Function {
    fn from(ty: &FuncType) -> Function {
        let names = |types: &[ValType]| types.iter().map(ValType::to_string).collect();
        Function {
            params: names(ty.params()),
            results: names(ty.results()),
        }
    }
}

/// As the text format writes it: `(param i32 i32) (result i32)`.
impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (params, results) = (self.params.join(" "), self.results.join(" "));
        match (params.is_empty(), results.is_empty()) {
            (true, true) => write!(f, "(func)"),
            (false, true) => write!(f, "(param {params})"),
            (true, false) => write!(f, "(result {results})"),
            (false, false) => write!(f, "(param {params}) (result {results})"),
        }
    }
}
