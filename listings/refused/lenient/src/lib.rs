//! A guest whose exports rustc lets pass without a word.

#![deny(improper_ctypes_definitions)]

use std::sync::Mutex;

/// What a thermometer shows, and where it hangs; in no order that is promised.
pub struct Reading {
    pub celsius: f64,
    pub place: String,
}

static KEPT: Mutex<Option<&Reading>> = Mutex::new(None);

/// A new reading, for the host to hold until it calls `reading_drop`.
#[unsafe(no_mangle)]
pub extern "C" fn reading_new(celsius: f64) -> Box<Reading> {
    let place = "cellar".into();
    Box::new(Reading { celsius, place })
}

/// Frees the reading.
#[unsafe(no_mangle)]
pub extern "C" fn reading_drop(reading: Box<Reading>) {
    drop(reading);
}

/// Makes the reading warmer, and returns what it is then.
#[unsafe(no_mangle)]
pub extern "C" fn reading_warm(reading: &mut Reading, celsius: f64) -> f64 {
    reading.celsius += celsius;
    reading.celsius
}

/// The place of a reading, borrowed from it.
#[unsafe(no_mangle)]
pub extern "C" fn reading_place(reading: &Reading) -> &String {
    &reading.place
}

/// How many bytes a place has.
#[unsafe(no_mangle)]
pub extern "C" fn place_len(place: &String) -> usize {
    place.len()
}

/// Keeps a reference to a reading, for as long as the program runs.
#[unsafe(no_mangle)]
pub extern "C" fn reading_keep(reading: Option<&'static Reading>) {
    *KEPT.lock().expect("nobody panics meanwhile") = reading;
}

/// The larger or the smaller of two wide numbers.
#[unsafe(no_mangle)]
pub extern "C" fn choose(a: u128, b: u128, larger: bool) -> u128 {
    if larger { a.max(b) } else { a.min(b) }
}
