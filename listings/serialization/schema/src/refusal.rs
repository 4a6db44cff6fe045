//! Why a message is refused.

use postcard::Error;

/// As a receiver returns it; 0 means that it took the message.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(i32)]
pub enum Refusal {
    /// It has more bytes than any honest message.
    TooLarge = -1,
    /// It ends too early.
    CutOff = -2,
    /// A text is not UTF-8.
    NotText = -3,
    /// It holds what the schema does not know, such as a `bool` of 2.
    Unknown = -4,
    /// Bytes follow it.
    LeftOver = -5,
    /// It is what the schema describes, and still no sense.
    Senseless = -6,
    /// Its version is newer than the receiver.
    Newer = -7,
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Refusal {
        match error {
            Error::DeserializeUnexpectedEnd => Refusal::CutOff,
            Error::DeserializeBadUtf8 => Refusal::NotText,
            _ => Refusal::Unknown,
        }
    }
}
