//! Finds what the attribute wrote into a section of the module.

use std::str;

use wasmparser::{Parser, Payload};
use wasmtime::{Result, error::Context};

use crate::program::{Program, Read};

pub const NAME: &str = "__wasm_bindgen_unstable";

/// The custom sections of `module`, by name, in their order.
pub fn all(module: &[u8]) -> Result<Vec<(String, &[u8])>> {
    let mut sections = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::CustomSection(section) = payload? {
            sections.push((section.name().to_owned(), section.data()));
        }
    }
    Ok(sections)
}

/// What the attribute wrote into `module`: the version of each use, and a program.
pub fn programs(module: &[u8]) -> Result<Vec<(&str, Program<'_>)>> {
    let sections = all(module)?.into_iter().filter(|(name, _)| name == NAME);
    let mut programs = Vec::new();
    for (_, section) in sections {
        for pair in chunks(section).chunks_exact(2) {
            let program = Program::read(&mut { pair[1] });
            programs.push((
                str::from_utf8(pair[0])?,
                program.context("unreadable section")?,
            ));
        }
    }
    Ok(programs)
}

/// The chunks of a section: each starts with its length, four bytes, the lowest
/// first. A last one that is cut off is left out.
pub fn chunks(mut section: &[u8]) -> Vec<&[u8]> {
    let mut chunks = Vec::new();
    while let Some((len, rest)) = section.split_first_chunk() {
        let len = u32::from_le_bytes(*len) as usize;
        let Some((chunk, rest)) = rest.split_at_checked(len) else {
            break;
        };
        chunks.push(chunk);
        section = rest;
    }
    chunks
}
