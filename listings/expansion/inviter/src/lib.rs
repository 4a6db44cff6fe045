//! A guest that writes invitations, and lets JavaScript escape the name in them.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// JavaScript's own function of that name.
    #[wasm_bindgen(js_name = encodeURIComponent)]
    fn escape(text: &str) -> String;
}

/// The address that invites `guest`.
#[wasm_bindgen]
pub fn invitation(guest: &str) -> String {
    invitation_with(guest, escape)
}

/// The same, with whatever escapes the name: this part knows no JavaScript.
pub fn invitation_with(guest: &str, escape: impl Fn(&str) -> String) -> String {
    format!("https://party.example/?guest={}", escape(guest))
}
