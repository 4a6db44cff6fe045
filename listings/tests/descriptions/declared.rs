//! What the decoder says of each guest is what the tool wrote for TypeScript.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use anyhow::{Context, Result, anyhow, ensure};
use ci::build::{bindgen, cargo, link};
use ci::listings::{Guest, Listings, Tree};
use describe::decode::decode;
use describe::types::{Function, Type};
use describe::{declarations, notation, section, streams};

/// Every guest of the book that uses wasm-bindgen, linked and processed once.
static GUESTS: LazyLock<Result<Vec<Guest>, String>> = LazyLock::new(|| {
    let listings = Listings::read(Tree::here()).and_then(|listings| {
        link::guests(&listings)?;
        Ok(listings)
    });
    let listings = listings.map_err(|error| format!("{error:#}"))?;
    let guests = listings
        .guests()
        .filter(|it| it.uses_bindgen && !it.uses_book_bindgen);
    Ok(guests.cloned().collect())
});

fn guests() -> Result<Vec<Guest>> {
    GUESTS.clone().map_err(anyhow::Error::msg)
}

fn module(guest: &Guest) -> Result<Vec<u8>> {
    Ok(fs::read(cargo::module(&Tree::here(), guest))?)
}

fn ok<T>(result: wasmtime::Result<T>) -> Result<T> {
    result.map_err(|error| anyhow!("{error:#}"))
}

/// The functions and the members of classes that the text `types` declares, as
/// `declarations::of` writes them. What every class has is left out.
fn declared(types: &str) -> BTreeSet<String> {
    let (types, _) = types
        .split_once("\nexport type InitInput")
        .unwrap_or((types, ""));
    let mut declared = BTreeSet::new();
    let mut within = None;
    for line in types.lines() {
        let line = line.trim_start_matches("export ");
        let name = |start| line.strip_prefix(start)?.split([' ', '<']).next();
        if let (None, Some(class)) = (within, name("class ")) {
            within = Some(class);
        } else if line.starts_with('}') {
            within = None;
        } else if line.starts_with("function ") {
            declared.insert(line.to_owned());
        } else if let (Some(class), Some(member)) = (within, line.strip_prefix("    ")) {
            let docs = ["/**", " *"].iter().any(|it| member.starts_with(it));
            let given = [
                "private constructor();",
                "free(): void;",
                "[Symbol.dispose](): void;",
                "toJSON(): Object;",
                "toString(): string;",
            ];
            if !docs && !given.contains(&member) {
                declared.insert(format!("{class} {member}"));
            }
        }
    }
    declared
}

#[test]
fn each_guest_is_declared_as_by_the_tool() -> Result<()> {
    let mut wrong = Vec::new();
    for guest in guests()? {
        let name = &guest.name;
        let module = module(&guest)?;
        let ours = streams::of(&module).and_then(|it| declarations::of(&module, &it));
        let ours = ok(ours).with_context(|| format!("cannot decode `{name}`"))?;
        let ours = BTreeSet::from_iter(ours);
        let types = bindgen::dir(&Tree::here(), &guest).join(format!("{name}.d.ts"));
        let mut types = Tree::here().read(&types)?;
        for (_, program) in ok(section::programs(&module))? {
            for own in program.typescript_custom_sections {
                types = types.replace(own.trim(), "");
            }
        }
        let theirs = declared(&types);
        wrong.extend(
            ours.difference(&theirs)
                .map(|it| format!("`{name}`, decoded:  {it}")),
        );
        wrong.extend(
            theirs
                .difference(&ours)
                .map(|it| format!("`{name}`, the tool: {it}")),
        );
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// The types that `ty` is made of: a function's arguments and results.
fn parts(ty: &Type) -> Vec<&Type> {
    match ty.function() {
        Some(Function {
            arguments, meant, ..
        }) => arguments.iter().chain([meant]).collect(),
        None => vec![ty],
    }
}

#[test]
fn the_sampler_has_types_of_every_kind_that_an_export_may_have() -> Result<()> {
    let sampler = guests()?.into_iter().find(|it| it.name == "sampler");
    let module = module(&sampler.context("no guest `sampler`")?)?;
    let mut types = BTreeSet::new();
    for (name, stream) in ok(streams::of(&module))? {
        if !name.starts_with("__wbg_") {
            types.extend(parts(&decode(&stream)?).into_iter().map(notation::of));
        }
    }
    ensure!(types.len() >= 60, "{} types: {types:?}", types.len());
    Ok(())
}
