//! Puts the types of a description and the names of the section together.

use wasm_bindgen_shared::{crate_hash, mangled_symbol, struct_function_export_name};

use crate::program::{Export, Function, FunctionArgumentData, Program};
use crate::types::{Function as Described, Type};
use crate::typescript::{Place, of};

/// The name of the describe function for `export`, without its prefix.
pub fn symbol(program: &Program, export: &Export) -> String {
    let name = export.function.name;
    let name = match export.class {
        Some(class) => struct_function_export_name(class, name),
        None => name.to_owned(),
    };
    mangled_symbol(&name, crate_hash(program.unique_crate_identifier))
}

/// An argument as TypeScript has it.
pub struct Argument {
    pub name: String,
    pub ty: String,
    /// Whether it may be left out because its type says so.
    pub omitted: bool,
}

/// What `types` and the section tell of a function's arguments. One that may be
/// missing can be left out if all behind it can.
pub fn arguments(types: &[Type], told: &[FunctionArgumentData]) -> Vec<Argument> {
    let types = types.iter().filter(|it| **it != Type::Unit);
    let pairs: Vec<_> = told.iter().zip(types).collect();
    let mut omittable = true;
    let argument = |(told, ty): &(&FunctionArgumentData, &Type)| {
        let optional = matches!(ty, Type::Option(_));
        omittable &= optional && told.ty_override.is_none();
        let ty = match (told.ty_override, ty) {
            (Some(ty), _) => ty.to_owned(),
            (None, Type::Option(inner)) if omittable => {
                let inner = match &**inner {
                    Type::Nullable(inner) => inner,
                    _ => inner,
                };
                of(inner, Place::Argument) + " | null"
            }
            (None, ty) => of(ty, Place::Argument),
        };
        let mark = if omittable || told.optional { "?" } else { "" };
        Argument {
            name: format!("{}{mark}", told.name),
            ty,
            omitted: omittable,
        }
    };
    let mut arguments: Vec<Argument> = pairs.iter().rev().map(argument).collect();
    arguments.reverse();
    arguments
}

/// What stands between the parentheses.
pub fn list(arguments: &[Argument], variadic: bool) -> String {
    let last = arguments.len().wrapping_sub(1);
    let one = |(at, it): (usize, &Argument)| {
        let dots = if variadic && at == last { "..." } else { "" };
        format!("{dots}{}: {}", it.name, it.ty)
    };
    let all: Vec<String> = arguments.iter().enumerate().map(one).collect();
    all.join(", ")
}

/// What a function returns, which the numbers alone cannot tell of an `async` one.
pub fn returned(described: &Described, told: &Function) -> String {
    let ty = match told.ret_ty_override {
        Some(ty) => ty.to_owned(),
        None => of(&described.meant, Place::Return),
    };
    match told.asyncness || told.jspi {
        true => format!("Promise<{ty}>"),
        false => ty,
    }
}
