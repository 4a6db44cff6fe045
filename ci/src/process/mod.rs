//! Programs that the runner starts, and that never outlive it.
//!
//! In: commands. Out: what they printed, and how they ended. This room knows nothing
//! of listings.

mod children;
mod command;
mod lock;
pub mod printed;
pub mod program;
mod runtime;

pub(crate) use children::Child;
pub use children::{Guard, guard_children};
pub use command::{output, run};
pub(crate) use lock::lock;
pub use printed::Printed;
pub use runtime::RUNTIME;
