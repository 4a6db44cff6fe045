//! An example's card, `NAME.toml`: its title, and what its files do not say.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::host::{Host, Program};
use super::tree::Tree;
use super::view::View;

/// What a person says of an example. Every key that is not listed here is refused.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// A sentence, unique in the book: the example's caption.
    pub title: String,
    /// Why there is no program, by the program's name (`native`, `wasmtime`,
    /// `browser`), or why a console does not run the browsers' (`node`, `deno`).
    #[serde(default)]
    pub missing: BTreeMap<String, String>,
    #[serde(default)]
    pub guests: Guests,
    pub predict: Option<Predict>,
    pub view: Option<View>,
}

/// What the page shows of the guests.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guests {
    /// Files in their order, from the chapter's folder: `receiver/src/receive.rs`.
    /// They take the place of those that the programs' calls lead to; an empty list
    /// says that there is nothing to show.
    pub show: Option<Vec<String>>,
    /// Those of them that give the answer away: they are closed until a reader opens them.
    #[serde(default)]
    pub fold: Vec<String>,
}

/// A question that the reader answers before the output is seen.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Predict {
    pub ask: String,
    /// Two to four; without any, the reader types the answer.
    #[serde(default)]
    pub choices: Vec<String>,
    /// Which choice is right, counted from 1.
    pub answer: Option<usize>,
}

impl Card {
    /// Reads the card at `path`.
    pub fn read(tree: &Tree, path: &Path) -> Result<Card> {
        let card: Result<Card> = toml::from_str(&tree.read(path)?).map_err(Into::into);
        let wrong = || format!("`{}` is not a card", tree.relative(path));
        let card = card.with_context(wrong)?;
        card.check().with_context(wrong)?;
        Ok(card)
    }

    fn check(&self) -> Result<()> {
        ensure!(!self.title.trim().is_empty(), "`title` is empty");
        ensure!(
            !self.title.ends_with('.'),
            "`title` ends with a full stop: a caption has none"
        );
        for (key, reason) in &self.missing {
            ensure!(!reason.trim().is_empty(), "`missing.{key}` gives no reason");
        }
        self.predict.as_ref().map_or(Ok(()), Predict::check)
    }

    /// Refuses a missing reason, and a reason for a program that is there: `has`
    /// says which are.
    pub fn check_missing(&self, has: impl Fn(Program) -> bool) -> Result<()> {
        for program in Program::ALL {
            let (name, given) = (program.name(), self.missing.contains_key(program.name()));
            ensure!(
                has(program) || given,
                "there is no program for `{name}`: say why in `[missing]`, as `{name} = \"…\"`"
            );
            ensure!(
                !(has(program) && given),
                "`missing.{name}` says why a program is missing that is there: drop one of them"
            );
        }
        let consoles = [Host::Node, Host::Deno].map(Host::name);
        for key in self.missing.keys() {
            let is_program = Program::ALL.iter().any(|program| program.name() == key);
            let is_console = consoles.contains(&&**key);
            ensure!(
                is_program || is_console,
                "`missing.{key}` is for no host; there are `native`, `wasmtime`, `browser`, and \
                 for hosts that do not run the browsers' program `node` and `deno`"
            );
            ensure!(
                is_program || has(Program::JavaScript),
                "`missing.{key}` goes without saying where there is no program for browsers"
            );
        }
        Ok(())
    }

    /// Whether `host` runs the program that is written for it.
    pub fn runs_on(&self, host: Host) -> bool {
        !self.missing.contains_key(host.name())
    }
}

impl Predict {
    fn check(&self) -> Result<()> {
        ensure!(self.ask.ends_with('?'), "`predict.ask` is not a question");
        let choices = self.choices.len();
        ensure!(
            matches!(choices, 0 | 2..=4),
            "`predict.choices` has {choices}: give two to four, or none for an answer that is typed"
        );
        match self.answer {
            Some(answer) => ensure!(
                (1..=choices).contains(&answer),
                "`predict.answer` is {answer}, and there are {choices} choices, counted from 1"
            ),
            None => ensure!(choices == 0, "`predict.answer` says which choice is right"),
        }
        Ok(())
    }
}
