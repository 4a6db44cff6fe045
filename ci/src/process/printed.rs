//! What a program printed.

use anyhow::{Result, bail};

/// What a run printed, and why it failed, if it did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    pub text: String,
    pub failure: Option<String>,
}

impl Printed {
    /// A run that failed before it printed anything.
    pub fn failed(why: String) -> Printed {
        Printed {
            text: String::new(),
            failure: Some(why),
        }
    }

    /// The text, unless the run failed; the error holds both.
    pub fn text(self) -> Result<String> {
        match self.failure {
            None => Ok(self.text),
            Some(why) if self.text.is_empty() => bail!("{why}\nit printed nothing before"),
            Some(why) => bail!("{why}\nbefore, it printed:\n{}", self.text.trim_end()),
        }
    }
}
