//! Keeps a view of the memory over a call that may grow it.

use wasmtime::{Memory, Result, Store, TypedFunc};

fn look(store: &mut Store<()>, memory: Memory, reserve: TypedFunc<u32, u32>) -> Result<()> {
    let view = memory.data(&store);
    reserve.call(&mut *store, 1 << 20)?;
    println!("{}", view[0]);
    Ok(())
}

fn main() {
    let _ = look;
}
