//! The directives, in one table.

use anyhow::{Result, bail, ensure};

use super::context::Context;
use super::directive::Call;
use super::expanded::Page;
use super::figure;

mod compile_fail;
mod example;
mod file;
mod generated;
mod include;
mod map;
mod reference;
mod signatures;

pub use generated::shown_pieces;

/// A directive that pages can use.
pub struct Directive {
    pub name: &'static str,
    /// Its arguments, as README writes them: `CHAPTER/NAME`. What is in square
    /// brackets may be missing, and `…` stands for more of the same.
    pub usage: &'static str,
    render: Render,
}

/// Writes what a directive with these arguments stands for.
type Render = fn(&Context<'_>, &[&str], &mut Page) -> Result<()>;

/// All of them. A new one needs a line here, a file beside this one, a line in
/// README's table and a use in `ci/tests/fixtures/directives`.
pub const DIRECTIVES: &[Directive] = &[
    Directive {
        name: "include",
        usage: "FILE",
        render: include::render,
    },
    Directive {
        name: "example",
        usage: "CHAPTER/NAME",
        render: example::render,
    },
    Directive {
        name: "compile_fail",
        usage: "CHAPTER/NAME",
        render: compile_fail::render,
    },
    Directive {
        name: "signatures",
        usage: "GUEST [START …]",
        render: signatures::render_linked,
    },
    Directive {
        name: "processed",
        usage: "GUEST [START …]",
        render: signatures::render_processed,
    },
    Directive {
        name: "generated",
        usage: "GUEST/FILE [PIECE …]",
        render: generated::render,
    },
    Directive {
        name: "file",
        usage: "CHAPTER/PATH",
        render: file::render,
    },
    Directive {
        name: "figure",
        usage: "KIND CHAPTER[/NAME]",
        render: figure::render,
    },
    Directive {
        name: "map",
        usage: "[STATION …]",
        render: map::render,
    },
    Directive {
        name: "ref",
        usage: "CHAPTER/NAME",
        render: reference::render,
    },
];

/// Writes what `call` stands for.
pub(super) fn expand(context: &Context<'_>, call: &Call<'_>, page: &mut Page) -> Result<()> {
    let Some(directive) = DIRECTIVES.iter().find(|it| it.name == call.name) else {
        let names: Vec<&str> = DIRECTIVES.iter().map(|it| it.name).collect();
        bail!("no directive `{}`; there are {names:?}", call.name);
    };
    let (least, most) = directive.counts();
    ensure!(
        (least..=most).contains(&call.arguments.len()),
        "`{}` takes `{}` and got {:?}",
        directive.name,
        directive.usage,
        call.arguments
    );
    (directive.render)(context, &call.arguments, page)
}

impl Directive {
    /// How many arguments it takes: at least, and at most.
    fn counts(&self) -> (usize, usize) {
        let required = self.usage.split('[').next().unwrap_or_default();
        let least = required.split_whitespace().count();
        let most = if self.usage.contains('…') {
            usize::MAX
        } else {
            least
        };
        (least, most)
    }
}
