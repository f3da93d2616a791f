//! Numbers and parts within bytes. Past their end there are none.

/// Which byte of a number comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The least.
    Little,
    /// The greatest.
    Big,
}

pub use Order::{Big, Little};

impl Order {
    /// The number in two bytes.
    pub fn u16(self, bytes: &[u8], at: usize) -> Option<u16> {
        let two = array(bytes, at)?;
        Some(if self == Big { u16::from_be_bytes(two) } else { u16::from_le_bytes(two) })
    }

    /// The number in four bytes.
    pub fn u32(self, bytes: &[u8], at: usize) -> Option<u32> {
        let four = array(bytes, at)?;
        Some(if self == Big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) })
    }

    /// The number in eight bytes.
    pub fn u64(self, bytes: &[u8], at: usize) -> Option<u64> {
        let eight = array(bytes, at)?;
        Some(if self == Big { u64::from_be_bytes(eight) } else { u64::from_le_bytes(eight) })
    }

    /// The length or offset in two bytes.
    pub fn short(self, bytes: &[u8], at: usize) -> Option<usize> {
        self.u16(bytes, at).map(usize::from)
    }

    /// The length or offset in four bytes.
    pub fn long(self, bytes: &[u8], at: usize) -> Option<usize> {
        usize::try_from(self.u32(bytes, at)?).ok()
    }
}

/// So many bytes from an offset on.
pub fn part(bytes: &[u8], at: usize, length: usize) -> Option<&[u8]> {
    bytes.get(at..at.checked_add(length)?)
}

/// Whether these bytes stand at an offset.
pub fn has(bytes: &[u8], at: usize, expected: &[u8]) -> bool {
    part(bytes, at, expected.len()) == Some(expected)
}

/// The first place at which some bytes stand.
pub fn find(bytes: &[u8], expected: &[u8]) -> Option<usize> {
    bytes.windows(expected.len()).position(|window| window == expected)
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    part(bytes, at, N)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_either_order() {
        let bytes = [1, 2, 3, 4, 5, 6, 7, 8];
        assert_eq!((Little.u16(&bytes, 0), Big.u16(&bytes, 0)), (Some(0x0201), Some(0x0102)));
        assert_eq!((Little.u32(&bytes, 4), Big.u32(&bytes, 4)), (Some(0x0807_0605), Some(0x0506_0708)));
        assert_eq!(Big.u64(&bytes, 0), Some(0x0102_0304_0506_0708));
    }

    #[test]
    fn nothing_past_the_end() {
        let bytes = [1, 2, 3, 4];
        assert_eq!((Big.u16(&bytes, 3), Big.u32(&bytes, 1), Big.u64(&bytes, 0)), (None, None, None));
        assert_eq!((part(&bytes, 4, 0), part(&bytes, 1, 4), part(&bytes, usize::MAX, 2)), (Some(&[][..]), None, None));
        assert!(has(&bytes, 2, &[3, 4]) && !has(&bytes, 3, &[4, 5]));
        assert_eq!((find(&bytes, &[3, 4]), find(&bytes, &[4, 3])), (Some(2), None));
    }
}
