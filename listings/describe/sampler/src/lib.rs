//! A guest whose functions take and return values of many types.

pub mod classes;
pub mod names;
pub mod numbers;
pub mod objects;
pub mod optional;
pub mod results;
pub mod same;
pub mod sequences;
pub mod tasks;
pub mod texts;
