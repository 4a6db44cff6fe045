//! Hands over samples that stand one behind the other.

use structs::warmest::{Sample, warmest};

fn main() {
    let samples = [19.5, 22.25, 21.0].map(|celsius| Sample { celsius, sensor: 7 });
    let len = samples.len();
    // SAFETY: the samples are ours.
    println!("warmest: {}", unsafe { warmest(samples.as_ptr(), len) });
    // SAFETY: the address is one of samples.
    println!("of none: {}", unsafe { warmest(samples.as_ptr(), 0) });
}
