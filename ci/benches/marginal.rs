//! What one more example costs in a browser or console that is already open, and in a
//! browser while its calls are traced.
//!
//! Run with `cargo bench -p ci --profile dev`, after `cargo test -p listings`.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use ci::engines::{Browser, Console, server};
use ci::listings::{Example, Host, Kind, Listings, Program, Tree};
use ci::machine::programs;
use ci::process::{self, Printed};

const ROUNDS: u32 = 5;
const LIMIT: Duration = Duration::from_secs(30);

fn main() -> Result<()> {
    let _guard = process::guard_children()?;
    let listings = Listings::read(Tree::here())?;
    let origin = server::start(server::trials(&listings.tree), 0)?;
    for host in Host::ALL {
        if let Some(missing) = programs::missing(host) {
            println!("{}: {missing}", host.title());
            continue;
        }
        let examples: Vec<&Example> = listings
            .examples()
            .map(|(_, example)| example)
            .filter(|example| example.hosts.contains(&host))
            .collect();
        let module = |example: &Example| {
            let file = Program::JavaScript.file(&example.name);
            format!("{}/{file}", example.chapter)
        };
        match host.kind() {
            Kind::Linked | Kind::Embedder => {}
            Kind::Page => {
                let browser = Browser::new(host, origin.clone(), LIMIT);
                let run = |example: &Example| browser.run(format!("run/{}", module(example)));
                let trace = |example: &Example| {
                    let traced = browser.trace(format!("run/{}", module(example)))?;
                    Ok(traced.0)
                };
                measure(host, "plain", &examples, run)?;
                measure(host, "traced", &examples, trace)?;
                browser.close();
            }
            Kind::Console => {
                let console = Console::new(host, listings.tree.clone(), LIMIT);
                measure(host, "plain", &examples, |it| console.run(&module(it)))?;
                console.close();
            }
        }
    }
    Ok(())
}

/// Prints how long the first example takes, and then each more, one at a time.
fn measure(
    host: Host,
    how: &str,
    examples: &[&Example],
    run: impl Fn(&Example) -> Result<Printed>,
) -> Result<()> {
    let start = Instant::now();
    run(examples.first().context("no example")?)?.text()?;
    let first = start.elapsed();
    let start = Instant::now();
    for _ in 0..ROUNDS {
        for example in examples {
            run(example)?.text()?;
        }
    }
    let each = start.elapsed() / (examples.len() as u32 * ROUNDS);
    println!(
        "{}, {how}: {first:.1?} for the first example, {each:.1?} for each more",
        host.title()
    );
    Ok(())
}
