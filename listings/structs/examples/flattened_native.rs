//! Passes the fields of a struct, to a function that takes fields.

use structs::flattened::difference_between;

fn main() {
    println!("difference_between(8, 3) = {}", difference_between(8, 3));
}
