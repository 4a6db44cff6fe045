//! Links two guests that share the program's memory, so that nothing is carried.

use interpreter as _;
use traveler::count::count;
use traveler::price::price_of_three;

fn main() {
    println!("three words cost {} cents", price_of_three());
    println!("\"where is the station\" has {} words", count());
}
