//! A guest that counts days, with a library's help.

use almanac::year;

/// The number of days in `year`.
#[unsafe(no_mangle)]
pub extern "C" fn days_in(year: u32) -> u32 {
    365 + u32::from(year::is_leap(year))
}

/// The number of days in the year that it is.
#[unsafe(no_mangle)]
pub extern "C" fn days_this_year() -> u32 {
    days_in(year::this_one())
}
