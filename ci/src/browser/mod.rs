//! Real browsers, driven over W3C WebDriver: one driver and one session each.

mod children;
mod driver;
mod engine;
mod programs;
mod queue;
mod session;

pub(crate) use children::Child;
pub use children::{kill_all, kill_on_signals};
pub use driver::Driver;
pub use engine::Engine;
pub use session::{Session, version};
