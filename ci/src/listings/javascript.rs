//! What a JavaScript source names, read from its syntax tree: comments say
//! nothing, and a string only what it says as a whole.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use tree_sitter::{Node, Parser};

/// A JavaScript source.
#[derive(Clone, Debug, Default)]
pub struct Script {
    /// The names of variables, functions and properties; also of a property that
    /// is named by a string, as in `exports["greet"]`.
    pub words: BTreeSet<String>,
    /// The strings, whole; of a template, each part between what is put in.
    pub strings: BTreeSet<String>,
    /// Where each of these first occurs: a number that grows along the source.
    pub places: BTreeMap<String, usize>,
}

impl Script {
    /// Reads `source`; the error names the line that is not JavaScript.
    pub fn parse(source: &str) -> Result<Script> {
        let mut parser = Parser::new();
        parser.set_language(&tree_sitter_javascript::LANGUAGE.into())?;
        let tree = parser.parse(source, None).context("no syntax tree")?;
        let mut script = Script::default();
        script.add(tree.root_node(), source)?;
        Ok(script)
    }

    fn add(&mut self, node: Node<'_>, source: &str) -> Result<()> {
        let line = node.start_position().row + 1;
        ensure!(
            !node.is_error() && !node.is_missing(),
            "line {line} is not JavaScript"
        );
        let text = || node.utf8_text(source.as_bytes()).map(str::to_owned);
        let mut place = |name: String| {
            let place = node.start_byte();
            self.places.entry(name).or_insert(place);
        };
        match node.kind() {
            "identifier"
            | "property_identifier"
            | "shorthand_property_identifier"
            | "shorthand_property_identifier_pattern" => {
                place(text()?);
                self.words.insert(text()?);
            }
            "string_fragment" => {
                let names_property = node
                    .parent()
                    .and_then(|string| string.parent())
                    .is_some_and(|parent| parent.kind() == "subscript_expression");
                place(text()?);
                if names_property {
                    self.words.insert(text()?);
                }
                self.strings.insert(text()?);
            }
            _ => {}
        }
        let mut cursor = node.walk();
        for child in node.children(&mut cursor) {
            self.add(child, source)?;
        }
        Ok(())
    }

    /// Whether it names the file `name`, of its own folder, as an import or an address.
    pub fn names_file(&self, name: &str) -> bool {
        self.strings.iter().any(|string| ends_in_file(string, name))
    }
}

/// Whether `string` is an address whose last part is the file `name`:
/// `./greeter.js?2` and `greeter.js`.
pub fn ends_in_file(string: &str, name: &str) -> bool {
    let path = string.split(['?', '#']).next().unwrap_or_default();
    let last = path.rsplit('/').next().unwrap_or_default();
    last == name && !path.contains(char::is_whitespace)
}
