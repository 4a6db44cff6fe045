//! Locks that outlast a panic.

use std::sync::{Mutex, MutexGuard};

/// Locks `mutex`; a thread that panicked with the lock changes nothing.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poison| poison.into_inner())
}
