//! Carries a question to another guest, and its answer back.

use wasmtime::{AsContextMut, Caller, Instance, Result, TypedFunc, format_err};

use crate::carry::{Lender, MOST, give, memory_of, take, within};

/// A guest that answers questions.
#[derive(Clone)]
pub struct Interpreter {
    lender: Lender,
    interpret: TypedFunc<(u32, u32, u32, u32), i32>,
}

impl Interpreter {
    /// The interpreter that `guest` is; an error if it lacks an export.
    pub fn new(mut store: impl AsContextMut, guest: Instance) -> Result<Interpreter> {
        Ok(Interpreter {
            lender: Lender::new(&mut store, guest)?,
            interpret: guest.get_typed_func(&mut store, "interpret")?,
        })
    }

    /// Has it interpret the caller's `len` bytes at `text`, and copies the answer
    /// to the `size` bytes that the caller has at `room`.
    pub fn ask<T: 'static>(
        &self,
        mut caller: Caller<'_, T>,
        (text, len, room, size): (u32, u32, u32, u32),
    ) -> Result<i32> {
        let from = memory_of(&mut caller)?;
        let question = take(&caller, from, "the text", text, len)?;
        within(from.data(&caller), "the room", room, size)?;

        // One loan for both: the question, and behind it room for the answer.
        let both = len + size; // no overflow: each is `MOST` at most
        if both > MOST {
            return Err(format_err!("text and room are too large"));
        }
        let there = self.lender.lend(&mut caller, both, &question)?;
        // At the end of a memory of 4 GiB this is 0, and `size` is, too.
        let back = there.wrapping_add(len);
        let call = (there, len, back, size);
        let result = self.interpret.call(&mut caller, call)?;
        let written = u32::try_from(result).unwrap_or(0);
        let answer = take(
            &caller,
            self.lender.memory,
            "the answer",
            back,
            written.min(size),
        )?;
        self.lender.give_back(&mut caller, there, both)?;

        if written > size {
            return Err(format_err!("the answer is larger than its room"));
        }
        give(caller, from, "the room", room, &answer)?;
        Ok(result)
    }
}
