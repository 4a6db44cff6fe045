//! What counts as a name in Rust and in JavaScript.

use anyhow::Result;
use ci::listings::javascript::{Script, ends_in_file};
use ci::listings::rust::RustSource;

#[test]
fn a_script_names_variables_functions_and_properties() -> Result<()> {
    let script = Script::parse(
        "// comment\nimport { a as b } from \"./c.js\";\n/* d */ const { e, f: g } = h.i[\"j\"];\n\
         k({ l, m: `n ${o} p` });\nclass Q { r() { return this.#s; } }\n",
    )?;
    let words = [
        "Q", "a", "b", "e", "f", "g", "h", "i", "j", "k", "l", "m", "o", "r",
    ];
    assert_eq!(
        Vec::from_iter(&script.words),
        Vec::from_iter(&words.map(String::from))
    );
    assert!(script.names_file("c.js") && !script.names_file("comment"));
    for text in [" p", "./c.js", "j", "n "] {
        assert!(
            script.strings.contains(text),
            "{text}: {:?}",
            script.strings
        );
    }
    Ok(())
}

#[test]
fn a_script_that_is_none_is_refused_with_its_line() {
    for (source, line) in [("let a;\n\nlet = ;\n", 3), ("f(;\n", 1)] {
        let error = Script::parse(source).expect_err("no script").to_string();
        assert_eq!(error, format!("line {line} is not JavaScript"), "{source}");
    }
}

#[test]
fn an_address_ends_in_the_files_name() {
    for (address, ends) in [
        ("bob.wasm", true),
        ("./bob.wasm?2", true),
        ("../x/bob.wasm#here", true),
        ("target/release/bob.wasm", true),
        ("kbob.wasm", false),
        ("bob.wasm/x", false),
        ("x?bob.wasm", false),
        ("what bob.wasm", false),
        ("the file x/bob.wasm", false),
    ] {
        assert_eq!(ends_in_file(address, "bob.wasm"), ends, "{address}");
    }
}

#[test]
fn rust_exports_imports_and_names_what_its_tokens_say() -> Result<()> {
    let source = RustSource::parse(
        "//! crate::not_this\nuse crate::{near, far as x};\nuse other;\n\
         unsafe extern \"C\" { fn imported(); }\n\
         /// fn nor_this()\npub extern \"C\" fn exported() { deep::path(\"a string\"); }\n\
         #[unsafe(export_name = \"renamed\")] pub extern \"C-unwind\" fn own_name() {}\n\
         extern \"system\" fn no_export() {}\n",
    )?;
    let tokens = &source.tokens;
    let names = |names: &std::collections::BTreeSet<String>| Vec::from_iter(names.clone());
    assert_eq!(names(&tokens.exports), ["exported", "own_name", "renamed"]);
    assert_eq!(names(&tokens.imports), ["imported"]);
    assert_eq!(names(&tokens.roots), ["crate", "deep", "other"]);
    for (root, module) in [("crate", "near"), ("crate", "far"), ("deep", "path")] {
        assert!(
            tokens.paths.contains(&(root.into(), module.into())),
            "{:?}",
            tokens.paths
        );
    }
    assert!(tokens.strings.contains("a string") && !tokens.words.contains("not_this"));
    assert!(!tokens.words.contains("nor_this") && !tokens.writes_functions);
    Ok(())
}

#[test]
fn a_macro_that_writes_functions_may_offer_anything() -> Result<()> {
    let macros = "macro_rules! give { ($name:ident) => { extern \"C\" fn $name() {} } }";
    assert!(RustSource::parse(macros)?.offers(&["x".to_owned()].into()));
    assert!(!RustSource::parse("fn x() {}")?.offers(&["x".to_owned()].into()));
    Ok(())
}

#[test]
fn bound_functions_types_and_methods_have_their_javascript_names() -> Result<()> {
    let source = RustSource::parse(
        "#[wasm_bindgen(js_name = hail)] pub fn greet() {}\n#[wasm_bindgen] pub struct Account;\n\
         #[wasm_bindgen] impl Account { #[wasm_bindgen(js_name = \"pay\")] pub fn pay_in() {} }\n\
         #[bindgen] pub enum Kind { A }\npub fn unbound() {}\n",
    )?;
    let exports = source
        .items
        .iter()
        .map(|item| Vec::from_iter(item.exports.clone()));
    let expected: [&[&str]; 5] = [
        &["greet", "hail"],
        &["Account"],
        &["pay", "pay_in"],
        &["Kind"],
        &[],
    ];
    assert_eq!(Vec::from_iter(exports), expected);
    Ok(())
}
