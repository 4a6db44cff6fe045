//! Makes signatures of the numbers that describe functions tell.

use anyhow::{Context, Result, bail, ensure};

use crate::words;

/// Of the `mini` whose numbers these are.
const VERSION: u32 = 1;

/// A type, as far as its way across differs from that of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// An `i8`, `i16` or `i32`.
    Signed,
    /// A `u8`, `u16` or `u32`.
    Unsigned,
    I64,
    U64,
    F32,
    F64,
    Bool,
    Text,
    Bytes,
    Unit,
    /// An `Option<u32>`.
    Optional,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    pub name: String,
    pub arguments: Vec<(String, Type)>,
    pub result: Type,
    /// Whether it returns a `Result`.
    pub fails: bool,
}

impl Function {
    /// The function called `name` that tells these numbers.
    pub fn decode(name: &str, numbers: &[u32]) -> Result<Function> {
        let function = Stream(numbers).function(name);
        function.with_context(|| format!("cannot decode `{name}`, which tells {numbers:?}"))
    }
}

/// What is left of the numbers.
struct Stream<'a>(&'a [u32]);

impl Stream<'_> {
    fn function(&mut self, name: &str) -> Result<Function> {
        words::check(name)?;
        let version = self.next()?;
        ensure!(
            version == VERSION,
            "its `mini` is of version {version}, and this tool of {VERSION}"
        );
        let count = self.next()?;
        let mut argument = || Ok((self.name()?, self.ty()?));
        let arguments = (0..count).map(|_| argument()).collect::<Result<_>>()?;
        let fails = self.0.first() == Some(&32);
        if fails {
            self.next()?;
        }
        let (name, result) = (name.to_owned(), self.ty()?);
        ensure!(self.0.is_empty(), "numbers are left over");
        Ok(Function {
            name,
            arguments,
            result,
            fails,
        })
    }

    fn name(&mut self) -> Result<String> {
        let len = self.next()?;
        let mut letter = || char::from_u32(self.next()?).context("no letter has this number");
        let name = (0..len).map(|_| letter()).collect::<Result<String>>()?;
        words::check(&name)?;
        Ok(name)
    }

    fn ty(&mut self) -> Result<Type> {
        Ok(match self.next()? {
            0 | 2 | 4 => Type::Signed,
            1 | 3 | 5 => Type::Unsigned,
            6 => Type::I64,
            7 => Type::U64,
            12 => Type::F32,
            13 => Type::F64,
            14 => Type::Bool,
            18 => Type::Text,
            23 if self.next()? == 1 => Type::Bytes,
            31 if self.next()? == 5 => Type::Optional,
            33 => Type::Unit,
            32 => bail!("a `Result` stands in another type: only a result can be one"),
            other => bail!("no type starts with {other}"),
        })
    }

    fn next(&mut self) -> Result<u32> {
        let (first, rest) = self.0.split_first().context("a number is missing")?;
        self.0 = rest;
        Ok(*first)
    }
}
