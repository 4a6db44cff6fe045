//! The types that a description can tell.

/// A type as wasm-bindgen 0.2.130 describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// A number of at most 32 bits, a pointer's width, or a float, by its name in Rust.
    Number(&'static str),
    /// An integer of 64 or 128 bits, by its name in Rust.
    Big(&'static str),
    Bool,
    Char,
    /// `str` or `String`: which of them, a reference tells.
    Text,
    Unit,
    NonNull,
    Pointer,
    /// `JsValue`.
    Object,
    /// An imported type, by its name in TypeScript.
    Named(String),
    Enum(String),
    StringEnum(String),
    Struct(String),
    Union(String, Vec<Type>),
    Ref(Box<Type>),
    RefMut(Box<Type>),
    Slice(Box<Type>),
    Vector(Box<Type>),
    Clamped(Box<Type>),
    Option(Box<Type>),
    Nullable(Box<Type>),
    /// A result; the type of its error is not told.
    Result(Box<Type>),
    Function(Box<Function>),
    Closure {
        owned: bool,
        mutable: bool,
        function: Box<Function>,
    },
}

/// What a function takes and returns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    pub arguments: Vec<Type>,
    /// What crosses.
    pub returns: Type,
    /// What is meant by it: for an `async` function, what its promise is for.
    pub meant: Type,
}

impl Type {
    /// The function, if it is one.
    pub fn function(&self) -> Option<&Function> {
        match self {
            Type::Function(function) => Some(function),
            _ => None,
        }
    }
}
