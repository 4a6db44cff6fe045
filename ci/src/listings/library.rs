//! Crates that the guests of a chapter share, and that link to no module.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::listings::chapter::Guest;
use crate::listings::tree;

/// A crate in a folder beside that of a guest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Library {
    pub name: String,
    pub dir: PathBuf,
}

impl Guest {
    /// The libraries that this guest depends on, by name.
    pub fn libraries(&self) -> Result<Vec<Library>> {
        let manifest = tree::read(&self.dir.join("Cargo.toml"))?;
        let beside = self.dir.parent().unwrap_or(&self.dir);
        let libraries = manifest.lines().filter_map(|it| {
            let (name, _) = it.split_once(" = ")?;
            let name = name.to_owned();
            let dir = beside.join(&name);
            // Pages show `mini` otherwise.
            let shared = it == line(&name) && !(self.mini && name == "mini");
            shared.then_some(Library { name, dir })
        });
        Ok(libraries.collect())
    }

    /// The files with this guest's code: those it is made of, and its libraries'.
    pub fn files(&self) -> Result<Vec<PathBuf>> {
        let mut files = self.sources()?;
        for library in self.libraries()? {
            files.extend(tree::files(&library.dir.join("src"), "rs")?);
        }
        Ok(files)
    }

    /// These files, each with the place where it stands for this guest: one that it
    /// borrows is in `src`, beside its own.
    pub fn places(&self) -> Result<Vec<(PathBuf, PathBuf)>> {
        let borrowed = self.borrowed()?;
        let place = |file: PathBuf| match borrowed.contains_key(&file) {
            true => {
                let place = self.dir.join("src").join(tree::name(&file));
                (file, place)
            }
            false => (file.clone(), file),
        };
        Ok(self.files()?.into_iter().map(place).collect())
    }
}

/// What `guests` share, each once.
pub fn all(guests: &[&Guest]) -> Result<BTreeSet<Library>> {
    let mut libraries = BTreeSet::new();
    for guest in guests {
        libraries.extend(guest.libraries()?);
    }
    Ok(libraries)
}

/// The line of a guest's manifest that has it depend on the library `name`.
pub fn line(name: &str) -> String {
    format!("{name} = {{ path = \"../{name}\" }}")
}

/// Whether `source`, which stands at `from`, names the module that is `file`:
/// `crate::NAME` in the same crate, and `CRATE::NAME` from another.
pub fn names(source: &str, from: &Path, file: &Path) -> bool {
    let of = |path: &Path| path.parent().and_then(Path::parent).map(Path::to_owned);
    let home = of(file).unwrap_or_default();
    let start = if of(from).as_ref() == Some(&home) {
        "crate::".to_owned()
    } else {
        format!("{}::", tree::name(&home))
    };
    let module = tree::stem(file);
    source.split(&start).skip(1).any(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        rest[..end.unwrap_or(rest.len())] == module
    })
}
