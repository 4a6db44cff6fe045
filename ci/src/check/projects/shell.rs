//! Runs a README's commands, as a reader's shell does.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::listings::Tree;
use crate::listings::host::WASM;
use crate::machine::{npm, target};

/// What is the same for all projects.
pub(super) struct Shell {
    /// Where all projects build, so that what they depend on is built once.
    target: PathBuf,
    environment: Vec<(String, OsString)>,
    /// The commands that install something: once is enough.
    installed: BTreeSet<String>,
}

impl Shell {
    pub(super) fn new(tree: &Tree) -> Result<Shell> {
        let tools = tree.path("target/tools");
        let mut path = vec![tools.join("bin")];
        path.extend(npm::node(tree).and_then(|node| Some(node.parent()?.to_owned())));
        path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        // The book's own modules are linked so.
        let flags = target::remap_flags()?;
        let wasm = WASM.to_uppercase().replace('-', "_");
        let environment = vec![
            ("PATH".into(), env::join_paths(path)?),
            ("CARGO_INSTALL_ROOT".into(), tools.into_os_string()),
            (
                format!("CARGO_TARGET_{wasm}_RUSTFLAGS"),
                flags.join(" ").into(),
            ),
            // With debug information, each of many programs is several times as large.
            ("CARGO_PROFILE_DEV_DEBUG".into(), "0".into()),
            ("CARGO_INCREMENTAL".into(), "0".into()),
            ("CARGO_TERM_QUIET".into(), "true".into()),
        ];
        Ok(Shell {
            target: tree.path("target/projects-target"),
            environment,
            installed: BTreeSet::new(),
        })
    }

    /// Gives the project in `folder` the build folder of all.
    pub(super) fn share_target(&self, folder: &Path) -> Result<()> {
        fs::create_dir_all(&self.target)?;
        #[cfg(unix)]
        std::os::unix::fs::symlink(&self.target, folder.join("target"))?;
        Ok(())
    }

    /// Runs `command` in `folder`, and returns what it prints on standard output.
    pub(super) fn run(&mut self, folder: &Path, command: &str) -> Result<String> {
        let installs = ["rustup ", "cargo install "].iter();
        let installs = installs.copied().any(|start| command.starts_with(start));
        if installs && self.installed.contains(command) {
            return Ok(String::new());
        }
        let mut shell = Command::new("sh");
        shell
            .args(["-c", command])
            .current_dir(folder)
            .envs(self.environment.iter().cloned())
            .env_remove("RUST_BACKTRACE")
            .stdin(Stdio::null());
        // What Cargo says of the runner is nothing to the projects.
        for (name, _) in env::vars_os() {
            let name = name.to_string_lossy();
            if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
                shell.env_remove(&*name);
            }
        }
        let output = shell.output();
        let output = output.with_context(|| format!("cannot run `{command}`"))?;
        ensure!(
            output.status.success(),
            "`{command}` ends with {}\n{}",
            output.status,
            String::from_utf8_lossy(&output.stderr).trim_end()
        );
        if installs {
            self.installed.insert(command.to_owned());
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}
