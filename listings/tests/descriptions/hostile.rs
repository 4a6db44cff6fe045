//! Whatever the numbers are, there comes a type or an error.

use std::env;
use std::iter::repeat_with;

use anyhow::{Context, Result, ensure};
use describe::decode::decode;
use describe::program::{Program, Read};
use describe::types::Type;
use describe::words::Error;
use describe::{declarations, notation, section, streams};
use fastrand::Rng;
use wasm_bindgen_shared::tys::*;

/// Seeds, each of which makes an input again; the variable `SEED` asks for one alone.
fn seeds() -> impl Iterator<Item = u64> {
    let one = env::var("SEED").map(|seed| seed.parse().expect("`SEED` is a number"));
    one.map_or(0..100_000, |seed: u64| seed..seed + 1)
}

/// Small numbers are codes, lengths and counts more often, and lead deeper.
fn stream(rng: &mut Rng) -> Vec<u32> {
    let len = rng.usize(..48);
    let largest = [8, NULLABLE, NULLABLE + 1, 0xd8ff, u32::MAX][rng.usize(..5)];
    repeat_with(|| rng.u32(..=largest)).take(len).collect()
}

fn valid() -> Vec<u32> {
    let text = |text: &str| {
        let chars: Vec<u32> = text.chars().map(u32::from).collect();
        [vec![chars.len() as u32], chars].concat()
    };
    let size = [
        vec![STRING_ENUM],
        text("Größe"),
        vec![2],
        text("sampler-0"),
        vec![7],
    ]
    .concat();
    let parcel = [
        vec![OPTIONAL, REF, RUST_STRUCT],
        text("Parcel"),
        text("sampler-0"),
    ]
    .concat();
    let call = vec![CLOSURE, 1, 0, FUNCTION, 9, 1, VECTOR, U8, UNIT, UNIT];
    [
        vec![FUNCTION, 0, 3],
        size,
        parcel,
        call,
        vec![RESULT, I64, RESULT, I64],
    ]
    .concat()
}

#[test]
fn random_numbers_are_a_type_or_an_error() {
    let mut types = 0;
    for seed in seeds() {
        let stream = stream(&mut Rng::with_seed(seed));
        if let Ok(ty) = decode(&stream) {
            types += 1;
            // No word of the stream is more than one part, or one character.
            let (text, most) = (notation::of(&ty), 24 * stream.len());
            assert!(text.len() <= most, "SEED={seed} makes {text}");
        }
    }
    assert!(types > 0 || env::var_os("SEED").is_some());
}

#[test]
fn each_part_of_a_stream_is_needed_and_no_more() -> Result<()> {
    let valid = valid();
    let written = notation::of(&decode(&valid)?);
    ensure!(written == VALID, "{written}");
    for end in 0..valid.len() {
        ensure!(
            decode(&valid[..end]) == Err(Error::Ended),
            "the first {end}"
        );
    }
    let longer = [&valid[..], &[UNIT, UNIT]].concat();
    ensure!(decode(&longer) == Err(Error::Left(2)));
    Ok(())
}

const VALID: &str = "fn(Größe, Option<&Parcel>, Closure<dyn Fn(Vec<u8>)>) -> Result<i64, _>";

#[test]
fn a_changed_number_never_panics() {
    for seed in seeds() {
        let mut rng = Rng::with_seed(seed);
        let mut stream = valid();
        let at = rng.usize(..stream.len());
        stream[at] = [rng.u32(..48), rng.u32(..)][rng.usize(..2)];
        let _ = decode(&stream).map(|ty| notation::of(&ty));
    }
}

#[test]
fn what_is_wrong_has_a_name() {
    assert_eq!(decode(&[]), Err(Error::Ended));
    assert_eq!(decode(&[NULLABLE + 1]), Err(Error::Unknown(NULLABLE + 1)));
    assert_eq!(
        decode(&[NAMED_EXTERNREF, 1, 0xd800]),
        Err(Error::Invalid(0xd800))
    );
    assert_eq!(decode(&[CLOSURE, 2, 0]), Err(Error::Invalid(2)));
    assert_eq!(decode(&[CLOSURE, 1, 1, UNIT]), Err(Error::Invalid(UNIT)));
    assert_eq!(decode(&[NAMED_EXTERNREF, u32::MAX]), Err(Error::Ended));
    assert_eq!(decode(&[FUNCTION, 0, u32::MAX, U8]), Err(Error::Ended));
}

#[test]
fn nothing_is_nested_without_end() {
    assert_eq!(decode(&[REF; 1_000_000]), Err(Error::Nested));
    let deep = [vec![OPTIONAL; 63], vec![U8]].concat();
    assert!(matches!(decode(&deep), Ok(Type::Option(_))));
}

#[test]
fn a_description_without_end_traps() -> Result<()> {
    let endless = r#"(module
        (import "__wbindgen_placeholder__" "__wbindgen_describe" (func $describe (param i32)))
        (func (export "__wbindgen_describe_endless")
            (loop $again (call $describe (i32.const 19)) (br $again))))"#;
    let endless = wat::parse_str(endless)?;
    let trap = streams::of(&endless).err().context("it ends")?;
    let fuel = wasmtime::Trap::OutOfFuel;
    ensure!(trap.downcast_ref() == Some(&fuel), "{trap:?}");
    Ok(())
}

#[test]
fn random_bytes_are_a_program_or_none() {
    for seed in seeds() {
        let mut rng = Rng::with_seed(seed);
        let largest = [2, 8, 127, 255][rng.usize(..4)];
        let len = rng.usize(..64);
        let bytes: Vec<u8> = repeat_with(|| rng.u8(..=largest)).take(len).collect();
        let _ = Program::read(&mut &bytes[..]);
        let chunks = section::chunks(&bytes);
        let all: usize = chunks.iter().map(|it| 4 + it.len()).sum();
        assert!(all <= bytes.len(), "SEED={seed}");
        let _ = declarations::of(&bytes, &[]);
    }
}
