//! The asynchronous runtime.

use std::sync::LazyLock;

use tokio::runtime::Runtime;

/// Waits for drivers and servers.
pub static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Runtime::new().expect("a runtime needs threads only"));
