//! How a function tells the tool what it is: in numbers, one after another.

/// What the first number of each description is: whose numbers the others are.
pub const VERSION: u32 = 1;

// As wasm-bindgen 0.2.130 writes them.
pub const BOOL: &[u32] = &[14];
pub const STRING: &[u32] = &[18];
pub const BYTES: &[u32] = &[23, 1];
pub const OPTIONAL_U32: &[u32] = &[31, 5];
pub const RESULT: &[u32] = &[32];
pub const UNIT: &[u32] = &[33];

#[cfg(target_family = "wasm")]
#[link(wasm_import_module = "mini")]
unsafe extern "C" {
    /// Hands the tool one number.
    safe fn inform(number: u32);
}

/// Natively there is no tool, and nobody calls this.
#[cfg(not(target_family = "wasm"))]
fn inform(_: u32) {}

/// Hands the tool numbers.
pub fn tell(numbers: &[u32]) {
    for &number in numbers {
        inform(number);
    }
}

/// Hands the tool a name: how many letters it has, and each of them.
pub fn tell_name(name: &str) {
    inform(name.chars().count() as u32);
    for letter in name.chars() {
        inform(letter.into());
    }
}
