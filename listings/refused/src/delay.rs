//! Has one function for each kind of value.

/// How long to wait, in seconds, if that is what the host knows.
#[unsafe(no_mangle)]
pub extern "C" fn delay_seconds(seconds: u32) -> u32 {
    seconds
}

/// How many seconds after midnight `hour:minute` is; a day where that is no time.
#[unsafe(no_mangle)]
pub extern "C" fn delay_until(hour: u32, minute: u32) -> u32 {
    if hour < 24 && minute < 60 {
        60 * (60 * hour + minute)
    } else {
        86_400
    }
}
