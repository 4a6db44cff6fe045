//! Has a client greet somebody: two strings cross, by hand.

use js_sys::{Error, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::exports::Exports;

/// How long a greeting may be, in bytes.
const ROOM: u32 = 64;

/// The greeting of `client` for `name`.
pub fn greeting(client: &Exports, name: &str) -> Result<String, JsValue> {
    let too_long = || Error::new("the name is too long");
    let len = u32::try_from(name.len()).map_err(|_| too_long())?;
    // One loan for both: the name, and behind it room for the greeting.
    let both = len.checked_add(ROOM).ok_or_else(too_long)?;
    let there = client.reserve(both)?;
    if there == 0 {
        return Err(Error::new("the client has no room").into());
    }
    view(client, there, len)?.copy_from(name.as_bytes());
    let back = there + len;
    let written = client.greet(there, len, back, ROOM)?;
    let greeting = match u32::try_from(written) {
        Ok(written) if written <= ROOM => Ok(view(client, back, written)?.to_vec()),
        _ => Err(Error::new(&format!("the client answered {written}"))),
    };
    client.release(there, both)?;
    let greeting = String::from_utf8(greeting?);
    greeting.map_err(|error| Error::new(&error.to_string()).into())
}

/// The `len` bytes at `start` of the client's memory, to use at once: any call of the
/// client may let its memory grow.
fn view(client: &Exports, start: u32, len: u32) -> Result<Uint8Array, JsValue> {
    let all = Uint8Array::new(&client.memory().buffer());
    let end = start.checked_add(len).filter(|end| *end <= all.length());
    let end = end.ok_or_else(|| Error::new("the client has no such bytes"))?;
    Ok(all.subarray(start, end))
}
