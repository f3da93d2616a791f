//! Photoshop: the size in the header, and no more. Ours: the library imagesize reports no more.

use crate::documents::bytes::Big;
use crate::documents::content::Content;

/// The size of the picture. Whether it can be read is not known.
pub fn read(bytes: &[u8]) -> Content {
    Content { height: Big.u32(bytes, 14), width: Big.u32(bytes, 18), ..Content::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn size() {
        let found = read(b"8BPS\0\x01\0\0\0\0\0\0\0\x03\0\0\0\x02\0\0\0\x03\0\x08\0\x03");
        assert_eq!((found.width, found.height, found.readable), (Some(3), Some(2), None));
    }
}
