//! Has the guest compare values that it cannot see.

use std::cell::RefCell;
use std::collections::BTreeMap;

use elder::elder;

/// Names and ages, by number.
type People = BTreeMap<u32, (&'static str, i32)>;

thread_local! {
    static PEOPLE: RefCell<People> = const { RefCell::new(People::new()) };
}

#[unsafe(no_mangle)]
extern "C" fn age(person: u32) -> i32 {
    PEOPLE.with_borrow(|people| people.get(&person).map_or(-1, |&(_, age)| age))
}

fn main() {
    let (ada, zoe) = (1, 2);
    PEOPLE.set(People::from([(ada, ("Ada", 36)), (zoe, ("Zoë", 41))]));
    let found = elder(ada, zoe);
    PEOPLE.with_borrow(|people| println!("the elder is {}", people[&found].0));

    PEOPLE.with_borrow_mut(|people| people.remove(&zoe));
    println!("without Zoë: {}", elder(ada, zoe));
}
