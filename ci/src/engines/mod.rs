//! Real browsers, driven over W3C WebDriver: one driver and one session each.

mod driver;
mod engine;
mod queue;
pub mod server;
mod session;

pub use driver::Driver;
pub use engine::Engine;
pub use session::{Session, version};
