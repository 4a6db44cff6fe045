//! Messages, and what may come in their place.

use std::env;
use std::iter::repeat_with;

use fastrand::Rng;
use postcard::to_allocvec;
use schema::order::{Line, Order, Shipping};
use schema::reduced;
use serde::Serialize;

/// What may come instead of a `message`: 10,000 times random bytes, and as often a
/// message that was changed. Each has a seed, which makes it again; the variable
/// `SEED` asks for one alone.
pub fn hostile(message: fn(&mut Rng) -> Vec<u8>) -> impl Iterator<Item = (u64, Vec<u8>)> {
    let one = env::var("SEED").map(|seed| seed.parse().expect("`SEED` is a number"));
    let seeds = one.map_or(0..20_000, |seed: u64| seed..seed + 1);
    seeds.map(move |seed| {
        let mut rng = Rng::with_seed(seed);
        let bytes = if seed % 2 == 0 {
            random(&mut rng)
        } else {
            changed(&mut rng, message)
        };
        (seed, bytes)
    })
}

/// How a failure names an input.
pub fn named(seed: u64, bytes: &[u8]) -> String {
    format!("SEED={seed} makes the bytes {bytes:02x?}")
}

fn random(rng: &mut Rng) -> Vec<u8> {
    let len = rng.usize(..64);
    // Small bytes are lengths and tags more often, and lead deeper.
    let largest = [2, 8, 127, 255][rng.usize(..4)];
    repeat_with(|| rng.u8(..=largest)).take(len).collect()
}

fn changed(rng: &mut Rng, message: fn(&mut Rng) -> Vec<u8>) -> Vec<u8> {
    let mut bytes = message(rng);
    for _ in 0..rng.usize(1..=4) {
        let at = rng.usize(..=bytes.len());
        let there = at < bytes.len();
        match rng.u8(..8) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, rng.u8(..)),
            2 if there => drop(bytes.remove(at)),
            3 if there => bytes[at] = rng.u8(..),
            4 if there => bytes[at] ^= 1 << rng.u8(..8),
            // A length, or another number, of 4294967295.
            5 if there => drop(bytes.splice(at..=at, [0xff, 0xff, 0xff, 0xff, 0x0f])),
            6 => bytes.extend_from_within(at..),
            // Once in a while, far too much.
            7 if rng.u8(..16) == 0 => bytes.resize(rng.usize(..8192), rng.u8(..3)),
            _ => {}
        }
    }
    bytes
}

fn text(rng: &mut Rng) -> String {
    let len = rng.usize(..12);
    repeat_with(|| rng.char(..)).take(len).collect()
}

fn shipping(rng: &mut Rng) -> Shipping {
    match rng.bool() {
        true => Shipping::Collect,
        false => Shipping::Post {
            express: rng.bool(),
        },
    }
}

fn encoded(message: impl Serialize) -> Vec<u8> {
    to_allocvec(&message).expect("a message has no failing part")
}

pub fn order(rng: &mut Rng) -> Order {
    let line = |rng: &mut Rng| Line {
        item: text(rng),
        quantity: rng.u32(1..=1000),
        price: rng.u32(..),
    };
    Order {
        customer: text(rng),
        shipping: shipping(rng),
        lines: (0..rng.usize(1..4)).map(|_| line(rng)).collect(),
    }
}

pub fn reduced(rng: &mut Rng) -> reduced::Order {
    let mut newer = reduced::Order::from(order(rng));
    for line in &mut newer.lines {
        line.discount = rng.u8(..=100);
    }
    newer
}

pub fn plain_message(rng: &mut Rng) -> Vec<u8> {
    encoded(order(rng))
}

pub fn reduced_message(rng: &mut Rng) -> Vec<u8> {
    encoded(reduced(rng))
}

pub fn v1_message(rng: &mut Rng) -> Vec<u8> {
    encoded((1u32, order(rng)))
}

pub fn v2_message(rng: &mut Rng) -> Vec<u8> {
    encoded((2u32, reduced(rng)))
}

pub fn noted_message(rng: &mut Rng) -> Vec<u8> {
    encoded((order(rng), Some(text(rng))))
}

pub fn gift(rng: &mut Rng) -> Vec<u8> {
    [vec![1; rng.usize(..=100)], vec![0]].concat()
}
