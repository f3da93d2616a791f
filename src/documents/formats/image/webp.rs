//! WebP: chunks within a RIFF file. Ours: imagesize takes 103 of 134 cut files for whole.

use super::super::exif;
use super::picture;
use crate::documents::bytes::{Little, part};
use crate::documents::content::{Content, Problem};

/// Inspects a WebP file. It is truncated where it is shorter than it says.
pub fn read(bytes: &[u8]) -> Content {
    let mut found = picture(None, None);
    let said = Little.long(bytes, 4).unwrap_or_default();
    let mut at = 12;
    while let (Some(kind), Some(length)) = (part(bytes, at, 4), Little.long(bytes, at + 4)) {
        let content = bytes.get(at + 8..).unwrap_or_default();
        if found.width.is_none()
            && let Some((width, height)) = size(kind, content)
        {
            (found.width, found.height) = (Some(width), Some(height));
        }
        if kind == b"EXIF" {
            let data = part(content, 0, length).unwrap_or_default();
            found.taken_at = exif::taken_at(data.strip_prefix(b"Exif\0\0").unwrap_or(data));
        }
        let Some(next) = length.checked_add(8 + length % 2).and_then(|length| at.checked_add(length)) else { break };
        at = next;
    }
    let lacking = said.saturating_add(8) > bytes.len();
    let problem = if lacking { Some(Problem::Truncated) } else { found.width.is_none().then_some(Problem::Corrupt) };
    found.with_problem(problem)
}

/// The size of the image by its first chunk: extended, lossless, or lossy.
fn size(kind: &[u8], content: &[u8]) -> Option<(u32, u32)> {
    Some(match kind {
        b"VP8X" => ((Little.u32(content, 4)? & 0xff_ffff) + 1, (Little.u32(content, 6)? >> 8 & 0xff_ffff) + 1),
        b"VP8L" => {
            let bits = Little.u32(content, 1).filter(|_| content.first() == Some(&0x2f))?;
            ((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1)
        }
        b"VP8 " if part(content, 3, 3)? == b"\x9d\x01\x2a" => {
            (u32::from(Little.u16(content, 6)? & 0x3fff), u32::from(Little.u16(content, 8)? & 0x3fff))
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn webp(kind: &[u8], content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len()).unwrap();
        [&b"RIFF"[..], &(length + 12).to_le_bytes(), b"WEBP", kind, &length.to_le_bytes(), content].concat()
    }

    #[test]
    fn size_of_each_sort() {
        for (kind, content) in [
            (b"VP8X", &b"\0\0\0\0\x02\0\0\x01\0\0"[..]),
            (b"VP8L", b"\x2f\x02\x40\0\0\0"),
            (b"VP8 ", b"\0\0\0\x9d\x01\x2a\x03\0\x02\0"),
        ] {
            let found = read(&webp(kind, content));
            assert_eq!((found.width, found.height, found.problem), (Some(3), Some(2), None), "{kind:?}");
        }
    }

    #[test]
    fn shorter_than_it_says_it_is_truncated() {
        let whole = webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a\x03\0\x02\0");
        for length in 12..whole.len() {
            assert_eq!(read(&whole[..length]).problem, Some(Problem::Truncated), "{length}");
        }
        assert_eq!(read(&webp(b"ALPH", b"abcd")).problem, Some(Problem::Corrupt));
    }
}
