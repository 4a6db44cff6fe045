//! Uses accounts as any Rust program uses a struct of another crate's.

use bank::Account;

fn main() {
    let mut rent = Account::new(900);
    let mut food = Account::new(50);
    rent.pay(&mut food, 200);
    println!("{} and {}", rent.balance(), food.balance());
    rent.merge(food);
    println!("{}", rent.balance());
    println!("{} paid out", rent.close());
}
