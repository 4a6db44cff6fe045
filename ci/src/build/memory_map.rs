//! Reads a module's map from what the linker left in the module.

use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result};
use wasmparser::{
    ConstExpr, DataKind, ExternalKind, KnownCustom, Name, NameSectionReader, Operator, Parser,
    Payload,
};

use crate::golden::memory_map::MemoryMap;
use crate::listings::Tree;

/// The linker's name for the global that holds the stack pointer.
const STACK_POINTER: &str = "__stack_pointer";
/// What the stack is aligned to.
const STACK_ALIGN: u64 = 16;

/// The map of `module`; `None` where it has no memory.
///
/// The linker names the stack pointer, and says by two exports where the statics end
/// and the heap starts. What it does not say is an error, and not guessed: statics that
/// are zero at first have no bytes among the data.
pub fn read(tree: &Tree, module: &Path) -> Result<Option<MemoryMap>> {
    let bytes = tree.read_bytes(module)?;
    let mut read = Reader::default();
    for payload in Parser::new(0).parse_all(&bytes) {
        read.section(payload?)?;
    }
    let map = read.map();
    map.with_context(|| format!("cannot map the memory of `{}`", tree.relative(module)))
}

/// What the sections read so far say.
#[derive(Default)]
struct Reader {
    /// The initial values of the module's own globals.
    globals: Vec<Option<u64>>,
    imported_globals: u32,
    stack_pointer: Option<u64>,
    data_end: Option<u64>,
    heap_base: Option<u64>,
    data: Vec<Range<u64>>,
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
                        self.data.push(start..start + data.data.len() as u64);
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

    fn global(&self, index: u32) -> Option<u64> {
        let own = index.checked_sub(self.imported_globals)?;
        self.globals.get(own as usize).copied().flatten()
    }

    fn map(self) -> Result<Option<MemoryMap>> {
        let Some(pages) = self.pages else {
            return Ok(None);
        };
        let top = self
            .stack_pointer
            .context("it does not name `__stack_pointer`: link it with its names")?;
        let ends = self.data_end.zip(self.heap_base);
        let (data_end, heap) = ends.context(
            "it does not export `__data_end` and `__heap_base`: link it with the release that \
             `rust-toolchain.toml` names",
        )?;
        let first = self.data.iter().map(|it| it.start).min();
        let first = first.unwrap_or(data_end).min(data_end);
        // The linker puts the stack first, unless it is told otherwise.
        let bottom = if first < top {
            data_end.next_multiple_of(STACK_ALIGN)
        } else {
            0
        };
        Ok(Some(MemoryMap {
            stack: bottom..top,
            statics: first..data_end,
            heap,
            pages,
        }))
    }
}

/// The value of an expression that is one constant.
fn constant(expression: &ConstExpr<'_>) -> Result<Option<u64>> {
    Ok(match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Some(value.cast_unsigned().into()),
        Operator::I64Const { value } => Some(value.cast_unsigned()),
        _ => None,
    })
}
