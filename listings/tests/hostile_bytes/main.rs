//! Whatever bytes come, each decoder takes or refuses them, and reads the next
//! message.

mod inputs;
mod linked;
mod memory;
mod native;
