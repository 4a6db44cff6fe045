//! What the sections of a module say of its memory.

use std::fs;

use anyhow::Result;
use ci::build::memory_map;
use ci::golden::memory_map::MemoryMap;
use ci::listings::Tree;
use tempfile::TempDir;

/// An unsigned number as modules write it.
fn leb(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

fn sized(bytes: &[u8]) -> Vec<u8> {
    [leb(bytes.len() as u64), bytes.to_vec()].concat()
}

fn section(id: u8, items: &[Vec<u8>]) -> Vec<u8> {
    let body = [leb(items.len() as u64), items.concat()].concat();
    [vec![id], sized(&body)].concat()
}

/// A constant of type `i32`, which has a sign: a zero bit goes first.
fn constant(value: u64) -> Vec<u8> {
    let mut number = leb(value);
    if let Some(last) = number.last_mut().filter(|last| **last & 0x40 != 0) {
        *last |= 0x80;
        number.push(0);
    }
    [vec![0x41], number, vec![0x0b]].concat()
}

fn global(value: u64) -> Vec<u8> {
    [vec![0x7f, 0], constant(value)].concat()
}

fn export(name: &str, index: u8) -> Vec<u8> {
    [sized(name.as_bytes()), vec![3, index]].concat()
}

/// A module of 17 pages whose globals are the stack pointer, the end of its
/// data and the start of its heap, with two bytes of data at `data`. `parts`
/// are `m`, memory; `i`, an imported memory of 33 pages instead; `n`, names; `e`,
/// exports.
fn read(parts: &str, data: u64, globals: [u64; 3]) -> Result<Option<MemoryMap>> {
    let mut bytes = b"\0asm\x01\0\0\0".to_vec();
    if parts.contains('i') {
        let memory = [sized(b"host"), sized(b"memory"), vec![2, 0, 33]].concat();
        bytes.extend(section(2, &[memory]));
    }
    if parts.contains('m') {
        bytes.extend(section(5, &[vec![0, 17]]));
    }
    bytes.extend(section(6, &globals.map(global)));
    if parts.contains('e') {
        bytes.extend(section(
            7,
            &[export("__data_end", 1), export("__heap_base", 2)],
        ));
    }
    if parts.contains(['m', 'i']) {
        let segment = [vec![0], constant(data), sized(b"hi")].concat();
        bytes.extend(section(11, &[segment]));
    }
    if parts.contains('n') {
        let names = [vec![1, 0], sized(b"__stack_pointer")].concat();
        let names = [sized(b"name"), vec![7], sized(&names)].concat();
        bytes.extend([vec![0], sized(&names)].concat());
    }
    let dir = TempDir::new()?;
    let tree = Tree::new(dir.path());
    let file = tree.path("a.wasm");
    fs::write(&file, bytes)?;
    memory_map::read(&tree, &file)
}

fn error<T>(result: Result<T>) -> String {
    format!("{:#}", result.err().expect("it should be refused"))
}

#[test]
fn the_stack_comes_first_or_behind_the_statics() -> Result<()> {
    let first = read("men", 1 << 20, [1 << 20, 1050033, 1050048])?;
    assert_eq!(
        first.expect("it has a memory").to_string(),
        "stack 0..1048576\nstatics 1048576..1050033\nheap 1050048\npages 17\n"
    );
    let behind = read("men", 1024, [1054624, 6033, 1054624])?;
    assert_eq!(
        behind.expect("it has a memory").to_string(),
        "stack 6048..1054624\nstatics 1024..6033\nheap 1054624\npages 17\n"
    );
    Ok(())
}

#[test]
fn an_imported_memory_can_have_a_gap_below_the_statics() -> Result<()> {
    let above = read("ien", 2 << 20, [1 << 20, 2099953, 2099968])?;
    assert_eq!(
        above.expect("it imports a memory").to_string(),
        "stack 0..1048576\nstatics 2097152..2099953\nheap 2099968\npages 33\n"
    );
    let behind = read("ien", 2 << 20, [2100544, 2099953, 2100544])?;
    assert_eq!(
        behind.expect("it imports a memory").to_string(),
        "stack 2099968..2100544\nstatics 2097152..2099953\nheap 2100544\npages 33\n"
    );
    Ok(())
}

#[test]
fn a_module_without_memory_has_no_map() -> Result<()> {
    assert_eq!(read("n", 0, [0; 3])?, None);
    Ok(())
}

#[test]
fn a_map_that_would_be_guessed_is_refused() {
    let names = error(read("me", 1024, [2048, 1026, 2048]));
    assert!(
        names.contains("of `a.wasm`: ") && names.contains("`__stack_pointer`"),
        "{names}"
    );
    let exports = error(read("mn", 1024, [2048, 1026, 2048]));
    assert!(exports.contains("`__heap_base`"), "{exports}");
}
