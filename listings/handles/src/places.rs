//! Counters, and for each the number of the place where it stands.

use std::cell::RefCell;

/// What a call returns for a place without a counter.
pub const EMPTY: i32 = -1;

thread_local! {
    static PLACES: RefCell<Vec<Option<i32>>> = const { RefCell::new(Vec::new()) };
}

/// Puts a counter in the first free place, and returns the place.
#[unsafe(no_mangle)]
pub extern "C" fn place_open() -> usize {
    PLACES.with_borrow_mut(|places| {
        let place = places.iter().position(Option::is_none);
        let place = place.unwrap_or_else(|| {
            places.push(None);
            places.len() - 1
        });
        places[place] = Some(0);
        place
    })
}

/// Adds one to the counter in `place`; returns the sum, or `EMPTY`.
#[unsafe(no_mangle)]
pub extern "C" fn place_add(place: usize) -> i32 {
    PLACES.with_borrow_mut(|places| match places.get_mut(place) {
        Some(Some(sum)) => {
            *sum += 1;
            *sum
        }
        _ => EMPTY,
    })
}

/// Drops the counter in `place`; returns what it had counted, or `EMPTY`.
#[unsafe(no_mangle)]
pub extern "C" fn place_close(place: usize) -> i32 {
    PLACES.with_borrow_mut(|places| {
        let found = places.get_mut(place).and_then(Option::take);
        found.unwrap_or(EMPTY)
    })
}
