//! The pieces of a generated text, each of which a page can show by its name.

use anyhow::{Context, Result, ensure};

/// One declaration or statement that starts at the left margin, with the comments above
/// it. Together, the pieces of a text are all its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The name that it declares; a second piece of that name ends in `#2`.
    pub name: String,
    pub text: &'a str,
    /// The byte of the whole text at which it starts.
    pub start: usize,
}

/// The pieces of a generated `text`, in order.
pub fn split(text: &str) -> Vec<Piece<'_>> {
    let mut starts: Vec<(usize, &str)> = Vec::new();
    let (mut at, mut above) = (0, None);
    for line in text.split_inclusive('\n') {
        match kind(line) {
            // The comments of a piece are above it.
            Kind::Said => drop(above.get_or_insert(at)),
            Kind::Opens => starts.push((above.take().unwrap_or(at), name(line))),
            Kind::Inside => {}
        }
        at += line.len();
    }
    if let Some(first) = starts.first_mut() {
        first.0 = 0;
    }
    let mut pieces: Vec<Piece> = Vec::new();
    for (i, (start, name)) in starts.iter().enumerate() {
        let end = starts.get(i + 1).map_or(text.len(), |next| next.0);
        let text = &text[*start..end];
        // What has no name of its own is called after the first thing in it.
        let inner = || text.lines().find_map(inner);
        let name = if *name == "_" {
            inner().unwrap_or("_")
        } else {
            name
        };
        let twins = pieces.iter().filter(|it| it.is_called(name)).count();
        let name = match twins {
            0 => name.to_owned(),
            _ => format!("{name}#{}", twins + 1),
        };
        pieces.push(Piece {
            name,
            text,
            start: *start,
        });
    }
    pieces
}

impl Piece<'_> {
    /// The byte at which it ends.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether this is its name, but for a number.
    fn is_called(&self, name: &str) -> bool {
        self.name.split('#').next() == Some(name)
    }
}

/// What a line is to the pieces of its text.
enum Kind {
    /// The first of a declaration or statement.
    Opens,
    /// A comment or an attribute above one.
    Said,
    Inside,
}

fn kind(line: &str) -> Kind {
    let inside = [" ", "\t", "\n", "}", ")", "]", "{", "where\n"];
    let said = ["/", "#", "@"];
    let starts = |with: &[&str]| with.iter().any(|it| line.starts_with(it));
    match (starts(&inside), starts(&said)) {
        (true, _) => Kind::Inside,
        (false, true) => Kind::Said,
        (false, false) => Kind::Opens,
    }
}

/// The pieces called `names`, by their whole names or by the start of it, if
/// one alone starts so; the error lists those that there are.
pub fn find<'a>(text: &'a str, names: &[&str]) -> Result<Vec<Piece<'a>>> {
    let pieces = split(text);
    let mut found = Vec::new();
    for name in names {
        let starts = |it: &&Piece| it.name.starts_with(name);
        let one = pieces.iter().find(|it| it.name == *name);
        let one = one.or_else(|| pieces.iter().find(starts));
        let one = one.with_context(|| {
            let names: Vec<&str> = pieces.iter().map(|it| &*it.name).collect();
            format!("no piece `{name}`; there are {names:?}")
        })?;
        let alone = one.name == *name || pieces.iter().filter(starts).count() == 1;
        ensure!(alone, "`{name}` is the start of more than one piece's name");
        found.push(one.clone());
    }
    Ok(found)
}

/// Words that stand before a name.
const BEFORE: [&str; 20] = [
    "async",
    "class",
    "const",
    "crate",
    "declare",
    "default",
    "enum",
    "extern",
    "fn",
    "function",
    "impl",
    "interface",
    "let",
    "mod",
    "pub",
    "static",
    "struct",
    "type",
    "unsafe",
    "use",
];

/// The name that `line` declares, or the start of the statement that it is.
fn name(line: &str) -> &str {
    let mut rest = line.trim();
    if let Some(inner) = rest
        .strip_prefix("export ")
        .filter(|it| !it.starts_with('{'))
    {
        rest = inner;
    }
    while let Some((word, after)) = rest.split_once(' ')
        && (BEFORE.contains(&word) || word.starts_with('"'))
    {
        rest = after;
    }
    let end = rest.find(|c: char| !c.is_alphanumeric() && !"_$.:".contains(c));
    let name = rest[..end.unwrap_or(rest.len())].trim_end_matches(':');
    if line.starts_with("impl") {
        return name.rsplit("::").next().unwrap_or(name);
    }
    name
}

/// The name that an indented `line` of Rust declares.
fn inner(line: &str) -> Option<&str> {
    let line = line.strip_prefix("    ")?;
    let declares = ["fn ", "static ", "struct ", "impl"];
    let mut declares = declares
        .iter()
        .map(|it| line.starts_with(it) || line.contains(&format!(" {it}")));
    let is_item = matches!(kind(line), Kind::Opens) && declares.any(|it| it);
    is_item.then(|| name(line))
}
