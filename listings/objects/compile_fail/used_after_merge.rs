//! Uses an account that was given away.

use bank::Account;

fn main() {
    let mut rent = Account::new(900);
    let food = Account::new(50);
    rent.merge(food);
    println!("{}", food.balance());
}
