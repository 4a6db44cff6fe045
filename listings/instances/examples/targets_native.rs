//! Has the tool write its JavaScript for each target, and finds the variable that `enter` uses.

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

const GUEST: &str = "target/wasm32-unknown-unknown/release/gate.wasm";

type Target = fn(&mut Bindgen) -> Result<&mut Bindgen>;

fn main() -> Result<()> {
    let targets: [(&str, Target); 7] = [
        ("bundler", |tool| tool.bundler(true)),
        ("web", |tool| tool.web(true)),
        ("no-modules", |tool| tool.no_modules(true)),
        ("nodejs", |tool| tool.nodejs(true)),
        ("experimental-nodejs-module", |tool| {
            tool.nodejs_module(true)
        }),
        ("deno", |tool| tool.deno(true)),
        ("module", |tool| tool.module(true)),
    ];
    for (name, target) in targets {
        let mut tool = Bindgen::new();
        let output = target(&mut tool)?.input_path(GUEST).generate_output()?;
        let declares = |line: &&str| {
            let mut words = line.split([' ', ',', ';']);
            ["const", "import", "let"].contains(&words.next().unwrap_or_default())
                && words.take_while(|it| *it != "=").any(|it| it == "wasm")
        };
        let line = output.js().lines().map(str::trim_start).find(declares);
        println!("{name}: {}", line.context("no variable `wasm`")?);
    }
    Ok(())
}
