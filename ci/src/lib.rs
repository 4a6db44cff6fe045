//! Runs the book's listings on every host, and makes the book of what they print.
//!
//! The rooms, in the order in which data flows through them; each uses only rooms
//! above it:
//!
//! | room | what it does |
//! |---|---|
//! | [`listings`] | reads `listings/` into one value, [`listings::Listings`]; runs nothing |
//! | [`golden`] | knows what golden files hold, and compares text with them |
//! | [`project`] | makes of an example a folder that builds alone |
//! | [`page`] | turns a page's source into what the reader sees |
//! | [`process`] | starts programs, and ends them and all that they start |
//! | [`machine`] | knows what this machine has, and installs the rest |
//! | [`engines`] | runs JavaScript: in browsers, Node and Deno |
//! | [`build`] | makes modules of crates, and of modules what a page loads |
//! | [`trials`] | runs `cargo test -p listings` |
//! | [`book`] | runs `cargo ci book` and `cargo ci serve` |
//! | [`check`] | runs `cargo ci check` |
//!
//! The last two render pages, and come with the feature `book`: the tests of the
//! listings do without.

pub mod build;
pub mod engines;
pub mod golden;
pub mod listings;
pub mod machine;
pub mod page;
pub mod process;
pub mod project;
pub mod trials;

#[cfg(feature = "book")]
pub mod book;
#[cfg(feature = "book")]
pub mod check;
