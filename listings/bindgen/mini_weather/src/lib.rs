//! A guest with a type of its own that crosses.

use mini::{FromAbi, IntoAbi, bindgen};

/// A temperature.
pub struct Celsius(pub f64);

// SAFETY: it crosses as an `f64`, and tells of one.
unsafe impl FromAbi for Celsius {
    type First = f64;
    type Second = ();

    fn describe() {
        <f64 as FromAbi>::describe();
    }

    unsafe fn from_abi(degrees: f64, (): ()) -> Celsius {
        Celsius(degrees)
    }
}

// SAFETY: so it does on its way out.
unsafe impl IntoAbi for Celsius {
    type Abi = f64;

    fn describe() {
        <f64 as IntoAbi>::describe();
    }

    fn into_abi(self) -> f64 {
        self.0
    }
}

/// What a wind of that many kilometers per hour makes of `air`.
#[bindgen]
pub fn felt(air: Celsius, wind: f64) -> Result<Celsius, String> {
    if wind < 5.0 {
        return Err(format!("no chill at {wind} km/h"));
    }
    let wind = wind.powf(0.16);
    let degrees = 13.12 + 0.6215 * air.0 - 11.37 * wind + 0.3965 * air.0 * wind;
    Ok(Celsius(degrees.round()))
}
