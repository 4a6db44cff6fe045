//! The same guest, with another attribute.

pub mod attribute;

#[path = "../../mini_guest/src/answers.rs"]
pub mod answers;
#[path = "../../mini_guest/src/checked.rs"]
pub mod checked;
#[path = "../../mini_guest/src/greet.rs"]
pub mod greet;
#[path = "../../mini_guest/src/kept.rs"]
pub mod kept;
#[path = "../../mini_guest/src/numbers.rs"]
pub mod numbers;
