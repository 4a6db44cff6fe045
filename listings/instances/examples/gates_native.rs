//! Counts at two gates, with two objects of one app.

use gate::counter::Gate;

fn main() {
    let mut north = Gate::open();
    let mut south = Gate::open();

    println!("north: {}", north.admit());
    println!("north: {}", north.admit());
    println!("south: {}", south.admit());
}
