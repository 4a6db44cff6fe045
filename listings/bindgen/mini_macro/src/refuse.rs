//! Refuses what cannot cross, whatever its types turn out to be.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Error, FnArg, Item, ItemFn, Pat, Result, ReturnType, Signature, Type};

use crate::argument;

/// The function that `item` is, if it is one that can be exported.
pub fn check(options: TokenStream, item: TokenStream) -> Result<ItemFn> {
    let given = (!options.is_empty()).then_some(options);
    no(given, "the attribute has no options")?;
    match syn::parse2(item)? {
        Item::Fn(function) => check_signature(&function.sig).map(|()| function),
        other => Err(Error::new_spanned(other, "only a function can be exported")),
    }
}

fn check_signature(signature: &Signature) -> Result<()> {
    no(signature.asyncness, "a future cannot go out")?;
    no(signature.unsafety, "JavaScript cannot promise anything")?;
    no(
        signature.abi.as_ref(),
        "the ABI is `#[bindgen]`'s to choose",
    )?;
    let generics = &signature.generics;
    let generic = "a generic function is many, and one is exported";
    no(generics.lt_token.map(|_| generics), generic)?;
    signature.inputs.iter().try_for_each(check_argument)?;
    match &signature.output {
        ReturnType::Default => Ok(()),
        ReturnType::Type(_, ty) => check_result(ty),
    }
}

fn check_argument(argument: &FnArg) -> Result<()> {
    let argument = match argument {
        FnArg::Receiver(it) => return no(Some(it), "a method needs a value to call it on"),
        FnArg::Typed(it) => it,
    };
    let unnamed = !matches!(*argument.pat, Pat::Ident(_));
    no(
        unnamed.then_some(&argument.pat),
        "give this argument a name",
    )?;
    if let Type::Reference(it) = &*argument.ty {
        let change = "a copy comes in, and nobody would see it change: return it instead";
        no(it.mutability.map(|_| it), change)?;
        no(
            it.lifetime.as_ref(),
            "it is lent for the call: leave the lifetime out",
        )?;
        let others = argument::owner(&it.elem).is_none();
        return no(
            others.then_some(it),
            "only a `&str` or a `&[u8]` can be lent",
        );
    }
    check_type(&argument.ty)
}

fn check_result(ty: &Type) -> Result<()> {
    let borrows = matches!(ty, Type::Reference(_));
    no(
        borrows.then_some(ty),
        "a borrow cannot go out: return an owned value",
    )?;
    check_type(ty)
}

fn check_type(ty: &Type) -> Result<()> {
    match ty {
        Type::Tuple(it) if !it.elems.is_empty() => no(Some(it), "a tuple cannot cross"),
        Type::ImplTrait(it) => no(Some(it), "name a type: each crosses in its own way"),
        _ => Ok(()),
    }
}

/// An error at `found`, if anything is.
fn no(found: Option<impl ToTokens>, why: &str) -> Result<()> {
    found.map_or(Ok(()), |it| Err(Error::new_spanned(it, why)))
}
