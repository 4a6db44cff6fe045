//! The attribute `#[bindgen]`.

mod argument;
mod expand;
mod refuse;

use proc_macro::TokenStream;
use quote::quote;

/// Exports a function, and another one that describes it.
#[proc_macro_attribute]
pub fn bindgen(options: TokenStream, item: TokenStream) -> TokenStream {
    let function = refuse::check(options.into(), item.clone().into());
    let code = function.map(|function| expand::expand(&function));
    let code = code.unwrap_or_else(|error| error.into_compile_error());
    let item = proc_macro2::TokenStream::from(item);
    quote!(#item #code).into()
}
