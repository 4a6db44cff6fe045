//! What the small tool makes of the numbers that a guest tells, and what it refuses.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::Result;
use mini_tool::signature::{Function, Type};

/// Why the function called `name` that tells these numbers is refused.
fn refusal(name: &str, numbers: &[u32]) -> String {
    match Function::decode(name, numbers) {
        Ok(function) => panic!("{numbers:?} became {function:?}"),
        Err(error) => format!("{error:#}"),
    }
}

/// Why the tool refuses to process this module; it then has written nothing.
fn process(module: &[u8]) -> Result<String> {
    static CALLS: AtomicU32 = AtomicU32::new(0);
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let dir = dir.join(format!("mini{}", CALLS.fetch_add(1, Ordering::Relaxed)));
    let (file, out) = (dir.join("guest.wasm"), dir.join("out"));
    if dir.exists() {
        fs::remove_dir_all(&dir)?;
    }
    fs::create_dir_all(&dir)?;
    fs::write(&file, module)?;
    let error = mini_tool::process(&file, &out).expect_err("the module is wrong");
    assert!(!out.exists());
    let error = format!("{error:#}");
    assert!(error.contains("guest.wasm`: "), "{error}");
    Ok(error)
}

/// A module with one function, exported under each of these names. The import
/// `mini.inform` is function 0.
fn module(exports: &[&str], body: &[u8]) -> Vec<u8> {
    let mut module = b"\0asm\x01\0\0\0".to_vec();
    let mut section = |id: u8, content: &[u8]| {
        module.extend([id, content.len() as u8]);
        module.extend(content);
    };
    section(1, &[2, 0x60, 0, 0, 0x60, 1, 0x7f, 0]);
    section(2, b"\x01\x04mini\x06inform\x00\x01");
    section(3, &[1, 0]);
    let mut names = vec![exports.len() as u8];
    for name in exports {
        names.push(name.len() as u8);
        names.extend(name.as_bytes());
        names.extend([0, 1]);
    }
    section(7, &names);
    let len = body.len() as u8;
    section(10, &[&[1, len + 1, 0], body].concat());
    module
}

/// Tells that a function of this version takes and returns nothing.
const TELLS: [u8; 13] = [0x41, 1, 0x10, 0, 0x41, 0, 0x10, 0, 0x41, 33, 0x10, 0, 0x0b];

#[test]
fn numbers_become_a_signature() -> Result<()> {
    let function = Function::decode("f", &[1, 2, 1, 97, 1, 2, 98, 233, 23, 1, 32, 7])?;
    let arguments = [("a".into(), Type::Unsigned), ("bé".into(), Type::Bytes)];
    assert_eq!(function.arguments, arguments);
    assert!(function.fails && function.result == Type::U64);
    Ok(())
}

#[test]
fn what_is_no_signature_is_refused() {
    for (numbers, says) in [
        (&[][..], "a number is missing"),
        (&[1, 1, 1, 97], "a number is missing"),
        (&[1, 0], "a number is missing"),
        (&[1, 0, 32], "a number is missing"),
        (&[1, 0, 99], "no type starts with 99"),
        (&[1, 0, 32, 32, 5], "a `Result` stands in another type"),
        (&[1, 0, 31, 6], "no type starts with 31"),
        (&[1, 0, 23, 5], "no type starts with 23"),
        (&[1, 0, 33, 33], "numbers are left over"),
        (&[1, 1, 1, 0xd800, 5, 33], "no letter has this number"),
        (
            &[2, 0, 33],
            "its `mini` is of version 2, and this tool of 1",
        ),
    ] {
        let error = refusal("f", numbers);
        assert!(error.contains(says), "{numbers:?}: {error}");
        assert!(error.contains("cannot decode `f`"), "{error}");
    }
}

#[test]
fn a_word_of_javascripts_is_no_name() {
    let refused = [1, 0, 33];
    for word in ["default", "delete", "new", "class", "in", "fetch"] {
        let says = format!("`{word}` means something else in JavaScript");
        assert!(refusal(word, &refused).contains(&says));
    }
    let argument = [1, 1, 3, 118, 97, 114, 5, 33];
    assert!(refusal("f", &argument).contains("`var` means something else in JavaScript"));
}

#[test]
fn a_file_that_is_no_module_is_refused() -> Result<()> {
    assert!(process(b"<!DOCTYPE html>")?.contains("magic"));
    assert!(process(b"")?.contains("unexpected end"));
    let whole = module(&["mini_describe_f"], &TELLS);
    assert!(process(&whole[..whole.len() - 1])?.contains("unexpected end"));
    Ok(())
}

#[test]
fn a_module_that_describes_nothing_is_refused() -> Result<()> {
    let error = process(&module(&["f"], &TELLS))?;
    assert!(error.contains("no function has the attribute"), "{error}");
    Ok(())
}

#[test]
fn a_guest_with_imports_of_its_own_is_refused() -> Result<()> {
    // It imports `host.show`, a function of no type to speak of, and that is all.
    let module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x0d\x01\x04host\x04show\0\0";
    assert!(process(module)?.contains("unknown import: `host::show`"));
    Ok(())
}

#[test]
fn a_description_that_does_not_end_is_refused() -> Result<()> {
    let spin = module(&["mini_describe_f"], &[0x03, 0x40, 0x0c, 0, 0x0b, 0x0b]);
    let error = process(&spin)?;
    assert!(error.contains("`f` cannot be described"), "{error}");
    assert!(error.contains("all fuel consumed"), "{error}");
    let trap = process(&module(&["mini_describe_f"], &[0, 0x0b]))?;
    assert!(
        trap.contains("`unreachable` instruction executed"),
        "{trap}"
    );
    Ok(())
}

#[test]
fn a_name_that_something_else_has_is_refused() -> Result<()> {
    let error = process(&module(&["mini_describe_f", "f", "mini_call_f"], &TELLS))?;
    assert!(error.contains("two exports are called `f`"), "{error}");
    Ok(())
}

#[test]
fn an_import_that_is_still_needed_is_refused() -> Result<()> {
    let error = process(&module(&["mini_describe_f", "mini_call_f"], &TELLS))?;
    assert!(error.contains("more than descriptions call"), "{error}");
    Ok(())
}
