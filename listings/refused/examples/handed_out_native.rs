//! Hands the guest addresses of where it should write.

use refused::quotient::quotient;
use refused::squares::squares;
use refused::time_of_day::{Clock, time_of_day};

fn main() {
    let mut numbers = [0; 3];
    let mut clock = Clock {
        hours: 0,
        minutes: 0,
    };
    let mut answer = 0;
    // SAFETY: each address is that of a variable of ours, with room for its type.
    unsafe {
        let count = squares(numbers.as_mut_ptr(), numbers.len());
        println!("{count} squares: {numbers:?}");
        time_of_day(1000, &mut clock);
        println!("the time: {}:{}", clock.hours, clock.minutes);
        let status = quotient(17, 5, &mut answer);
        println!("17 / 5: status {status}, answer {answer}");
        let status = quotient(17, 0, &mut answer);
        println!("17 / 0: status {status}, answer {answer}");
    }
}
