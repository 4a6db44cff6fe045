//! Carries bytes between the memories of guests, and believes no guest.

use std::ops::Range;

use wasmtime::{AsContext, AsContextMut, Caller, Instance, Memory, Result, TypedFunc, format_err};

/// What a guest may have carried at once, in bytes.
pub const MOST: u32 = 1 << 20;

/// Where the `len` bytes at `start` stand in `memory`; an error, which calls them
/// `what`, unless all of them are there, and not too many.
pub fn within(memory: &[u8], what: &str, start: u32, len: u32) -> Result<Range<usize>> {
    if len > MOST {
        return Err(format_err!("{what} is too large"));
    }
    // The sum of two `u32` fits.
    let end = u64::from(start) + u64::from(len);
    if end > memory.len() as u64 {
        return Err(format_err!("{what} is not in the guest's memory"));
    }
    Ok(start as usize..end as usize)
}

/// The memory of the guest that calls.
pub fn memory_of<T>(caller: &mut Caller<'_, T>) -> Result<Memory> {
    let memory = caller.get_export("memory").and_then(|it| it.into_memory());
    memory.ok_or_else(|| format_err!("the guest exports no memory"))
}

/// A copy of the `len` bytes at `start`; an error calls them `what`.
pub fn take(
    store: impl AsContext,
    memory: Memory,
    what: &str,
    start: u32,
    len: u32,
) -> Result<Vec<u8>> {
    let memory = memory.data(&store);
    Ok(memory[within(memory, what, start, len)?].to_vec())
}

/// Copies `bytes` to `start`; an error calls their place `what`.
pub fn give(
    mut store: impl AsContextMut,
    memory: Memory,
    what: &str,
    start: u32,
    bytes: &[u8],
) -> Result<()> {
    let memory = memory.data_mut(&mut store);
    let range = within(memory, what, start, u32::try_from(bytes.len())?)?;
    memory[range].copy_from_slice(bytes);
    Ok(())
}

/// A guest that lends room in its memory, and takes it back.
#[derive(Clone)]
pub struct Lender {
    pub memory: Memory,
    reserve: TypedFunc<u32, u32>,
    release: TypedFunc<(u32, u32), ()>,
}

impl Lender {
    /// The lender that `guest` is; an error if it lacks one of the three exports.
    pub fn new(mut store: impl AsContextMut, guest: Instance) -> Result<Lender> {
        let memory = guest.get_memory(&mut store, "memory");
        Ok(Lender {
            memory: memory.ok_or_else(|| format_err!("the guest exports no memory"))?,
            reserve: guest.get_typed_func(&mut store, "reserve")?,
            release: guest.get_typed_func(&mut store, "release")?,
        })
    }

    /// Reserves `len` bytes, and copies `text` to the first of them.
    pub fn lend(&self, mut store: impl AsContextMut, len: u32, text: &[u8]) -> Result<u32> {
        let start = self.reserve.call(&mut store, len)?;
        if start == 0 {
            return Err(format_err!("the guest has no room"));
        }
        let what = "the room that it lent";
        within(self.memory.data(&store), what, start, len)?;
        give(store, self.memory, what, start, text)?;
        Ok(start)
    }

    /// Gives back the `len` bytes reserved at `start`.
    pub fn give_back(&self, store: impl AsContextMut, start: u32, len: u32) -> Result<()> {
        self.release.call(store, (start, len))
    }
}
