//! Weighs modules.

/// A number of seven bits a byte, and what stands behind it.
fn number(mut bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut number = 0;
    for shift in [0, 7, 14, 21, 28] {
        let (byte, rest) = bytes.split_first()?;
        bytes = rest;
        number |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some((number, bytes));
        }
    }
    None
}

/// The bytes of `module` without its custom sections, which hold names and the
/// like; none if it is cut off.
pub fn weight(module: &[u8]) -> Option<usize> {
    let mut weight = module.len();
    let mut rest = module.get(8..)?;
    while let Some((id, section)) = rest.split_first() {
        let (len, contents) = number(section)?;
        let next = contents.get(len..)?;
        if *id == 0 {
            weight -= rest.len() - next.len();
        }
        rest = next;
    }
    Some(weight)
}
