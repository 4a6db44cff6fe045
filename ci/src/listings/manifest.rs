//! Cargo's manifests and its lock file, as far as the listings need them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use toml::Value;

use super::tree::Tree;

/// A `Cargo.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Manifest {
    pub package: Package,
    pub lib: Lib,
    pub dependencies: Dependencies,
    pub dev_dependencies: Dependencies,
    /// What it says for some targets only, by the condition.
    pub target: BTreeMap<String, Target>,
    pub workspace: Workspace,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Target {
    pub dependencies: Dependencies,
    pub dev_dependencies: Dependencies,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Package {
    pub name: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Lib {
    pub crate_type: Vec<String>,
    pub proc_macro: bool,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Workspace {
    pub members: Vec<String>,
    pub dependencies: Dependencies,
}

/// Dependencies by the name of the package.
pub type Dependencies = BTreeMap<String, Dependency>;

/// What a manifest says of one dependency, in whichever of its forms.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "Form")]
pub struct Dependency {
    /// Whether the workspace says the rest.
    pub workspace: bool,
    pub version: Option<String>,
    /// The folder it is in, from the folder of the manifest.
    pub path: Option<String>,
    pub default_features: Option<bool>,
    pub features: Vec<String>,
    /// All else, as written.
    pub others: BTreeMap<String, Value>,
}

/// How a dependency is written: `"1.2"`, or a table.
#[derive(Deserialize)]
#[serde(untagged)]
enum Form {
    Version(String),
    Table(Table),
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Table {
    #[serde(default)]
    workspace: bool,
    version: Option<String>,
    path: Option<String>,
    default_features: Option<bool>,
    #[serde(default)]
    features: Vec<String>,
    #[serde(flatten)]
    others: BTreeMap<String, Value>,
}

impl Manifest {
    /// Reads the manifest at `path`.
    pub fn read(tree: &Tree, path: &Path) -> Result<Manifest> {
        let manifest = toml::from_str(&tree.read(path)?);
        manifest.with_context(|| format!("`{}` is not a manifest", tree.relative(path)))
    }

    /// What it says of the dependency `name`, for all targets or for some.
    pub fn dependency(&self, name: &str) -> Option<&Dependency> {
        let targets = self.target.values().map(|target| &target.dependencies);
        let mut tables = [&self.dependencies].into_iter().chain(targets);
        tables.find_map(|table| table.get(name))
    }

    /// Whether the crate links to a module.
    pub fn is_cdylib(&self) -> bool {
        self.lib.crate_type.iter().any(|kind| kind == "cdylib")
    }
}

impl Dependency {
    /// A dependency on the crate in the folder `path`.
    pub fn on_folder(path: &str) -> Dependency {
        Dependency {
            workspace: false,
            version: None,
            path: Some(path.into()),
            default_features: None,
            features: Vec::new(),
            others: BTreeMap::new(),
        }
    }

    /// What a manifest outside of the workspace says instead of `workspace = true`;
    /// `shared` is what the workspace says. As in Cargo, features add up.
    pub fn inherited_from(&self, shared: &Dependency) -> Dependency {
        let mut inherited = shared.clone();
        inherited.features.extend(self.features.iter().cloned());
        if self.default_features.is_some() {
            inherited.default_features = self.default_features;
        }
        inherited.others.extend(self.others.clone());
        inherited
    }
}

impl From<Form> for Dependency {
    fn from(form: Form) -> Dependency {
        match form {
            Form::Version(version) => Dependency {
                version: Some(version),
                path: None,
                ..Dependency::on_folder("")
            },
            Form::Table(table) => Dependency {
                workspace: table.workspace,
                version: table.version,
                path: table.path,
                default_features: table.default_features,
                features: table.features,
                others: table.others,
            },
        }
    }
}

/// In the shortest form that a manifest takes: `"1.2"`, or `{ version = "1.2", … }`.
impl fmt::Display for Dependency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |text: &String| Value::from(text.as_str());
        let mut parts: Vec<(&str, Value)> = Vec::new();
        parts.extend(self.workspace.then_some(("workspace", true.into())));
        parts.extend(self.version.as_ref().map(|it| ("version", text(it))));
        parts.extend(self.path.as_ref().map(|it| ("path", text(it))));
        parts.extend(
            self.default_features
                .map(|it| ("default-features", it.into())),
        );
        if !self.features.is_empty() {
            let features: Vec<Value> = self.features.iter().map(text).collect();
            parts.push(("features", features.into()));
        }
        parts.extend(
            self.others
                .iter()
                .map(|(key, value)| (&**key, value.clone())),
        );
        if let [("version", version)] = &parts[..] {
            return write!(f, "{version}");
        }
        let parts: Vec<String> = parts
            .iter()
            .map(|(key, value)| format!("{key} = {value}"))
            .collect();
        write!(f, "{{ {} }}", parts.join(", "))
    }
}

/// A `Cargo.lock`.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Lock {
    #[serde(default)]
    version: u32,
    #[serde(default, rename = "package")]
    packages: Vec<Locked>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
struct Locked {
    name: String,
    version: String,
    /// Where it comes from; nothing for a package of the workspace.
    source: Option<String>,
    checksum: Option<String>,
    /// `NAME`, or `NAME VERSION` where there are several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    dependencies: Vec<String>,
}

impl Lock {
    /// Reads the lock file of `tree`; an empty one if there is none.
    pub fn read(tree: &Tree) -> Result<Lock> {
        let path = tree.path("Cargo.lock");
        if !path.is_file() {
            return Ok(Lock::default());
        }
        let lock = toml::from_str(&tree.read(&path)?);
        lock.context("`Cargo.lock` is not a lock file")
    }

    /// The version of `package`; the first, should there be several.
    pub fn version(&self, package: &str) -> Option<&str> {
        let mut packages = self.packages.iter();
        let found = packages.find(|locked| locked.name == package)?;
        Some(&found.version)
    }

    /// The packages of registries that those called `names` lead to, themselves included,
    /// in every version. Cargo drops what is too much, and adds a workspace's own.
    pub fn reachable(&self, names: impl IntoIterator<Item = String>) -> Lock {
        let mut wanted: BTreeSet<String> = names.into_iter().collect();
        let mut left: Vec<String> = wanted.iter().cloned().collect();
        while let Some(name) = left.pop() {
            for package in self.packages.iter().filter(|it| it.name == name) {
                for need in &package.dependencies {
                    let need = need.split(' ').next().unwrap_or(need);
                    if wanted.insert(need.to_owned()) {
                        left.push(need.to_owned());
                    }
                }
            }
        }
        let mut lock = self.clone();
        lock.packages
            .retain(|it| it.source.is_some() && wanted.contains(&it.name));
        lock
    }
}
