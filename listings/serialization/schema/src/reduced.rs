//! An order, as newer shops and warehouses know it: with a discount.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::order::{Line as OlderLine, Order as OlderOrder, Shipping};
use crate::refusal::Refusal;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    pub customer: String,
    pub shipping: Shipping,
    pub lines: Vec<Line>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub item: String,
    /// In percent of the price.
    pub discount: u8,
    pub quantity: u32,
    /// What one costs without the discount, in cents.
    pub price: u32,
}

impl Order {
    /// The order, if somebody can pack it, and no discount is above 100 percent.
    pub fn checked(self) -> Result<Order, Refusal> {
        let fair = |it: &Line| (1..=1000).contains(&it.quantity) && it.discount <= 100;
        let packable = !self.lines.is_empty() && self.lines.iter().all(fair);
        packable.then_some(self).ok_or(Refusal::Senseless)
    }
}

impl From<OlderOrder> for Order {
    fn from(older: OlderOrder) -> Order {
        let line = |older: OlderLine| Line {
            item: older.item,
            discount: 0,
            quantity: older.quantity,
            price: older.price,
        };
        Order {
            customer: older.customer,
            shipping: older.shipping,
            lines: older.lines.into_iter().map(line).collect(),
        }
    }
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} ({})", self.customer, self.shipping)?;
        for line in &self.lines {
            write!(f, ", {} × {}", line.quantity, line.item)?;
            write!(f, " at {} cents, {} % off", line.price, line.discount)?;
        }
        Ok(())
    }
}
