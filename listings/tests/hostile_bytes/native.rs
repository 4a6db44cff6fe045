//! The decoders as functions of this program.

use std::fmt::Debug;

use fastrand::Rng;
use postcard::{from_bytes, to_allocvec};
use schema::decode::decode;
use schema::order::Order;
use schema::reduced;
use schema::refusal::Refusal;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{allocations, inputs};

/// What the receivers call with a packed order.
#[unsafe(no_mangle)]
extern "C" fn show(_: *const u8, _: usize) {}

/// No more than this for each byte that came; a line of an order, which is three
/// bytes at least, takes 32.
const MEMORY_PER_BYTE: usize = 64;

/// Has `decoder` read what may come instead of a `message`: it returns, it needs no
/// more memory than the bytes justify, and it keeps none when it refuses.
fn survives<T, E: Debug>(
    decoder: impl Fn(&[u8]) -> Result<T, E>,
    message: fn(&mut Rng) -> Vec<u8>,
) {
    let (mut taken, mut refused) = (0, 0);
    for (seed, bytes) in inputs::hostile(message) {
        let (result, most, kept) = allocations::of(|| decoder(&bytes));
        let input = inputs::named(seed, &bytes);
        assert!(
            most <= MEMORY_PER_BYTE * bytes.len() + 64,
            "{most} bytes of memory for {} that came; {input}",
            bytes.len()
        );
        if let Err(error) = result {
            assert_eq!(kept, 0, "memory is kept after {error:?}; {input}");
            refused += 1;
        } else {
            taken += 1;
        }
        let valid = message(&mut Rng::with_seed(seed));
        assert!(decoder(&valid).is_ok(), "not the next message; {input}");
    }
    let one = taken + refused == 1;
    let both = taken > 100 && refused > 100;
    assert!(one || both, "{taken} taken, {refused} refused");
}

/// Holds that what `message` makes is read as what was written, and that what is
/// read from other bytes is written and read as the same again.
fn agrees<T: Debug + DeserializeOwned + PartialEq + Serialize>(
    make: fn(&mut Rng) -> T,
    message: fn(&mut Rng) -> Vec<u8>,
) {
    for (seed, bytes) in inputs::hostile(message) {
        let made = make(&mut Rng::with_seed(seed));
        let written = to_allocvec(&made).expect("a message has no failing part");
        assert_eq!(decode(&written), Ok(made), "seed {seed}");
        if let Ok(read) = decode::<T>(&bytes) {
            let again = to_allocvec(&read).expect("a message has no failing part");
            let input = inputs::named(seed, &bytes);
            assert_eq!(decode(&again), Ok(read), "{input}");
        }
    }
}

#[test]
fn no_decoder_fails_on_hostile_bytes() {
    survives(|bytes| from_bytes::<Order>(bytes), inputs::plain_message);
    survives(decode::<Order>, inputs::plain_message);
    survives(decode::<reduced::Order>, inputs::reduced_message);
    survives(decode::<hub::defaulted::Order>, inputs::noted_message);
    survives(depot::versioned::understand, inputs::v1_message);
    survives(hub::versioned::understand, inputs::v1_message);
    survives(hub::versioned::understand, inputs::v2_message);
    survives(thrifty::receive_by_hand::understand, inputs::plain_message);
    survives(|bytes| hub::layers_at_most::count(100, bytes), inputs::gift);
}

#[test]
fn what_is_written_is_read() {
    agrees(inputs::order, inputs::plain_message);
    agrees(inputs::reduced, inputs::reduced_message);
}

#[test]
fn a_reserved_line_is_the_most_that_a_byte_can_claim() {
    let lines = [1, b'Z', 0, 100];
    let bytes = [lines.to_vec(), vec![0xff; 100]].concat();
    let (result, most, kept) = allocations::of(|| decode::<Order>(&bytes));
    assert_eq!(result, Err(Refusal::Unknown));
    assert!(most >= 100 * size_of::<schema::order::Line>(), "{most}");
    assert_eq!(kept, 0);
}
