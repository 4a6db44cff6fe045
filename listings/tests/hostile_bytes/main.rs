//! Whatever bytes come, each decoder takes or refuses them, and reads the next
//! message.

mod allocations;
mod inputs;
mod linked;
mod native;
