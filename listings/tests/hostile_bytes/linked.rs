//! The decoders as modules, which wasmtime runs.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use ci::build::link;
use ci::listings::{Listings, Tree};
use fastrand::Rng;
use serialization::carry::{Receiver, take};
use wasmtime::error::Context;
use wasmtime::{Caller, Engine, Linker, Memory, Module, Result, Store, Trap, ensure};

use crate::inputs;

/// A module that reads messages, and the last text that it showed.
struct Guest {
    store: Store<String>,
    memory: Memory,
    receiver: Receiver,
}

/// Links the guests once, as the examples' tests do.
static LINKED: LazyLock<Result<(), String>> = LazyLock::new(|| {
    let listings = Listings::read(Tree::here());
    let linked = listings.and_then(|listings| link::guests(&listings));
    linked.map_err(|error| format!("{error:#}"))
});

impl Guest {
    fn new(name: &str, read: &str) -> Result<Guest> {
        LINKED.clone().map_err(wasmtime::Error::msg)?;
        let file = format!("target/wasm32-unknown-unknown/release/{name}.wasm");
        let engine = Engine::default();
        let module = Module::from_file(&engine, Tree::here().path(&file))?;
        let mut linker = Linker::new(&engine);
        let show = |mut caller: Caller<'_, String>, text, len| -> Result<()> {
            *caller.data_mut() = String::from_utf8(take(&mut caller, text, len)?)?;
            Ok(())
        };
        linker.func_wrap("host", "show", show)?;
        let mut store = Store::new(&engine, String::new());
        let guest = linker.instantiate(&mut store, &module)?;
        let memory = guest.get_memory(&mut store, "memory");
        Ok(Guest {
            memory: memory.context("the guest exports no memory")?,
            receiver: Receiver::new(&mut store, guest, read)?,
            store,
        })
    }

    /// The status for `bytes`, and what it showed.
    fn read(&mut self, bytes: &[u8]) -> Result<(i32, String)> {
        self.store.data_mut().clear();
        let status = self.receiver.deliver(&mut self.store, bytes)?;
        Ok((status, self.store.data().clone()))
    }
}

/// Has the module `name` read what may come instead of a `message`, by its export
/// `read`: it traps never, returns one of its `statuses`, reads the message after
/// it, and loses no memory.
fn survives(
    (name, read): (&str, &str),
    message: fn(&mut Rng) -> Vec<u8>,
    statuses: RangeInclusive<i32>,
) -> Result<()> {
    let mut guest = Guest::new(name, read)?;
    // The largest that is read makes the memory grow once.
    guest.read(&[0; 4096])?;
    let mut pages = None;
    for (seed, bytes) in inputs::hostile(message) {
        let input = || format!("`{name}.{read}`, {}", inputs::named(seed, &bytes));
        let (status, _) = guest.read(&bytes).with_context(input)?;
        ensure!(statuses.contains(&status), "{status} from {}", input());
        let valid = message(&mut Rng::with_seed(seed));
        let (status, _) = guest.read(&valid).with_context(input)?;
        ensure!(
            status >= 0,
            "{status} for a valid message after {}",
            input()
        );
        let now = guest.memory.size(&guest.store);
        if seed % 1000 == 999 {
            let before = *pages.get_or_insert(now);
            ensure!(now == before, "{before} pages became {now} at {}", input());
        }
    }
    Ok(())
}

#[test]
fn no_module_traps_on_hostile_bytes() -> Result<()> {
    survives(("depot", "pack"), inputs::plain_message, -1..=0)?;
    survives(("warehouse", "receive"), inputs::plain_message, -6..=0)?;
    survives(("depot", "receive_v1"), inputs::v1_message, -7..=0)?;
    survives(("hub", "receive_v2"), inputs::v1_message, -7..=0)?;
    survives(("hub", "receive_v2"), inputs::v2_message, -7..=0)?;
    survives(("hub", "receive_noted"), inputs::noted_message, -5..=4096)?;
    survives(("hub", "layers_at_most_100"), inputs::gift, -1..=100)?;
    survives(
        ("thrifty", "receive_by_hand"),
        inputs::plain_message,
        -6..=0,
    )
}

#[test]
fn the_decoder_by_hand_agrees_with_the_crates() -> Result<()> {
    let mut crates = Guest::new("warehouse", "receive")?;
    let mut hand = Guest::new("thrifty", "receive_by_hand")?;
    for (seed, bytes) in inputs::hostile(inputs::plain_message) {
        let (crates, hand) = (crates.read(&bytes)?, hand.read(&bytes)?);
        let input = inputs::named(seed, &bytes);
        ensure!(crates == hand, "{crates:?}, by hand {hand:?}; {input}");
    }
    Ok(())
}

#[test]
fn a_module_that_traps_is_found() {
    let layers = survives(("hub", "layers"), |_| vec![1; 100_000], -1..=100);
    let trap = layers.expect_err("no stack holds so many layers");
    assert!(trap.root_cause().is::<Trap>(), "{trap:#}");
}
