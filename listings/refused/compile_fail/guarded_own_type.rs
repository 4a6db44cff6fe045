//! Declares that its own type may cross.

use wire::wire::Wire;

pub struct Reading {
    pub celsius: f64,
}

impl Wire for Reading {}

fn main() {}
