//! Gives a task that holds nothing of JavaScript's to another thread.

use std::future::{self, Future};
use std::thread::{self, JoinHandle};

use futures::tasks;

async fn save(note: String, closing_time: impl Future<Output = ()>) {
    closing_time.await;
    println!("saved: {note}");
}

/// As executors of several threads declare it.
fn spawn(task: impl Future<Output = ()> + Send + 'static) -> JoinHandle<()> {
    thread::spawn(|| tasks::run([Box::pin(task) as _], || false))
}

fn main() {
    let saving = spawn(save("buy milk".into(), future::ready(())));
    saving.join().expect("it does not panic");
}
