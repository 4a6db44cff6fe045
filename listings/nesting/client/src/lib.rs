//! A client: a module that an app loads, and that knows nothing of JavaScript.

pub mod add;
pub mod buffers;
pub mod greet;
pub mod since;
