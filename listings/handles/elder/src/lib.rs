//! A guest that compares people of the host's, of whom it only has numbers.

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// The age of `person`, or -1 if there is none of that number.
    safe fn age(person: u32) -> i32;
}

/// Which of two people is the elder, the first if they are equally old; 0 if the
/// host does not know one of them.
#[unsafe(no_mangle)]
pub extern "C" fn elder(first: u32, second: u32) -> u32 {
    match (age(first), age(second)) {
        (..0, _) | (_, ..0) => 0,
        (one, other) if one >= other => first,
        _ => second,
    }
}
