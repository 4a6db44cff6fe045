//! Processes a module: `mini_tool MODULE DIR`.

use std::env;
use std::path::Path;

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [module, dir] = &arguments[..] else {
        bail!("it takes a module and a folder: `mini_tool MODULE DIR`");
    };
    mini_tool::process(Path::new(module), Path::new(dir))
}
