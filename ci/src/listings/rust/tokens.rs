//! Reads the tokens of some Rust.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Lit;

/// The names and strings of some code, without its comments.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    pub words: BTreeSet<String>,
    /// The strings, whole.
    pub strings: BTreeSet<String>,
    /// Where each word and string first occurs: a number that grows along the source.
    pub places: BTreeMap<String, usize>,
    /// Each two names that `::` joins: `crate` and `buffers`.
    pub paths: BTreeSet<(String, String)>,
    /// Names at the start of a path, and whole paths of `use`: crates and modules.
    pub roots: BTreeSet<String>,
    /// The functions that it defines for a C ABI, under the names that others link.
    pub exports: BTreeSet<String>,
    /// The functions that it declares, for somebody else to define.
    pub imports: BTreeSet<String>,
    /// Whether it defines a macro that writes functions, whose names it does not say.
    pub writes_functions: bool,
}

impl Tokens {
    /// Reads `stream`, and what is in its brackets, too.
    pub fn read(stream: TokenStream) -> Tokens {
        let mut tokens = Tokens::default();
        tokens.add(stream);
        tokens
    }

    fn add(&mut self, stream: TokenStream) {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        let mut uses = false;
        for (at, tree) in trees.iter().enumerate() {
            let (before, after) = (&trees[..at], &trees[at + 1..]);
            match tree {
                TokenTree::Group(group) if is_doc(before, group.stream()) => {}
                TokenTree::Group(group) => {
                    if is_foreign(before, group.delimiter()) {
                        self.imports.extend(functions(group.stream()));
                    }
                    self.add(group.stream());
                }
                TokenTree::Ident(ident) => {
                    let name = ident.to_string();
                    let starts = !ends_with_colons(before);
                    if let [TokenTree::Punct(first), TokenTree::Punct(second), rest @ ..] = after
                        && first.as_char() == ':'
                        && second.as_char() == ':'
                    {
                        self.roots.extend(starts.then(|| name.clone()));
                        self.join(&name, rest.first());
                    } else if uses && starts {
                        self.roots.insert(name.clone());
                    }
                    uses = name == "use" || uses && !starts;
                    self.exports.extend(exported(before, after, &name));
                    self.writes_functions |= name == "fn" && starts_with(after, '$');
                    self.place(&name);
                    self.words.insert(name);
                }
                TokenTree::Punct(_) => {}
                TokenTree::Literal(_) => {
                    if let Some(text) = string(tree) {
                        self.place(&text);
                        self.strings.insert(text);
                    }
                }
            }
        }
    }

    fn place(&mut self, name: &str) {
        let next = self.places.len();
        self.places.entry(name.to_owned()).or_insert(next);
    }

    /// Notes the path from `name` to what follows its `::`.
    fn join(&mut self, name: &str, next: Option<&TokenTree>) {
        match next {
            Some(TokenTree::Ident(next)) => {
                self.paths.insert((name.to_owned(), next.to_string()));
            }
            Some(TokenTree::Group(group)) => {
                let trees: Vec<TokenTree> = group.stream().into_iter().collect();
                for (at, tree) in trees.iter().enumerate() {
                    let first = at == 0 || is_punct(&trees[at - 1], ',');
                    if let (true, Some(next)) = (first, word(tree)) {
                        self.paths.insert((name.to_owned(), next));
                    }
                }
            }
            _ => {}
        }
    }
}

/// The name that `name`, among these tokens, gives a function that others link.
fn exported(before: &[TokenTree], after: &[TokenTree], name: &str) -> Option<String> {
    match (name, before, after) {
        ("fn", [.., head, abi], [next, ..]) if is_word(head, "extern") && is_c(abi) => word(next),
        ("export_name", _, [equals, next, ..]) if is_punct(equals, '=') => string(next),
        _ => None,
    }
}

/// Whether braces behind these tokens hold what others define.
fn is_foreign(before: &[TokenTree], delimiter: Delimiter) -> bool {
    let is_extern = matches!(before, [.., head, abi] if is_word(head, "extern") && is_c(abi));
    is_extern && delimiter == Delimiter::Brace
}

fn functions(stream: TokenStream) -> Vec<String> {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let pairs = trees.windows(2).filter(|pair| is_word(&pair[0], "fn"));
    pairs.filter_map(|pair| word(&pair[1])).collect()
}

/// Whether brackets behind these tokens hold a doc comment.
fn is_doc(before: &[TokenTree], stream: TokenStream) -> bool {
    let attribute = matches!(before, [.., last] if is_punct(last, '#') || is_punct(last, '!'));
    attribute
        && stream
            .into_iter()
            .next()
            .is_some_and(|first| is_word(&first, "doc"))
}

fn ends_with_colons(before: &[TokenTree]) -> bool {
    matches!(before, [.., first, second] if is_punct(first, ':') && is_punct(second, ':'))
}

fn starts_with(after: &[TokenTree], char: char) -> bool {
    after.first().is_some_and(|tree| is_punct(tree, char))
}

/// All tokens of `stream`, those in brackets, too.
pub(super) fn flat(stream: TokenStream) -> Vec<TokenTree> {
    let mut trees = Vec::new();
    for tree in stream {
        match tree {
            TokenTree::Group(group) => trees.extend(flat(group.stream())),
            tree => trees.push(tree),
        }
    }
    trees
}

fn is_c(tree: &TokenTree) -> bool {
    string(tree).is_some_and(|abi| abi == "C" || abi == "C-unwind")
}

pub(super) fn is_word(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == word)
}

pub(super) fn is_punct(tree: &TokenTree, char: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == char)
}

pub(super) fn word(tree: &TokenTree) -> Option<String> {
    match tree {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    }
}

/// The text of a string's literal.
pub(super) fn string(tree: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = tree else {
        return None;
    };
    match Lit::new(literal.clone()) {
        Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}
