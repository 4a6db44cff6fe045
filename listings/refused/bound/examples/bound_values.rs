//! Calls what `#[wasm_bindgen]` accepts, as the Rust functions they still are.

use bound::begin::{begin, set_speed};
use bound::brightness::brightness;
use bound::first_word::first_word;
use bound::greeting::greeting;
use bound::half::half;
use bound::larger::{larger_f64, larger_i32};
use bound::magic::magic;
use bound::proverb::proverb;
use bound::shout::shout;
use bound::stock::total;
use bound::twice::twice;
use bound::zeros::zeros;

fn main() {
    assert_eq!(proverb(), "Measure twice, cut once.");
    assert_eq!(shout("Ahoy"), "AHOY");
    assert_eq!(greeting(Some("Zoë".into())), "Hello, Zoë!");
    assert_eq!(greeting(None), "Hello, you!");
    assert_eq!(first_word("one of many"), "one");
    assert_eq!(magic(), [0, 97, 115, 109]);
    assert_eq!(zeros(3), [0; 3]);
    assert_eq!(brightness(&[10, 200, 30, 255]), Some(200));
    assert_eq!(brightness(&[]), None);
    assert_eq!(larger_i32(-1, 2), 2);
    assert_eq!(larger_f64(0.5, 0.25), 0.5);
    assert_eq!(half(10), Ok(5));
    assert_eq!(half(7), Err("7 is odd".into()));
    assert_eq!(twice(21), 42);
    assert_eq!(total(vec!["nuts".into(), "bolts".into()], vec![3, 4]), 7.0);
    begin();
    assert_eq!(set_speed(5), 1);
    assert_eq!(set_speed(6), 5);
}
