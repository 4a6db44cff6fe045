//! Reads what stands in the section, whose layout wasm-bindgen-shared gives as a macro.

use std::str;

/// A value at the start of the bytes, which it is taken from.
pub trait Read<'a>: Sized {
    fn read(bytes: &mut &'a [u8]) -> Option<Self>;
}

impl Read<'_> for u8 {
    fn read(bytes: &mut &[u8]) -> Option<u8> {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        Some(byte)
    }
}

impl Read<'_> for bool {
    fn read(bytes: &mut &[u8]) -> Option<bool> {
        Some(u8::read(bytes)? != 0)
    }
}

/// Seven bits a byte, the lowest first; five bytes at most.
impl Read<'_> for u32 {
    fn read(bytes: &mut &[u8]) -> Option<u32> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = u8::read(bytes)?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }
}

impl<'a> Read<'a> for &'a str {
    fn read(bytes: &mut &'a [u8]) -> Option<&'a str> {
        let len = u32::read(bytes)? as usize;
        let (text, rest) = bytes.split_at_checked(len)?;
        *bytes = rest;
        str::from_utf8(text).ok()
    }
}

impl Read<'_> for String {
    fn read(bytes: &mut &[u8]) -> Option<String> {
        <&str>::read(bytes).map(str::to_owned)
    }
}

impl<'a, T: Read<'a>> Read<'a> for Vec<T> {
    fn read(bytes: &mut &'a [u8]) -> Option<Vec<T>> {
        (0..u32::read(bytes)?).map(|_| T::read(bytes)).collect()
    }
}

impl<'a, T: Read<'a>> Read<'a> for Option<T> {
    fn read(bytes: &mut &'a [u8]) -> Option<Option<T>> {
        match bool::read(bytes)? {
            true => T::read(bytes).map(Some),
            false => Some(None),
        }
    }
}

/// A text that the compiler put together; it is written like any other.
type LitOrExpr<'a> = &'a str;

/// A struct is its fields, one after the other; an enum, a number and its content.
macro_rules! layout {
    () => {};
    (struct $name:ident<'a> { $($(#[$about:meta])* $field:ident: $type:ty,)* } $($rest:tt)*) => {
        pub struct $name<'a> { $(pub $field: $type,)* }
        impl<'a> Read<'a> for $name<'a> {
            fn read(bytes: &mut &'a [u8]) -> Option<Self> {
                Some($name { $($field: Read::read(bytes)?,)* })
            }
        }
        layout!($($rest)*);
    };
    (enum $name:ident $(<$a:lifetime>)? { $($variant:ident $(($type:ty))?,)* } $($rest:tt)*) => {
        pub enum $name $(<$a>)? { $($variant $(($type))?,)* }
        impl<'a> Read<'a> for $name $(<$a>)? {
            fn read(bytes: &mut &'a [u8]) -> Option<Self> {
                let number = u8::read(bytes)?;
                let mut next = 0..;
                $(if next.next() == Some(number) {
                    return Some($name::$variant $((<$type>::read(bytes)?))?);
                })*
                None
            }
        }
        layout!($($rest)*);
    };
}

wasm_bindgen_shared::shared_api!(layout);
