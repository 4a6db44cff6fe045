//! Links one guest's exports to another's imports, into one program.

use interpreter as _;
use traveler::count::count;
use traveler::price::price_of_three;

fn main() {
    println!("three words cost {} cents", price_of_three());
    println!("\"where is the station\" has {} words", count());
}
