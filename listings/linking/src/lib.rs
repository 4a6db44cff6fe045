//! What the hosts of this chapter share.

pub mod answer;
pub mod carry;
