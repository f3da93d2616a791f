//! JPEG: segments, each with a marker, until the one that ends the image. Ours: imagesize takes 103 of 134 cut files for whole.

use super::super::exif;
use super::{jpeg_scan, picture};
use crate::documents::bytes::{Big, part};
use crate::documents::content::{Content, Problem};

/// Inspects a JPEG file. Without its end marker it is truncated, unless its scans have all of the picture.
pub fn read(bytes: &[u8]) -> Content {
    let mut found = picture(None, None);
    let mut at = 2;
    loop {
        let Some(marker) = marker(bytes, &mut at) else { return without_end(found, bytes) };
        match marker {
            0x01 | 0xd0..=0xd8 => continue,
            0xd9 => break,
            _ => {}
        }
        let length = Big.short(bytes, at).unwrap_or_default();
        let Some(segment) = part(bytes, at, length) else { return without_end(found, bytes) };
        at += length.max(2);
        match marker {
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) && found.width.is_none() => {
                found.height = Big.u16(segment, 3).filter(|height| *height > 0).map(u32::from);
                found.width = Big.u16(segment, 5).map(u32::from);
            }
            0xe1 if found.taken_at.is_none() => {
                let data = segment.get(2..).and_then(|rest| rest.strip_prefix(b"Exif\0"));
                found.taken_at = data.and_then(|data| exif::taken_at(data.get(1..)?));
            }
            _ => {}
        }
    }
    let problem = found.width.is_none().then_some(Problem::Corrupt);
    found.with_problem(problem)
}

/// The same of a file that does not end like one.
fn without_end(found: Content, bytes: &[u8]) -> Content {
    match jpeg_scan::is_whole(bytes) {
        Some(true) => found,
        Some(false) => found.with_problem(Some(Problem::Truncated)),
        None => Content { readable: None, ..found },
    }
}

/// The next marker, after image data and other bytes between.
pub fn marker(bytes: &[u8], at: &mut usize) -> Option<u8> {
    loop {
        let rest = bytes.get(*at..)?;
        *at += rest.iter().position(|byte| *byte == 0xff)? + 1;
        let marker = *bytes.get(*at)?;
        if !matches!(marker, 0 | 0xff) {
            *at += 1;
            return Some(marker);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An image of 3 by 2 pixels with EXIF data, and within its data a byte that is like a marker.
    fn jpeg() -> Vec<u8> {
        let exif = exif::sample::exif("2024:03:31 10:00:00", None);
        let length = u16::try_from(exif.len() + 8).unwrap().to_be_bytes();
        [
            &b"\xff\xd8\xff\xe1"[..],
            &length,
            b"Exif\0\0",
            &exif,
            b"\xff\xc0\0\x0b\x08\0\x02\0\x03\x01\x01\x11\0",
            b"\xff\xda\0\x08\x01\x01\0\0\x3f\0\x12\xff\0\x34\xff\xd0\x56\xff\xd9",
        ]
        .concat()
    }

    #[test]
    fn size_and_time() {
        let found = read(&jpeg());
        assert_eq!(
            (found.width, found.height, found.taken_at.as_deref()),
            (Some(3), Some(2), Some("2024-03-31T10:00:00"))
        );
        assert_eq!((found.readable, found.problem), (Some(true), None));
    }

    #[test]
    fn without_its_end_it_is_truncated() {
        let whole = jpeg();
        for length in 3..whole.len() {
            let found = read(&whole[..length]);
            assert_eq!((found.readable, found.problem), (Some(false), Some(Problem::Truncated)), "{length}");
        }
        assert_eq!(read(&[whole, b"anything".to_vec()].concat()).problem, None);
    }

    #[test]
    fn without_an_image_it_is_corrupt() {
        assert_eq!(read(b"\xff\xd8\xff\xd9").problem, Some(Problem::Corrupt));
    }
}
