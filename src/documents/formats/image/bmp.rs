//! BMP and DIB: a header that says how many bytes of pixels follow. Ours: imagesize takes 103 of 134 cut files for whole.

use super::picture;
use crate::documents::bytes::Little;
use crate::documents::content::{Content, Problem};

/// Inspects a bitmap, with the header of a file or without. It is truncated where pixels are lacking.
pub fn read(bytes: &[u8]) -> Content {
    header(bytes).unwrap_or_else(|| Content::unreadable(Problem::Truncated))
}

fn header(bytes: &[u8]) -> Option<Content> {
    let header = if bytes.starts_with(b"BM") { 14 } else { 0 };
    let size = Little.u32(bytes, header)?;
    let (width, height, bits, packing) = if size == 12 {
        (Little.u16(bytes, 18)?.into(), Little.u16(bytes, 20)?.into(), Little.u16(bytes, 24)?, 0)
    } else {
        let height = Little.u32(bytes, header + 8)?.cast_signed().unsigned_abs();
        (Little.u32(bytes, header + 4)?, height, Little.u16(bytes, header + 14)?, Little.u32(bytes, header + 16)?)
    };
    let found = picture(Some(width), Some(height));
    if width == 0 || height == 0 || width > 1 << 30 {
        return Some(found.with_problem(Some(Problem::Corrupt)));
    }
    let row = (u64::from(width) * u64::from(bits)).div_ceil(32) * 4;
    let from = if header == 0 { u64::from(size) } else { Little.u32(bytes, 10)?.into() };
    let plain = packing == 0 || packing == 3;
    let needed = from.saturating_add(row.saturating_mul(u64::from(height)));
    // Some programs leave out what only fills the last row up.
    let lacking = plain && needed > u64::try_from(bytes.len()).unwrap_or(u64::MAX).saturating_add(3);
    Some(found.with_problem(lacking.then_some(Problem::Truncated)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bitmap(width: u32, height: i32, pixels: usize) -> Vec<u8> {
        let mut bytes = b"BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0".to_vec();
        bytes.extend(width.to_le_bytes());
        bytes.extend(height.to_le_bytes());
        bytes.extend([1, 0, 24, 0]);
        bytes.resize(0x36 + pixels, 0);
        bytes
    }

    #[test]
    fn size_upwards_and_downwards() {
        for height in [2, -2] {
            let found = read(&bitmap(3, height, 24));
            assert_eq!(
                (found.width, found.height, found.readable, found.problem),
                (Some(3), Some(2), Some(true), None)
            );
        }
        let without_file_header = read(&bitmap(3, 2, 24)[14..]);
        assert_eq!((without_file_header.width, without_file_header.problem), (Some(3), None));
    }

    #[test]
    fn without_all_its_pixels_it_is_truncated() {
        assert_eq!(read(&bitmap(3, 2, 20)).problem, Some(Problem::Truncated));
        assert_eq!(read(&bitmap(65_535, 65_535, 24)).problem, Some(Problem::Truncated));
        assert_eq!(read(&bitmap(3, 2, 21)).problem, None);
        assert_eq!(read(b"BM").problem, Some(Problem::Truncated));
    }

    #[test]
    fn no_pixels_at_all() {
        assert_eq!(read(&bitmap(0, 2, 24)).problem, Some(Problem::Corrupt));
    }
}
