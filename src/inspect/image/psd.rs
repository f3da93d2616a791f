//! Photoshop: the size in the header, and no more.

use super::super::bytes::Big;
use super::super::look::Look;

/// The size of the picture. Nothing is said of whether it can be read.
pub fn look(bytes: &[u8]) -> Look {
    Look { height: Big.u32(bytes, 14), width: Big.u32(bytes, 18), ..Look::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn size() {
        let look = look(b"8BPS\0\x01\0\0\0\0\0\0\0\x03\0\0\0\x02\0\0\0\x03\0\x08\0\x03");
        assert_eq!((look.width, look.height, look.readable), (Some(3), Some(2), None));
    }
}
