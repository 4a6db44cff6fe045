//! Makes an instance of a guest.

use std::path::Path;

use wasmtime::{Instance, Linker, Module, Result, Store};

/// An instance of the guest in `file`, with the imports that `linker` has.
pub fn load<T: 'static>(store: &mut Store<T>, linker: &Linker<T>, file: &str) -> Result<Instance> {
    let path = Path::new("target/wasm32-unknown-unknown/release").join(file);
    let module = Module::from_file(linker.engine(), path)?;
    linker.instantiate(store, &module)
}
