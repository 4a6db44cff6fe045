//! Makes and uses what `#[wasm_bindgen]` exports as classes.

use bound::counter::Counter;
use bound::door::Door;
use bound::label::Label;
use bound::point::{distance, into_distance, origin};
use bound::stack::NumberStack;
use bound::time::time_of_day;
use bound::words::Words;

fn main() {
    let mut counter = Counter::new();
    assert_eq!(counter.add(2), 2);
    assert_eq!(counter.add(3), 5);
    assert!(Door::new(true).is_open());
    let text = "lid".into();
    assert_eq!(Label { text }.text, "lid");
    let mut point = origin();
    (point.x, point.y) = (3.0, 4.0);
    assert_eq!(distance(&point), 5.0);
    assert_eq!(into_distance(point), 5.0);
    let mut stack = NumberStack::new();
    stack.push(0.5);
    assert_eq!(stack.pop(), Some(0.5));
    assert_eq!(stack.pop(), None);
    let time = time_of_day(1000);
    assert_eq!((time.hours, time.minutes), (16, 40));
    let mut words = Words::new("two words".into());
    assert_eq!(words.take().as_deref(), Some("two"));
    assert_eq!(words.take().as_deref(), Some("words"));
    assert_eq!(words.take(), None);
}
