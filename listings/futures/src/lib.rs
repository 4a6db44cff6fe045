//! What the hosts of this chapter share.

pub mod clock;
pub mod tasks;
