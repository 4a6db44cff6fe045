//! Measures noise that it makes itself.

use std::array;

/// The median of 16 samples of noise, which start from `seed`.
#[unsafe(no_mangle)]
pub extern "C" fn noise_floor(seed: u32) -> u32 {
    let mut sample = seed;
    let mut noise: [u32; 16] = array::from_fn(|_| {
        sample = sample.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        sample >> 24
    });
    noise.sort_unstable();
    noise[8]
}
