//! Runs a command to its end: the one way for all that need not be killed.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

/// Runs `command`, which prints where this program prints; the error repeats its line.
pub fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    let status = command.status();
    let status = status.with_context(|| format!("cannot run `{line}`"))?;
    ensure!(status.success(), "`{line}` failed: see its message above");
    Ok(())
}

/// Runs `command` and returns what it printed on standard output; the error repeats
/// its line. What it prints on standard error goes where this program's goes.
pub fn output(command: &mut Command) -> Result<String> {
    let line = line(command);
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("cannot run `{line}`"))?;
    ensure!(
        output.status.success(),
        "`{line}` failed: see its message above"
    );
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// As a person would type it, cut where it is long: `cargo build --target …`.
fn line(command: &Command) -> String {
    const LONGEST: usize = 120;
    let program = command.get_program().to_string_lossy();
    let name = program.rsplit(['/', '\\']).next().unwrap_or(&program);
    let words = command.get_args().map(|word| word.to_string_lossy());
    let words = [name.into()].into_iter().chain(words);
    let line = words.collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{} …", &line[..end]),
        None => line,
    }
}
