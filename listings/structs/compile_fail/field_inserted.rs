//! Gains a field where the hosts expect another.

use std::mem::offset_of;

#[repr(C)]
pub struct Reading {
    pub sensor: u16,
    pub battery: f64,
    pub celsius: f64,
    pub count: u32,
}

const _: () = assert!(offset_of!(Reading, celsius) == 8);

fn main() {}
