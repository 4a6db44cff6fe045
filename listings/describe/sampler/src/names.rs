//! Enums, of which JavaScript knows the names.

use wasm_bindgen::prelude::*;

use crate::same::same;

#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum Direction {
    North,
    South,
}

#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum Size {
    Small = "small",
    Large = "large",
}

#[wasm_bindgen(js_name = Heading)]
#[derive(Clone, Copy)]
pub enum Renamed {
    Ahead = 10,
    Astern = 20,
}

/// A text, a number, or one of two names.
#[wasm_bindgen]
pub enum Label {
    Unread = "unread",
    Sent = "sent",
    Number(f64),
    Text(String),
}

same! {
    direction: Direction,
    directions: Vec<Direction>,
    size: Size,
    sizes: Vec<Size>,
    heading: Renamed,
    label: Label,
}
