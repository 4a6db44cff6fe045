//! Writes the two functions that are exported.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{ItemFn, ReturnType, Type, parse_quote};

use crate::argument::Argument;

pub fn expand(function: &ItemFn) -> TokenStream {
    let name = &function.sig.ident;
    // Under its own name, one called `log` or `memcpy` would be taken for the library's.
    let call = format_ident!("mini_call_{}", name.unraw());
    let describe = format_ident!("mini_describe_{}", name.unraw());
    let [call_name, describe_name] = [&call, &describe].map(Ident::to_string);

    let inputs = function.sig.inputs.iter().enumerate();
    let arguments: Vec<Argument> = inputs.filter_map(|(i, it)| Argument::new(i, it)).collect();
    let count = arguments.len() as u32;
    let parameters = arguments.iter().map(Argument::parameters);
    let values = arguments.iter().map(Argument::value);
    let descriptions = arguments.iter().map(Argument::description);
    let output: Type = match &function.sig.output {
        ReturnType::Default => parse_quote!(()),
        ReturnType::Type(_, ty) => Type::clone(ty),
    };
    let at = output.span();
    let result = quote_spanned!(at=> <#output as ::mini::IntoAbi>);
    let [abi, into_abi, describe_result] = [
        quote_spanned!(at=> #result::Abi),
        quote_spanned!(at=> #result::into_abi),
        quote_spanned!(at=> #result::describe()),
    ];

    quote! {
        #[allow(dead_code)] // natively nobody calls them
        const _: () = {
            #[allow(improper_ctypes_definitions)] // a `()` has no bytes, and does not cross
            #[cfg_attr(target_family = "wasm", unsafe(export_name = #call_name))]
            unsafe extern "C" fn #call(#(#parameters),*) -> #abi {
                #into_abi(#name(#(#values),*))
            }

            #[cfg_attr(target_family = "wasm", unsafe(export_name = #describe_name))]
            extern "C" fn #describe() {
                ::mini::describe::tell(&[::mini::describe::VERSION, #count]);
                #(#descriptions)*
                #describe_result;
            }
        };
    }
}
