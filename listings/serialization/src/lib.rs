//! What the hosts of this chapter share.

pub mod carry;
pub mod changes;
pub mod weight;
