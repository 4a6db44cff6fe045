//! One argument: the numbers that it crosses as, and the value made of them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{FnArg, Pat, Token, Type, parse_quote};

pub struct Argument {
    name: String,
    /// What comes in; the function may only borrow it.
    ty: TokenStream,
    lent: Option<Token![&]>,
    first: Ident,
    second: Ident,
}

/// The type of what comes in where a function borrows a `ty`.
pub fn owner(ty: &Type) -> Option<Type> {
    match ty {
        Type::Path(it) if it.path.is_ident("str") => Some(parse_quote!(::std::string::String)),
        Type::Slice(it) => match &*it.elem {
            Type::Path(it) if it.path.is_ident("u8") => Some(parse_quote!(::std::vec::Vec<u8>)),
            _ => None,
        },
        _ => None,
    }
}

impl Argument {
    /// The one at `index` of a function that `refuse` lets pass.
    pub fn new(index: usize, argument: &FnArg) -> Option<Argument> {
        let FnArg::Typed(argument) = argument else {
            return None;
        };
        let Pat::Ident(pattern) = &*argument.pat else {
            return None;
        };
        let (ty, lent) = match &*argument.ty {
            Type::Reference(it) => (owner(&it.elem)?, Some(it.and_token)),
            ty => (ty.clone(), None),
        };
        // These hide no name of the function's.
        let number = |of| Ident::new(&format!("{of}{index}"), Span::mixed_site());
        Some(Argument {
            name: pattern.ident.unraw().to_string(),
            ty: quote_spanned!(argument.ty.span()=> <#ty as ::mini::FromAbi>),
            lent,
            first: number("first"),
            second: number("second"),
        })
    }

    /// The two parameters of the exported function.
    pub fn parameters(&self) -> TokenStream {
        let Argument {
            ty, first, second, ..
        } = self;
        quote_spanned!(ty.span()=> #first: #ty::First, #second: #ty::Second)
    }

    /// What the function itself is called with.
    pub fn value(&self) -> TokenStream {
        let Argument {
            ty,
            lent,
            first,
            second,
            ..
        } = self;
        let value = quote_spanned!(ty.span()=> #ty::from_abi(#first, #second));
        // SAFETY: the glue passes what `from_abi` asks for.
        quote!(#lent unsafe { #value })
    }

    /// What tells the tool of it.
    pub fn description(&self) -> TokenStream {
        let Argument { name, ty, .. } = self;
        let describe = quote_spanned!(ty.span()=> #ty::describe());
        quote!(::mini::describe::tell_name(#name); #describe;)
    }
}
