//! Runs JavaScript: in browsers, driven over W3C WebDriver, and in consoles.
//!
//! In: the folder `target/run`, served or as files. Out: what each example printed, and
//! which calls crossed. One browser session, or one process, serves a whole run, and
//! each example has a worker of its own.

mod browser;
mod console;
mod driver;
mod queue;
pub mod server;
mod session;

pub use browser::Browser;
pub use console::Console;
pub use driver::Driver;
pub use session::{Session, version};
