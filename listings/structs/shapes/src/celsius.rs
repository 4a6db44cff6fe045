//! Gives a number a name that costs nothing at the boundary.

/// A temperature. It crosses as the number in it does.
#[repr(transparent)]
pub struct Celsius(pub f64);

/// A temperature on another scale.
#[repr(transparent)]
pub struct Fahrenheit(pub f64);

/// The same temperature on the other scale.
#[unsafe(no_mangle)]
pub extern "C" fn fahrenheit(celsius: Celsius) -> Fahrenheit {
    Fahrenheit(celsius.0 * 9.0 / 5.0 + 32.0)
}
