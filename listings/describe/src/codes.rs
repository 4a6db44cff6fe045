//! The types whose code says all.

use wasm_bindgen_shared::tys::*;

use crate::types::Type;

/// The type of `code`, if that is all there is to say.
pub fn alone(code: u32) -> Option<Type> {
    Some(match code {
        I8 => Type::Number("i8"),
        U8 => Type::Number("u8"),
        I16 => Type::Number("i16"),
        U16 => Type::Number("u16"),
        I32 => Type::Number("i32"),
        U32 => Type::Number("u32"),
        I64_AS_F64 => Type::Number("isize"), // in a memory of 64 bits
        U64_AS_F64 => Type::Number("usize"),
        F32 => Type::Number("f32"),
        F64 => Type::Number("f64"),
        I64 => Type::Big("i64"),
        U64 => Type::Big("u64"),
        I128 => Type::Big("i128"),
        U128 => Type::Big("u128"),
        BOOLEAN => Type::Bool,
        CHAR => Type::Char,
        STRING | CACHED_STRING => Type::Text,
        UNIT => Type::Unit,
        NONNULL => Type::NonNull,
        RAW_POINTER => Type::Pointer,
        EXTERNREF => Type::Object,
        _ => return None,
    })
}
