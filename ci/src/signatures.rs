//! What a linked module imports and exports, one line each.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use wasmparser::{CompositeInnerType, ExternalKind, FuncType, Parser, Payload, TypeRef};

use crate::tree;

/// Markers that the linker of some releases exports and of others does not;
/// no source names them.
const LINKERS_OWN: [&str; 2] = ["__data_end", "__heap_base"];

/// The module's imports and exports in its own order, as in
/// `import host.show (param i32 i32)`.
pub fn of(module: &Path) -> Result<String> {
    let bytes = fs::read(module);
    let bytes = bytes.with_context(|| format!("cannot read `{}`", tree::relative(module)))?;
    let mut read = Module::default();
    for payload in Parser::new(0).parse_all(&bytes) {
        read.section(payload?)?;
    }
    Ok(read.lines)
}

/// What the sections read so far say; each index space starts with imports.
#[derive(Default)]
struct Module {
    types: Vec<String>,
    functions: Vec<String>,
    memories: Vec<String>,
    tables: Vec<String>,
    globals: Vec<String>,
    lines: String,
}

impl Module {
    fn section(&mut self, payload: Payload<'_>) -> Result<()> {
        match payload {
            Payload::TypeSection(reader) => {
                for group in reader {
                    for ty in group?.types() {
                        self.types.push(match &ty.composite_type.inner {
                            CompositeInnerType::Func(function) => signature(function),
                            other => format!("{other:?}"),
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
                    if !LINKERS_OWN.contains(&export.name) {
                        let ty = self.export(export.kind, export.index as usize);
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
                (&mut self.functions, self.types[ty as usize].clone())
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
            ExternalKind::Func | ExternalKind::FuncExact => self.functions[index].clone(),
            ExternalKind::Memory => self.memories[index].clone(),
            ExternalKind::Table => self.tables[index].clone(),
            ExternalKind::Global => self.globals[index].clone(),
            ExternalKind::Tag => "tag".into(),
        }
    }
}

/// As the text format writes it: `(param i32 i32) (result i32)`.
fn signature(function: &FuncType) -> String {
    let list = |word: &str, types: &[wasmparser::ValType]| {
        let types: String = types.iter().map(|ty| format!(" {ty}")).collect();
        format!("({word}{types})")
    };
    let (params, results) = (function.params(), function.results());
    match (params.is_empty(), results.is_empty()) {
        (true, true) => "(func)".into(),
        (false, true) => list("param", params),
        (true, false) => list("result", results),
        (false, false) => format!("{} {}", list("param", params), list("result", results)),
    }
}
