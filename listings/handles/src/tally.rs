//! Keeps things for the host, and checks each handle that it brings.

use std::cell::RefCell;

/// What a call returns when it refuses a handle.
pub const REFUSED: i32 = -1;

enum Thing {
    Tally(i32),
    Gauge,
}

/// Of each place: its generation, and what stands there.
type Slab = Vec<(u16, Option<Thing>)>;

thread_local! {
    static SLAB: RefCell<Slab> = const { RefCell::new(Slab::new()) };
}

fn keep(slab: &mut Slab, thing: Thing) -> Option<u32> {
    // After its last generation a place stays empty.
    let free = |(generation, thing): &(u16, Option<_>)| *generation < u16::MAX && thing.is_none();
    let place = slab.iter().position(free).unwrap_or(slab.len());
    let number = u16::try_from(place).ok()?;
    if place == slab.len() {
        slab.push((0, None));
    }
    let (generation, kept) = &mut slab[place];
    *generation += 1;
    *kept = Some(thing);
    Some(u32::from(*generation) << 16 | u32::from(number))
}

fn find(slab: &mut Slab, handle: u32) -> Option<&mut Option<Thing>> {
    let (generation, kept) = slab.get_mut(handle as usize & 0xffff)?;
    (u32::from(*generation) == handle >> 16).then_some(kept)
}

/// Makes a tally and returns its handle, or 0 if none is left.
#[unsafe(no_mangle)]
pub extern "C" fn tally_open() -> u32 {
    SLAB.with_borrow_mut(|slab| keep(slab, Thing::Tally(0)).unwrap_or(0))
}

/// Makes a gauge and returns its handle, or 0 if none is left.
#[unsafe(no_mangle)]
pub extern "C" fn gauge_open() -> u32 {
    SLAB.with_borrow_mut(|slab| keep(slab, Thing::Gauge).unwrap_or(0))
}

/// Adds one to a tally; returns the sum, or `REFUSED`.
#[unsafe(no_mangle)]
pub extern "C" fn tally_add(tally: u32) -> i32 {
    SLAB.with_borrow_mut(|slab| match find(slab, tally) {
        Some(Some(Thing::Tally(sum))) => {
            *sum += 1;
            *sum
        }
        _ => REFUSED,
    })
}

/// Drops a tally or a gauge; returns 0, or `REFUSED`.
#[unsafe(no_mangle)]
pub extern "C" fn discard(handle: u32) -> i32 {
    SLAB.with_borrow_mut(|slab| {
        let dropped = find(slab, handle).and_then(Option::take);
        dropped.map_or(REFUSED, |_| 0)
    })
}
