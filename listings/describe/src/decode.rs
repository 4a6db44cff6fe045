//! Makes a type of the numbers that describe it.

use wasm_bindgen_shared::tys::*;

use crate::codes::alone;
use crate::types::{Function, Type};
use crate::words::{Error, Words};

/// Types within types; no sensible signature comes near.
const DEEPEST: usize = 64;

/// The type that all of `stream` describes.
pub fn decode(stream: &[u32]) -> Result<Type, Error> {
    let mut words = Words(stream);
    let described = one(&mut words, DEEPEST)?;
    match words.0.len() {
        0 => Ok(described),
        left => Err(Error::Left(left)),
    }
}

/// The next type of `words`, in which others are nested at most `depth` deep.
fn one(words: &mut Words, depth: usize) -> Result<Type, Error> {
    let depth = depth.checked_sub(1).ok_or(Error::Nested)?;
    let code = words.word()?;
    if let Some(alone) = alone(code) {
        return Ok(alone);
    }
    let mut inner = || one(words, depth).map(Box::new);
    Ok(match code {
        // In an `async` function: a reference that lives as long.
        REF | LONGREF => Type::Ref(inner()?),
        REFMUT => Type::RefMut(inner()?),
        SLICE => Type::Slice(inner()?),
        VECTOR => Type::Vector(inner()?),
        CLAMPED => Type::Clamped(inner()?),
        OPTIONAL => Type::Option(inner()?),
        NULLABLE => Type::Nullable(inner()?),
        RESULT => Type::Result(inner()?),
        FUNCTION => Type::Function(Box::new(function(words, depth)?)),
        CLOSURE => closure(words, depth)?,
        // How an imported function's argument is handed over, and its type.
        SEQ_MODE => words.word().and_then(|_| one(words, depth))?,
        _ => named(code, words, depth)?,
    })
}

/// A type with a name. Where it is defined follows, which no signature shows.
fn named(code: u32, words: &mut Words, depth: usize) -> Result<Type, Error> {
    let known = [
        NAMED_EXTERNREF,
        RUST_STRUCT,
        ENUM,
        STRING_ENUM,
        DYNAMIC_UNION,
    ];
    if !known.contains(&code) {
        return Err(Error::Unknown(code));
    }
    let name = words.text()?;
    if code == NAMED_EXTERNREF {
        return Ok(Type::Named(name));
    }
    if [ENUM, STRING_ENUM].contains(&code) {
        words.word()?; // the number that means none, or that of the variants
    }
    words.text()?; // the crate
    if code == RUST_STRUCT {
        return Ok(Type::Struct(name));
    }
    words.word()?; // a hash of the module's path
    Ok(match code {
        ENUM => Type::Enum(name),
        STRING_ENUM => Type::StringEnum(name),
        _ => {
            let variants = words.word()?;
            let variants = (0..variants).map(|_| one(words, depth));
            Type::Union(name, variants.collect::<Result<_, _>>()?)
        }
    })
}

fn closure(words: &mut Words, depth: usize) -> Result<Type, Error> {
    let (owned, mutable) = (words.flag()?, words.flag()?);
    match words.word()? {
        FUNCTION => Ok(Type::Closure {
            owned,
            mutable,
            function: Box::new(function(words, depth)?),
        }),
        other => Err(Error::Invalid(other)),
    }
}

fn function(words: &mut Words, depth: usize) -> Result<Function, Error> {
    words.word()?; // a closure's function, by its place in the table
    let arguments = words.word()?;
    let arguments = (0..arguments).map(|_| one(words, depth));
    Ok(Function {
        arguments: arguments.collect::<Result<_, _>>()?,
        returns: one(words, depth)?,
        meant: one(words, depth)?,
    })
}
