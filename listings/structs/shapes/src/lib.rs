//! One function for each shape of value: what it does is its signature.

#![allow(
    improper_ctypes_definitions,
    reason = "to see what crosses all the same"
)]

pub mod celsius;
pub mod returns;
pub mod takes;
