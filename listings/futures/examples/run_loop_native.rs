//! Runs two loops at once, by a clock that skips the waiting.

use std::cell::Cell;
use std::convert::Infallible;

use futures::clock::Clock;
use futures::tasks;
use ticker::run_loop_with;

async fn every(clock: &Clock, interval: u32, rounds: u32, result: &Cell<u32>) {
    let sleep = |ms| clock.sleep(ms);
    let callback = |round| {
        let now = clock.now();
        println!("at {now} ms: every {interval} ms, round {round}");
        Ok::<_, Infallible>(round < rounds)
    };
    let Ok(rounds) = run_loop_with(interval, sleep, callback).await;
    result.set(rounds);
}

fn main() {
    let clock = Clock::default();
    let [fast, slow] = [Cell::new(0), Cell::new(0)];
    let loops = [every(&clock, 20, 4, &fast), every(&clock, 50, 2, &slow)];
    println!("both are called");
    tasks::run(loops.map(|it| Box::pin(it) as _), || clock.advance());
    println!("rounds: {} and {}", fast.get(), slow.get());
}
