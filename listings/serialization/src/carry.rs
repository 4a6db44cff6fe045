//! Carries bytes from one guest to another.

use wasmtime::{AsContextMut, Caller, Instance, Memory, Result, TypedFunc, ensure, format_err};

/// A guest that reads what it is brought.
#[derive(Clone)]
pub struct Receiver {
    memory: Memory,
    reserve: TypedFunc<u32, u32>,
    release: TypedFunc<(u32, u32), ()>,
    read: TypedFunc<(u32, u32), i32>,
}

impl Receiver {
    /// The receiver that `guest` is, which reads by its export `read`.
    pub fn new(mut store: impl AsContextMut, guest: Instance, read: &str) -> Result<Receiver> {
        let memory = guest.get_memory(&mut store, "memory");
        Ok(Receiver {
            memory: memory.ok_or_else(|| format_err!("the guest exports no memory"))?,
            reserve: guest.get_typed_func(&mut store, "reserve")?,
            release: guest.get_typed_func(&mut store, "release")?,
            read: guest.get_typed_func(&mut store, read)?,
        })
    }

    /// Has it read `bytes`, and returns its status.
    pub fn deliver(&self, mut store: impl AsContextMut, bytes: &[u8]) -> Result<i32> {
        let len = u32::try_from(bytes.len())?;
        let buffer = self.reserve.call(&mut store, len)?;
        ensure!(buffer != 0, "the receiver has no room");
        self.memory.write(&mut store, buffer as usize, bytes)?;
        let status = self.read.call(&mut store, (buffer, len))?;
        self.release.call(&mut store, (buffer, len))?;
        Ok(status)
    }
}

/// A copy of the `len` bytes at `start` in the memory of the guest that calls.
pub fn take<T>(caller: &mut Caller<'_, T>, start: u32, len: u32) -> Result<Vec<u8>> {
    let memory = caller.get_export("memory").and_then(|it| it.into_memory());
    let memory = memory.ok_or_else(|| format_err!("the guest exports no memory"))?;
    let rest = memory.data(&caller).get(start as usize..);
    let bytes = rest.and_then(|bytes| bytes.get(..len as usize));
    let bytes = bytes.ok_or_else(|| format_err!("the bytes are out of bounds"))?;
    Ok(bytes.to_vec())
}

/// Shows the packer the `len` bytes of UTF-8 at `text` of the guest that calls.
pub fn show<T>(mut caller: Caller<'_, T>, text: u32, len: u32) -> Result<()> {
    let text = take(&mut caller, text, len)?;
    println!("{}", str::from_utf8(&text)?);
    Ok(())
}
