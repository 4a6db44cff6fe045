//! Reads a stream of numbers, wherever it ends.

use std::fmt;

/// Why a stream describes no type.
#[derive(Debug, PartialEq, Eq)]
pub enum Error {
    /// It ends within a type.
    Ended,
    /// It goes on behind the type.
    Left(usize),
    /// No type has this code.
    Unknown(u32),
    /// This is no character, or no truth value.
    Invalid(u32),
    /// A type within a type, too many times.
    Nested,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Error::Ended => write!(f, "the stream ends too early"),
            Error::Left(words) => write!(f, "numbers left over: {words}"),
            Error::Unknown(code) => write!(f, "unknown code {code}"),
            Error::Invalid(word) => write!(f, "{word} is not what belongs there"),
            Error::Nested => write!(f, "the types are nested too deeply"),
        }
    }
}

impl std::error::Error for Error {}

/// The numbers that are not read yet.
pub struct Words<'a>(pub &'a [u32]);

impl Words<'_> {
    pub fn word(&mut self) -> Result<u32, Error> {
        let (&word, rest) = self.0.split_first().ok_or(Error::Ended)?;
        self.0 = rest;
        Ok(word)
    }

    pub fn flag(&mut self) -> Result<bool, Error> {
        match self.word()? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(Error::Invalid(other)),
        }
    }

    /// A text: the number of its characters, and each character.
    pub fn text(&mut self) -> Result<String, Error> {
        let len = self.word()? as usize;
        let (text, rest) = self.0.split_at_checked(len).ok_or(Error::Ended)?;
        self.0 = rest;
        let char = |&word| char::from_u32(word).ok_or(Error::Invalid(word));
        text.iter().map(char).collect()
    }
}
