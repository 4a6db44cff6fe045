//! Writes types as wasm-bindgen's tool does for TypeScript.

use wasm_bindgen_shared::identifier::is_valid_ident;

use crate::types::Type;

/// An argument may be more than what a function returns.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Argument,
    Return,
}

/// What TypeScript calls `it` in this place.
pub fn of(it: &Type, place: Place) -> String {
    match it {
        Type::Number(_) | Type::NonNull | Type::Pointer => "number".into(),
        Type::Big(_) => "bigint".into(),
        Type::Bool => "boolean".into(),
        Type::Char | Type::Text => "string".into(),
        Type::Unit => "void".into(),
        Type::Object | Type::Function(_) | Type::Closure { .. } => "any".into(),
        Type::Named(name)
        | Type::Enum(name)
        | Type::StringEnum(name)
        | Type::Struct(name)
        | Type::Union(name, _) => name.clone(),
        Type::RefMut(to) => match &**to {
            // What the guest changes is copied back, so it must be a typed array.
            Type::Slice(_) => of(to, Place::Return),
            to => of(to, place),
        },
        Type::Clamped(inner) => clamped(inner, place),
        Type::Ref(inner) | Type::Result(inner) => of(inner, place),
        Type::Slice(item) | Type::Vector(item) => sequence(item, place),
        Type::Option(inner) => match (&**inner, place) {
            (Type::Nullable(inner), _) => of(inner, place) + " | null | undefined",
            (inner, Place::Argument) => of(inner, place) + " | null | undefined",
            (inner, Place::Return) => of(inner, place) + " | undefined",
        },
        Type::Nullable(inner) => of(inner, place) + " | null",
    }
}

/// A sequence of numbers is a typed array. As an argument, a plain one will do:
/// it is copied in any case.
fn sequence(item: &Type, place: Place) -> String {
    let array = match item {
        Type::Number("i8") => "Int8Array",
        Type::Number("u8") => "Uint8Array",
        Type::Number("i16") => "Int16Array",
        Type::Number("u16") => "Uint16Array",
        Type::Number("i32") => "Int32Array",
        Type::Number("u32") => "Uint32Array",
        Type::Number("f32") => "Float32Array",
        Type::Number("f64") => "Float64Array",
        Type::Big("i64") | Type::Number("isize") => "BigInt64Array",
        Type::Big("u64") | Type::Number("usize") => "BigUint64Array",
        item => return listed(&of(item, place)),
    };
    match (array.starts_with("Big"), place) {
        (_, Place::Return) => array.into(),
        (false, Place::Argument) => format!("{array} | number[]"),
        (true, Place::Argument) => format!("{array} | bigint[]"),
    }
}

fn listed(item: &str) -> String {
    if is_valid_ident(item) {
        format!("{item}[]")
    } else {
        format!("({item})[]")
    }
}

/// In a plain array, numbers would wrap instead of being clamped.
fn clamped(inner: &Type, place: Place) -> String {
    of(inner, place)
        .replace("Uint8Array | number[]", "Uint8Array")
        .replace("Uint8Array", "Uint8ClampedArray")
}
