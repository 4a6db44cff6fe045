//! Asks for what the guest keeps, call by call.

use refused::countdown::{countdown, countdown_step};
use refused::latest::{latest, measure};
use refused::proverb::{proverb, proverb_len};
use refused::score::{score_add, score_close, score_open};

fn main() {
    measure(21.5);
    println!("latest: {}", latest());

    countdown(2);
    println!("left: {}", countdown_step());
    println!("left: {}", countdown_step());

    let score = score_open();
    // SAFETY: it is open until the last of these calls.
    unsafe {
        println!("score: {}", score_add(score));
        println!("score: {}", score_add(score));
        score_close(score);
    }

    // SAFETY: the guest says where its proverb is, which stays as it is.
    let bytes = unsafe { std::slice::from_raw_parts(proverb(), proverb_len()) };
    println!("{}", str::from_utf8(bytes).expect("a proverb is UTF-8"));
}
