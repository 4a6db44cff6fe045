//! What the hosts of this chapter share.

pub mod load;
