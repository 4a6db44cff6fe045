//! Functions that return what they take, one for each type.

/// Exports, for each name and type, a function that returns what it takes.
#[macro_export]
macro_rules! export_same {
    ($($name:ident: $type:ty,)*) => {$(
        #[wasm_bindgen]
        pub fn $name(value: $type) -> $type {
            value
        }
    )*};
}

pub use export_same as same;
