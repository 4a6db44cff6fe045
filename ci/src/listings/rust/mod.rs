//! What a Rust source declares and names, read from its tokens: comments say
//! nothing, and a string only what it says as a whole.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use anyhow::{Result, anyhow};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Attribute, ImplItem, Item, Type};

mod lines;
mod tokens;

use lines::lines_of;
pub use tokens::Tokens;
use tokens::{flat, is_punct, is_word, string, word};

/// The attributes whose functions and types JavaScript calls by way of glue:
/// wasm-bindgen's, and the book's own.
const BINDGENS: [&str; 2] = ["wasm_bindgen", "bindgen"];

/// A Rust source.
#[derive(Clone, Debug, Default)]
pub struct RustSource {
    pub tokens: Tokens,
    pub items: Vec<RustItem>,
}

/// An item at the top of a file.
#[derive(Clone, Debug)]
pub struct RustItem {
    /// As Rust calls it: `greet`, `impl Account`, or `extern` for a block of imports; empty
    /// where it has none.
    pub name: String,
    /// As hosts call it, or parts of it.
    pub exports: BTreeSet<String>,
    /// The lines that it takes, attributes and doc comments included, from 1; 0 in a
    /// build script.
    pub lines: RangeInclusive<usize>,
    pub tokens: Tokens,
}

impl RustSource {
    /// Reads `source`; the error names the line that is not Rust.
    pub fn parse(source: &str) -> Result<RustSource> {
        let file = parse_file(source)?;
        let items: Vec<RustItem> = file.items.iter().map(RustItem::read).collect();
        Ok(RustSource {
            tokens: Tokens::read(file.to_token_stream()),
            items,
        })
    }

    /// Whether a host finds something in it under one of these `words`.
    pub fn offers(&self, words: &BTreeSet<String>) -> bool {
        self.tokens.writes_functions
            || !self.tokens.exports.is_disjoint(words)
            || self
                .items
                .iter()
                .any(|item| !item.exports.is_disjoint(words))
    }
}

/// The syntax tree of `source`; the error names the line that is not Rust.
pub(super) fn parse_file(source: &str) -> Result<syn::File> {
    syn::parse_file(source).map_err(|error| {
        // Where the source ends too early, nothing is wrong in any line but the last.
        let lines = lines_of(error.span());
        let line = lines.map_or(source.lines().count(), |lines| *lines.start());
        anyhow!("line {line} is not Rust: {error}")
    })
}

impl RustItem {
    fn read(item: &Item) -> RustItem {
        let tokens = Tokens::read(item.to_token_stream());
        let mut exports = tokens.exports.clone();
        exports.extend(bound_names(item));
        RustItem {
            name: item_name(item),
            exports,
            lines: lines_of(item.span()).unwrap_or(0..=0),
            tokens,
        }
    }

    /// Whether `other` names this item, the type that this `impl` block is for, or an
    /// import that this block declares.
    pub(super) fn is_named_by(&self, other: &RustItem) -> bool {
        if self.name == "extern" {
            return !self.tokens.imports.is_disjoint(&other.tokens.words);
        }
        let name = self.name.strip_prefix("impl ").unwrap_or(&self.name);
        !name.is_empty() && other.tokens.words.contains(name)
    }
}

fn item_name(item: &Item) -> String {
    match item {
        Item::Const(it) => it.ident.to_string(),
        Item::Enum(it) => it.ident.to_string(),
        Item::Fn(it) => it.sig.ident.to_string(),
        Item::ForeignMod(_) => "extern".into(),
        Item::Impl(it) => format!("impl {}", type_name(&it.self_ty)),
        Item::Macro(it) => it
            .ident
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        Item::Mod(it) => it.ident.to_string(),
        Item::Static(it) => it.ident.to_string(),
        Item::Struct(it) => it.ident.to_string(),
        Item::Trait(it) => it.ident.to_string(),
        Item::Type(it) => it.ident.to_string(),
        Item::Union(it) => it.ident.to_string(),
        _ => String::new(),
    }
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::Path(path) => {
            let last = path.path.segments.last();
            last.map(|it| it.ident.to_string()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// The names under which JavaScript finds what `item` gives it by way of glue.
fn bound_names(item: &Item) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut add = |attributes: &[Attribute], name: String| {
        names.extend(renamed(attributes));
        names.insert(name);
    };
    match item {
        Item::Fn(it) if is_bound(&it.attrs) => add(&it.attrs, it.sig.ident.to_string()),
        Item::Struct(it) if is_bound(&it.attrs) => add(&it.attrs, it.ident.to_string()),
        Item::Enum(it) if is_bound(&it.attrs) => add(&it.attrs, it.ident.to_string()),
        Item::Impl(it) if is_bound(&it.attrs) => {
            for item in &it.items {
                if let ImplItem::Fn(method) = item {
                    add(&method.attrs, method.sig.ident.to_string());
                }
            }
        }
        _ => {}
    }
    names
}

fn is_bound(attributes: &[Attribute]) -> bool {
    let bound = |attribute: &Attribute| BINDGENS.iter().any(|it| attribute.path().is_ident(it));
    attributes.iter().any(bound)
}

/// What `js_name = NAME` says in these attributes.
fn renamed(attributes: &[Attribute]) -> Vec<String> {
    let mut names = Vec::new();
    for attribute in attributes {
        let tokens = flat(attribute.to_token_stream());
        for window in tokens.windows(3) {
            if is_word(&window[0], "js_name") && is_punct(&window[1], '=') {
                names.extend(word(&window[2]).or_else(|| string(&window[2])));
            }
        }
    }
    names
}
