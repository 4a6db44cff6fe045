//! A guest that takes and returns structs in every way there is.

pub mod by_pointer;
pub mod by_value;
pub mod flattened;
pub mod larger;
pub mod layout;
pub mod packed;
pub mod returned;
pub mod room;
pub mod warmest;
