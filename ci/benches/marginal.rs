//! What one more example costs in a browser that is already open, plain and
//! traced.
//!
//! Run with `cargo bench -p ci --profile dev`, after `cargo test -p listings`.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use ci::book::server;
use ci::browser::{self, Driver, Engine};
use ci::listings::chapter::Chapter;
use ci::listings::host::Host;
use ci::listings::tree;

const ROUNDS: u32 = 5;
const LIMIT: Duration = Duration::from_secs(30);

fn main() -> Result<()> {
    browser::kill_on_signals()?;
    let measured = measure();
    browser::kill_all();
    measured
}

fn measure() -> Result<()> {
    let chapters = Chapter::all(tree::root())?;
    let examples = chapters.iter().flat_map(|chapter| &chapter.examples);
    let modules: Vec<String> = examples
        .filter(|example| example.hosts.contains(&Host::Chromium))
        .map(|it| format!("run/{}/{}", it.chapter, Host::Chromium.file(&it.name)))
        .collect();
    let origin = server::start(server::trials(tree::root()), 0)?;
    for host in Host::BROWSERS {
        if let Some(missing) = Driver::missing(host) {
            println!("{}: {missing}", host.title());
            continue;
        }
        let engine = Engine::new(host, origin.clone(), LIMIT);
        let start = Instant::now();
        engine
            .run(modules.first().context("no example")?.clone())?
            .text()?;
        let first = start.elapsed();
        let each = |traced: bool| -> Result<Duration> {
            let start = Instant::now();
            for module in modules.iter().cycle().take(modules.len() * ROUNDS as usize) {
                let printed = if traced {
                    engine.trace(module.clone())?.0
                } else {
                    engine.run(module.clone())?
                };
                printed.text()?;
            }
            Ok(start.elapsed() / (modules.len() as u32 * ROUNDS))
        };
        println!(
            "{}: {first:.1?} to open and run one example, {:.1?} for each more, one at a time, \
             and {:.1?} while its calls are traced",
            host.title(),
            each(false)?,
            each(true)?
        );
        engine.close();
    }
    Ok(())
}
