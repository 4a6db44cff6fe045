//! How generated text falls into pieces, and by which names they are found.

use ci::golden::pieces::{self, Piece};

const GLUE: &str = r#"/* @ts-self-types="./a.d.ts" */

/**
 * Greets.
 */
export function greet(name) {
    let x;
}

let cached = null;
function getCached() {
    return cached;
}
cached.decode();

if (!('encodeInto' in cached)) {
    cached = {
    };
}
if (cached) {
}

class Account {
    free() {}
}

export { initSync, __wbg_init as default };
// The end.
"#;

const EXPANSION: &str = r#"#![feature(prelude_import)]
//! A guest.
extern crate std;
#[prelude_import]
use std::prelude::rust_2024::*;

#[allow(dead_code)]
pub fn greet<T>(name: T) -> String
where
    T: Copy,
{
    fn inner() {}
}
#[automatically_derived]
const _: () = {
    // A static stands here.
    #[export_name = "greet_1"]
    pub unsafe extern "C-unwind" fn shim() {}
};
const _: () = {
    static BYTES: &[u8] = b"{{\"";
};
impl wasm_bindgen::convert::IntoWasmAbi for Account {
    fn into_abi(self) {}
}
impl Drop for Account {
    fn drop(&mut self) {}
}
"#;

const TYPES: &str = "/* tslint:disable */\n\nexport function greet(name: string): string;\n\n\
    export type InitInput = Module;\n\nexport interface InitOutput {\n    readonly a: () => void;\n}\n\n\
    export default function __wbg_init (it?: Promise): Promise<InitOutput>;\n";

fn names(text: &str) -> Vec<String> {
    let pieces = pieces::split(text).into_iter();
    pieces.map(|piece| piece.name).collect()
}

#[test]
fn pieces_bear_the_names_they_declare() {
    assert_eq!(
        names(GLUE),
        [
            "greet",
            "cached",
            "getCached",
            "cached.decode",
            "if",
            "if#2",
            "Account",
            "export"
        ]
    );
    assert_eq!(
        names(EXPANSION),
        [
            "std",
            "std::prelude::rust_2024",
            "greet",
            "shim",
            "BYTES",
            "IntoWasmAbi",
            "Drop"
        ]
    );
    assert_eq!(
        names(TYPES),
        ["greet", "InitInput", "InitOutput", "__wbg_init"]
    );
}

#[test]
fn together_the_pieces_are_the_text() {
    for text in [GLUE, EXPANSION, TYPES] {
        let pieces = pieces::split(text);
        let whole: String = pieces.iter().map(|piece| piece.text).collect();
        assert_eq!(whole, text);
    }
    let pieces = pieces::split(GLUE);
    assert!(pieces[0].text.starts_with("/* @ts-self-types"));
    assert!(pieces[0].text.contains(" * Greets."));
    assert!(pieces[7].text.ends_with("// The end.\n"));
}

#[test]
fn a_piece_is_found_by_its_name_or_the_start_of_it() -> anyhow::Result<()> {
    let found = |names: &[&str]| -> anyhow::Result<Vec<String>> {
        let pieces = pieces::find(GLUE, names)?.into_iter();
        Ok(pieces.map(|Piece { name, .. }| name).collect())
    };
    assert_eq!(found(&["cached", "getC"])?, ["cached", "getCached"]);
    let none = found(&["greeted"]).unwrap_err().to_string();
    assert!(
        none.contains("no piece `greeted`; there are [\"greet\", "),
        "{none}"
    );
    let several = found(&["c"]).unwrap_err().to_string();
    assert!(several.contains("more than one"), "{several}");
    Ok(())
}
