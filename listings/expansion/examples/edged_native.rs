//! Escapes the name without JavaScript, as a test would.

use inviter::invitation_with;

fn main() {
    let escape = |text: &str| {
        let bytes = text.bytes().map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        });
        bytes.collect()
    };
    println!("{}", invitation_with("Zoë", escape));
}
