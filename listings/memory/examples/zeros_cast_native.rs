//! Asks how many bytes a vector of zeros has.

use memory::zeros::bytes_of_zeros;

fn main() {
    println!("bytes_of_zeros(100) = {}", bytes_of_zeros(100));
}
