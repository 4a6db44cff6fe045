//! A guest that describes functions which it does not have.

use wasm_bindgen_shared::tys::*;

#[link(wasm_import_module = "__wbindgen_placeholder__")]
unsafe extern "C" {
    /// Passes on a number of a description.
    safe fn __wbindgen_describe(word: u32);
}

/// Exports, for each name, a function that passes on these numbers.
macro_rules! tell {
    ($($name:ident: $words:expr,)*) => {$(
        #[unsafe(no_mangle)]
        pub extern "C" fn $name() {
            $words.into_iter().for_each(|word| __wbindgen_describe(word));
        }
    )*};
}

tell! {
    __wbindgen_describe_find_0:
        [FUNCTION, 0, 2, REF, STRING, REF, SLICE, U32, OPTIONAL, U32, OPTIONAL, U32],
    __wbindgen_describe_cut_off_0: [FUNCTION, 0, u32::MAX, U8, U8],
    __wbindgen_describe_too_much_0: [U8, U8],
    __wbindgen_describe_unheard_of_0: [VECTOR, 1000],
    __wbindgen_describe_half_a_crab_0: [NAMED_EXTERNREF, 1, 0xd83e],
    __wbindgen_describe_bottomless_0: [OPTIONAL; 10_000],
}
