//! An order, as the first shops and warehouses know it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    pub customer: String,
    pub shipping: Shipping,
    pub lines: Vec<Line>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Shipping {
    Collect,
    Post { express: bool },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub item: String,
    pub quantity: u32,
    /// What one costs, in cents.
    pub price: u32,
}

impl Order {
    /// The order, if somebody can pack it: it has lines, and 1 to 1000 of each item.
    pub fn checked(self) -> Result<Order, Refusal> {
        let fair = |it: &Line| (1..=1000).contains(&it.quantity);
        let packable = !self.lines.is_empty() && self.lines.iter().all(fair);
        packable.then_some(self).ok_or(Refusal::Senseless)
    }
}

impl fmt::Display for Shipping {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Shipping::Collect => "collects",
            Shipping::Post { express: false } => "by post",
            Shipping::Post { express: true } => "by express",
        })
    }
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} ({})", self.customer, self.shipping)?;
        for line in &self.lines {
            write!(f, ", {} × {}", line.quantity, line.item)?;
            write!(f, " at {} cents", line.price)?;
        }
        Ok(())
    }
}
