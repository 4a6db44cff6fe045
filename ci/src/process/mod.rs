//! Programs that we start.

mod children;
pub mod printed;
pub mod program;

pub(crate) use children::Child;
pub use children::{kill_all, kill_on_signals};
pub use printed::Printed;
