//! Questions of the calendar.

pub mod year;
