//! Returns a struct by value.

/// A time of day.
#[repr(C)]
pub struct Clock {
    pub hours: u32,
    pub minutes: u32,
}

/// The time so many minutes after midnight.
#[unsafe(no_mangle)]
pub extern "C" fn clock_at(minutes: u32) -> Clock {
    Clock {
        hours: minutes / 60 % 24,
        minutes: minutes % 60,
    }
}
