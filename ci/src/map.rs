//! Where the linker put a module's stack, statics and heap.

use std::fs;
use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result};
use wasmparser::{
    ConstExpr, DataKind, ExternalKind, KnownCustom, Name, NameSectionReader, Operator, Parser,
    Payload,
};

use crate::tree;

/// The linker's name for the global that holds the stack pointer.
const STACK_POINTER: &str = "__stack_pointer";

/// The parts of a module's memory, as addresses in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Map {
    /// The stack grows down, from the end of this range to its start.
    pub stack: Range<u32>,
    pub statics: Range<u32>,
    /// Where the heap may start; it ends with the memory.
    pub heap: u32,
    /// What the memory has at first, in pages of 64 KiB.
    pub pages: u64,
}

/// The map of `module`; `None` where it has no memory or no stack of its own.
///
/// The linker tells the end of the statics and the start of the heap by exports
/// of some releases. Without them the last byte of data counts as the end.
pub fn of(module: &Path) -> Result<Option<Map>> {
    let bytes = fs::read(module);
    let bytes = bytes.with_context(|| format!("cannot read `{}`", tree::relative(module)))?;
    let mut read = Reader::default();
    for payload in Parser::new(0).parse_all(&bytes) {
        read.section(payload?)?;
    }
    Ok(read.map())
}

/// What the sections read so far say.
#[derive(Default)]
struct Reader {
    /// The initial values of the module's own globals.
    globals: Vec<Option<u32>>,
    imported_globals: u32,
    stack_pointer: Option<u32>,
    data_end: Option<u32>,
    heap_base: Option<u32>,
    data: Vec<Range<u32>>,
    pages: Option<u64>,
}

impl Reader {
    fn section(&mut self, payload: Payload<'_>) -> Result<()> {
        match payload {
            Payload::ImportSection(reader) => {
                for import in reader.into_imports() {
                    match import?.ty {
                        wasmparser::TypeRef::Global(_) => self.imported_globals += 1,
                        wasmparser::TypeRef::Memory(ty) => self.pages = Some(ty.initial),
                        _ => {}
                    }
                }
            }
            Payload::MemorySection(reader) => {
                for memory in reader {
                    self.pages = Some(memory?.initial);
                }
            }
            Payload::GlobalSection(reader) => {
                for global in reader {
                    self.globals.push(constant(&global?.init_expr)?);
                }
            }
            Payload::ExportSection(reader) => {
                for export in reader {
                    let export = export?;
                    let global = || self.global(export.index);
                    match (export.kind, export.name) {
                        (ExternalKind::Global, "__data_end") => self.data_end = global(),
                        (ExternalKind::Global, "__heap_base") => self.heap_base = global(),
                        _ => {}
                    }
                }
            }
            Payload::DataSection(reader) => {
                for data in reader {
                    let data = data?;
                    if let DataKind::Active { offset_expr, .. } = &data.kind
                        && let Some(start) = constant(offset_expr)?
                    {
                        self.data.push(start..start + data.data.len() as u32);
                    }
                }
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(names) = section.as_known() {
                    self.names(names)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn names(&mut self, names: NameSectionReader<'_>) -> Result<()> {
        for name in names {
            if let Name::Global(globals) = name? {
                for global in globals {
                    let global = global?;
                    if global.name == STACK_POINTER {
                        self.stack_pointer = self.global(global.index);
                    }
                }
            }
        }
        Ok(())
    }

    fn global(&self, index: u32) -> Option<u32> {
        let own = index.checked_sub(self.imported_globals)?;
        self.globals.get(own as usize).copied().flatten()
    }

    fn map(self) -> Option<Map> {
        let top = self.stack_pointer?;
        let first = self.data.iter().map(|it| it.start).min().unwrap_or(top);
        let last = self.data.iter().map(|it| it.end).max().unwrap_or(first);
        let end = self.data_end.unwrap_or(last).max(first);
        // The linker puts the stack first, unless it is told otherwise.
        let bottom = if first < top { end } else { 0 };
        Some(Map {
            stack: bottom..top,
            statics: first..end,
            heap: self.heap_base.unwrap_or(end.max(top).next_multiple_of(16)),
            pages: self.pages?,
        })
    }
}

/// The value of an expression that is one constant.
fn constant(expression: &ConstExpr<'_>) -> Result<Option<u32>> {
    Ok(match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Some(value.cast_unsigned()),
        _ => None,
    })
}
