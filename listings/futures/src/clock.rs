//! A clock that moves on only when it is told to.

use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::task::{Poll, Waker};

/// Stands at 0 ms at first.
#[derive(Default)]
pub struct Clock {
    now: Cell<u32>,
    timers: RefCell<Vec<(u32, Waker)>>,
}

impl Clock {
    /// The time in milliseconds.
    pub fn now(&self) -> u32 {
        self.now.get()
    }

    /// Waits until this clock has moved on by `ms` milliseconds.
    pub async fn sleep(&self, ms: u32) {
        let due = self.now() + ms;
        poll_fn(|context| {
            if self.now() >= due {
                return Poll::Ready(());
            }
            let waker = context.waker().clone();
            self.timers.borrow_mut().push((due, waker));
            Poll::Pending
        })
        .await;
    }

    /// Moves on to the next timer and wakes who waits for it; `false` if there is none.
    pub fn advance(&self) -> bool {
        let mut timers = self.timers.borrow_mut();
        timers.sort_by_key(|(due, _)| *due);
        if timers.is_empty() {
            return false;
        }
        let (due, waker) = timers.remove(0);
        self.now.set(due);
        waker.wake();
        true
    }
}
