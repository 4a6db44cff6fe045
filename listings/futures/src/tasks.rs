//! An executor: a queue of tasks, and a loop that polls them.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};

type Task<'a> = Pin<Box<dyn Future<Output = ()> + 'a>>;
type Queue = Arc<Mutex<VecDeque<usize>>>;

/// To wake a task is to put its number into the queue.
struct Bell {
    task: usize,
    queue: Queue,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        push(&self.queue, self.task);
    }
}

/// Polls `tasks` until all are done or nobody wakes them any more. When the queue is
/// empty, `idle` may wake some; it returns whether it did.
pub fn run<'a>(tasks: impl IntoIterator<Item = Task<'a>>, mut idle: impl FnMut() -> bool) {
    let mut tasks: Vec<Option<Task>> = tasks.into_iter().map(Some).collect();
    let queue = Queue::default();
    (0..tasks.len()).for_each(|task| push(&queue, task));
    loop {
        let Some(task) = pop(&queue) else {
            if idle() {
                continue;
            }
            return;
        };
        let Some(future) = &mut tasks[task] else {
            continue; // woken after it was done
        };
        let queue = Arc::clone(&queue);
        let waker = Waker::from(Arc::new(Bell { task, queue }));
        if let Poll::Ready(()) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            tasks[task] = None;
        }
    }
}

fn push(queue: &Queue, task: usize) {
    let mut queue = queue.lock().expect("nobody panics with the lock");
    queue.push_back(task);
}

fn pop(queue: &Queue) -> Option<usize> {
    let mut queue = queue.lock().expect("nobody panics with the lock");
    queue.pop_front()
}
