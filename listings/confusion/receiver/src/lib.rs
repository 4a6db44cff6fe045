//! A guest that reads what it is sent, and has a secret.

pub mod buffers;
pub mod receive;
pub mod squaring;
pub mod unlock;
