//! Reads what postcard writes, part by part.

pub const TOO_LARGE: i32 = -1;
pub const CUT_OFF: i32 = -2;
pub const NOT_TEXT: i32 = -3;
pub const UNKNOWN: i32 = -4;
pub const LEFT_OVER: i32 = -5;
pub const SENSELESS: i32 = -6;

/// The bytes that are not yet read.
pub struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8, i32> {
        let (byte, rest) = self.0.split_first().ok_or(CUT_OFF)?;
        self.0 = rest;
        Ok(*byte)
    }

    pub fn bool(&mut self) -> Result<bool, i32> {
        match self.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(UNKNOWN),
        }
    }

    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    pub fn number(&mut self) -> Result<u32, i32> {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                let fits = shift < 28 || byte <= 0x0f;
                return if fits { Ok(number) } else { Err(UNKNOWN) };
            }
        }
        Err(UNKNOWN)
    }

    /// A length, and then so many bytes of UTF-8.
    pub fn text(&mut self) -> Result<&'a str, i32> {
        let len = self.number()? as usize;
        let (text, rest) = self.0.split_at_checked(len).ok_or(CUT_OFF)?;
        self.0 = rest;
        str::from_utf8(text).map_err(|_| NOT_TEXT)
    }
}
