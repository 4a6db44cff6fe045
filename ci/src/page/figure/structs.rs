//! Structs and their fields, as a `layout` example prints them:
//!
//! ```text
//! Text: size 8, align 4
//!   start: offset 0, size 4
//!   len: offset 4, size 4
//! ```

use anyhow::{Context, Result, bail, ensure};

/// Larger ones are refused: there would be little to see.
const LARGEST: usize = 64 * 1024;

#[derive(Debug)]
pub(super) struct Struct {
    pub(super) name: String,
    pub(super) size: usize,
    pub(super) align: usize,
    /// By offset.
    pub(super) fields: Vec<Field>,
}

#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) offset: usize,
    pub(super) size: usize,
}

impl Field {
    pub(super) fn end(&self) -> usize {
        self.offset + self.size
    }
}

/// The structs of a `transcript`; `file` is its name in errors.
pub(super) fn parse(file: &str, transcript: &str) -> Result<Vec<Struct>> {
    let mut structs: Vec<Struct> = Vec::new();
    for (at, line) in transcript.lines().enumerate() {
        let place = || format!("`{file}:{}` is `{line}`", at + 1);
        if let Some(field) = line.strip_prefix("  ") {
            let owner = structs.last_mut().context("a field before any struct");
            owner.and_then(|it| it.add(field)).with_context(place)?;
        } else {
            structs.push(Struct::new(line).with_context(place)?);
        }
    }
    ensure!(!structs.is_empty(), "`{file}` tells of no struct");
    Ok(structs)
}

impl Struct {
    fn new(line: &str) -> Result<Struct> {
        let (name, [size, align]) = numbers(line, ["size", "align"])?;
        ensure!(size <= LARGEST, "more than {LARGEST} bytes are not drawn");
        ensure!(align.is_power_of_two(), "{align} is no alignment");
        ensure!(
            size.is_multiple_of(align),
            "a size is a multiple of the alignment, and {size} is none of {align}"
        );
        Ok(Struct {
            name: name.into(),
            size,
            align,
            fields: Vec::new(),
        })
    }

    fn add(&mut self, line: &str) -> Result<()> {
        let (name, [offset, size]) = numbers(line, ["offset", "size"])?;
        let end = offset.checked_add(size);
        ensure!(
            end.is_some_and(|end| end <= self.size),
            "the field `{name}` ends past the {} bytes of `{}`",
            self.size,
            self.name
        );
        let field = Field {
            name: name.into(),
            offset,
            size,
        };
        for other in &self.fields {
            ensure!(other.name != name, "a second field `{name}`");
            let apart = field.end() <= other.offset || other.end() <= field.offset;
            ensure!(apart, "the fields `{}` and `{name}` overlap", other.name);
        }
        self.fields.push(field);
        self.fields.sort_by_key(|field| (field.offset, field.size));
        Ok(())
    }

    /// The bytes that belong to no field, as start and end.
    pub(super) fn padding(&self) -> Vec<(usize, usize)> {
        let mut padding = Vec::new();
        let mut at = 0;
        for (start, end) in self.fields.iter().map(|it| (it.offset, it.end())) {
            if at < start {
                padding.push((at, start));
            }
            at = at.max(end);
        }
        if at < self.size {
            padding.push((at, self.size));
        }
        padding
    }
}

/// Reads `NAME: FIRST number, SECOND number`.
fn numbers<'a>(line: &'a str, words: [&str; 2]) -> Result<(&'a str, [usize; 2])> {
    let read = || {
        let (name, rest) = line.split_once(": ")?;
        let (first, second) = rest.split_once(", ")?;
        let number = |text: &str, word: &str| {
            let digits = text.strip_prefix(word)?.strip_prefix(' ')?;
            let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.parse().ok().filter(|_| plain)
        };
        let numbers = [number(first, words[0])?, number(second, words[1])?];
        (!name.is_empty() && name.trim() == name).then_some((name, numbers))
    };
    let [first, second] = words;
    match read() {
        Some(read) => Ok(read),
        None => bail!("expected `NAME: {first} N, {second} N`"),
    }
}
