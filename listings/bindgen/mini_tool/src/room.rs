//! The room that a result needs in the memory, if it is more than a number.

use crate::signature::{Function, Type};

/// Where the guest writes a result.
pub struct Room {
    pub size: usize,
    pub align: usize,
    /// Where the value stands in it; behind a tag, if there is one.
    pub value: usize,
}

/// What `extern "C"` on this target makes of the struct that `mini` returns.
pub fn of(function: &Function) -> Option<Room> {
    let (size, align) = size(function.result);
    if function.fails {
        let align = align.max(4);
        let size = (align + size.max(8)).next_multiple_of(align); // an error has 8 bytes
        return Some(Room {
            size,
            align,
            value: align,
        });
    }
    let is_struct = matches!(function.result, Type::Text | Type::Bytes | Type::Optional);
    is_struct.then_some(Room {
        size,
        align,
        value: 0,
    })
}

/// The size and alignment of what a type crosses as.
fn size(ty: Type) -> (usize, usize) {
    match ty {
        Type::Unit => (0, 1),
        Type::I64 | Type::U64 | Type::F64 => (8, 8),
        Type::Text | Type::Bytes | Type::Optional => (8, 4),
        Type::Signed | Type::Unsigned | Type::F32 | Type::Bool => (4, 4),
    }
}
