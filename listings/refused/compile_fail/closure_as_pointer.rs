//! Passes a closure, which has captured something, as an address.

extern "C" fn each_digit(number: u32, visit: extern "C" fn(u32)) {
    for digit in number.to_string().bytes() {
        visit(u32::from(digit - b'0'));
    }
}

fn main() {
    let mut sum = 0;
    each_digit(2026, |digit| sum += digit);
}
