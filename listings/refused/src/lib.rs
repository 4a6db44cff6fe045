//! A guest whose exports take and return numbers, whatever they mean.

#![deny(improper_ctypes, improper_ctypes_definitions)]

pub mod apply;
pub mod brightness;
pub mod buffers;
pub mod checksum;
pub mod countdown;
pub mod delay;
pub mod distance;
pub mod each_digit;
pub mod half;
pub mod label;
pub mod larger;
pub mod latest;
pub mod nearer;
pub mod proverb;
pub mod publish;
pub mod quotient;
pub mod score;
pub mod shape;
pub mod squares;
pub mod time_of_day;
pub mod twice;
pub mod vowel;
