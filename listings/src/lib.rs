//! The book's listings. Each chapter is a crate in a folder of its name; this
//! one passes their crates on, and its tests run them on every host.

// One line for each crate that a page's Rust may use: skeptic finds a guest by way of
// this crate alone, since Cargo gives no hash to the file of a `cdylib`.
#[cfg(not(trybuild))]
mod crates {
    pub use ::advent;
    pub use ::album;
    pub use ::bank;
    pub use ::bare;
    pub use ::bootstrap;
    pub use ::broker;
    pub use ::callbacks;
    pub use ::cancellable;
    pub use ::cashbox;
    pub use ::checkout;
    pub use ::client;
    pub use ::cloned_inbox;
    pub use ::closures;
    pub use ::courier;
    pub use ::depot;
    pub use ::describe;
    pub use ::doorbell;
    pub use ::eager;
    pub use ::elder;
    pub use ::even;
    pub use ::exclusive_inbox;
    pub use ::futures;
    pub use ::gate;
    pub use ::greeter;
    pub use ::handles;
    pub use ::handmade;
    pub use ::held_inbox;
    pub use ::herald;
    pub use ::hub;
    pub use ::identity;
    pub use ::imports;
    pub use ::impostor;
    pub use ::inbox;
    pub use ::inspector;
    pub use ::interpreter;
    pub use ::inviter;
    pub use ::kiosk;
    pub use ::ledger;
    pub use ::lenient;
    pub use ::liar;
    pub use ::linking;
    pub use ::loader;
    pub use ::memory;
    pub use ::meter;
    pub use ::meter_default;
    pub use ::meter_moved;
    pub use ::meter_right;
    pub use ::mini_guest;
    pub use ::mini_weather;
    pub use ::odd;
    pub use ::outspoken;
    pub use ::patient;
    pub use ::patron;
    pub use ::postman;
    pub use ::primitives;
    pub use ::real_guest;
    pub use ::receiver;
    pub use ::recorder;
    pub use ::refused;
    pub use ::registry;
    pub use ::renewing;
    pub use ::roster;
    pub use ::sampler;
    pub use ::scout;
    pub use ::sender;
    pub use ::serialization;
    pub use ::shapes;
    pub use ::sharing;
    pub use ::shop;
    pub use ::split;
    pub use ::strings;
    pub use ::structs;
    pub use ::substitute;
    pub use ::teller;
    pub use ::thermometer;
    pub use ::thrifty;
    pub use ::ticker;
    pub use ::tourist;
    pub use ::traps;
    pub use ::traveler;
    pub use ::visitor;
    pub use ::walker;
    pub use ::warehouse;
    pub use ::wary;
    pub use ::watchful;
    pub use ::webshop;
    pub use ::wire;
}

#[cfg(not(trybuild))]
pub use crates::*;
