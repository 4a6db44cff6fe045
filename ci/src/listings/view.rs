//! The table `[view]` of an example's card: which bytes the page marks, where the numbers
//! that cross do not say it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use anyhow::{Result, bail, ensure};
use serde::{Deserialize, Serialize};

/// The ranges that some calls concern, by the call's name on the wire: `strings.motto`.
/// Without a range, the call's numbers are no addresses.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(transparent)]
pub struct View(BTreeMap<String, Vec<Mark>>);

/// One range of a memory.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Mark {
    start: Source,
    bytes: Length,
    /// The module whose memory it is; without it, those that the call concerns.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    module: Option<String>,
    /// What to call it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

/// A number that crosses: `result` or, counted from 0, `argument 1`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
enum Source {
    Result,
    Argument(u32),
}

/// A number of bytes, or where it crosses.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(
    untagged,
    expecting = "`bytes` must be a number, \"result\" or \"argument N\""
)]
enum Length {
    Number(u32),
    Source(Source),
}

/// For each call that crossed in a run, by name: which of its view's marks
/// marked something.
pub type Crossed = BTreeMap<String, BTreeSet<usize>>;

impl View {
    /// Refuses a memory of none of `modules`; `card` is the file's name.
    pub fn check(&self, card: &str, modules: &[&str]) -> Result<()> {
        for module in self
            .0
            .values()
            .flatten()
            .filter_map(|it| it.module.as_ref())
        {
            ensure!(
                modules.contains(&&**module),
                "`{card}` names the memory of `{module}`, which is no module of its chapter: \
                 there are {modules:?}"
            );
        }
        Ok(())
    }

    /// Refuses what had no effect in a run in which these calls `crossed`.
    pub fn check_against(&self, card: &str, crossed: &Crossed) -> Result<()> {
        for (call, marks) in &self.0 {
            let Some(marked) = crossed.get(call) else {
                let calls: Vec<&String> = crossed.keys().collect();
                bail!("`{card}` names `{call}`, which never crosses: there are {calls:?}");
            };
            if let Some(i) = (0..marks.len()).find(|i| !marked.contains(i)) {
                bail!(
                    "`{card}` has a range {i} of `{call}` that lies in no memory at any call: {}",
                    marks[i]
                );
            }
        }
        Ok(())
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl TryFrom<String> for Source {
    type Error = String;

    fn try_from(text: String) -> Result<Source, String> {
        let argument = || text.strip_prefix("argument ")?.parse().ok();
        match &*text {
            "result" => Ok(Source::Result),
            _ => argument().map(Source::Argument).ok_or_else(|| {
                format!("`{text}` is neither \"result\" nor \"argument N\", counted from 0")
            }),
        }
    }
}

impl From<Source> for String {
    fn from(source: Source) -> String {
        match source {
            Source::Result => "result".into(),
            Source::Argument(index) => format!("argument {index}"),
        }
    }
}
