//! What can happen to an order of two teapots on its way.

use std::ops::Range;

/// What to call it, which bytes to replace, and by which.
pub type Change = (&'static str, Range<usize>, &'static [u8]);

const LARGEST: &[u8] = &[0xff, 0xff, 0xff, 0xff, 0x0f];

pub const CHANGES: [Change; 13] = [
    ("as it came", 0..0, &[]),
    ("no byte of it", 0..18, &[]),
    ("the first 10 bytes", 10..18, &[]),
    ("one byte more", 18..18, &[0]),
    ("5000 bytes more", 18..18, &[0; 5000]),
    ("a text that is not UTF-8", 1..2, &[0xff]),
    ("a bool of 2", 6..7, &[2]),
    ("a third way of shipping", 5..6, &[2]),
    (
        "a quantity of 33 bits",
        15..16,
        &[0xff, 0xff, 0xff, 0xff, 0x1f],
    ),
    ("a name of 4294967295 bytes", 0..1, LARGEST),
    ("4294967295 lines", 7..8, LARGEST),
    ("no lines", 7..18, &[0]),
    ("as it came, again", 0..0, &[]),
];
