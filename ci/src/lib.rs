//! Runs the book's listings on every host, and makes the book of what they print.
//!
//! The rooms, in the order in which data flows through them; each uses only rooms
//! above it:
//!
//! | room | what it does |
//! |---|---|
//! | [`listings`] | reads `listings/` into one value, [`listings::Listings`]; runs nothing |
//! | [`golden`] | knows what golden files hold, and compares text with them |
//! | [`page`] | turns a page's source into what the reader sees |
//! | [`process`] | starts programs, and ends them and all that they start |
//! | [`machine`] | knows what this machine has, and installs the rest |
//! | [`engines`] | runs JavaScript: in browsers, Node and Deno |
//! | [`build`] | makes modules of crates, and of modules what a page loads |
//! | [`trials`] | runs `cargo test -p listings` |
//! | [`book`] | runs `cargo ci book` and `cargo ci serve` |
//! | [`check`] | runs `cargo ci check` |
//!
//! Without the feature `runner` there are the first three rooms: that is what a
//! build script needs. `book` adds the last two, which render pages.

pub mod golden;
pub mod listings;
pub mod page;

#[cfg(feature = "runner")]
pub mod build;
#[cfg(feature = "runner")]
pub mod engines;
#[cfg(feature = "runner")]
pub mod machine;
#[cfg(feature = "runner")]
pub mod process;
#[cfg(feature = "runner")]
pub mod trials;

#[cfg(feature = "book")]
pub mod book;
#[cfg(feature = "book")]
pub mod check;
