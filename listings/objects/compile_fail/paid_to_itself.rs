//! Has an account pay itself.

use bank::Account;

fn main() {
    let mut food = Account::new(50);
    food.pay(&mut food, 10);
}
