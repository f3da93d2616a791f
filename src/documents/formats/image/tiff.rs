//! TIFF: a chain of directories, one a page, that point to strips or tiles of pixels. The chain is followed here: the library
//! kamadak-exif ends after eight pages.

use exif::Tag;

use super::super::exif::Tags;
use super::picture;
use crate::documents::bytes::{Big, Little, Order};
use crate::documents::content::{Content, Problem};

/// Pages that are counted; a longer chain is not a document.
const MOST_PAGES: u32 = 10_000;

/// Strips whose offsets are checked.
const MOST_STRIPS: usize = 1 << 16;

/// Inspects a TIFF file: the size of its first page, and how many there are. Files of more than four gibibytes, which
/// are laid out differently, are not read.
pub fn read(bytes: &[u8]) -> Content {
    if matches!(bytes.get(2..4), Some(b"+\0" | b"\0+")) {
        return Content::default();
    }
    let tags = match Tags::read(bytes) {
        Ok(tags) => tags,
        Err(problem) => return Content::unreadable(problem),
    };
    let number = |tag| tags.numbers(tag)?.next();
    let mut found = picture(number(Tag::ImageWidth), number(Tag::ImageLength));
    found.taken_at = tags.taken_at();
    let pages = pages(bytes, if bytes.starts_with(b"II") { Little } else { Big });
    let problem = match pages {
        Err(problem) => Some(problem),
        Ok(_) if found.width.is_none() => Some(Problem::Corrupt),
        Ok(_) => (!has_pixels(&tags, bytes.len())).then_some(Problem::Truncated),
    };
    found.pages = pages.ok();
    found.with_problem(problem)
}

/// How many directories follow one another.
fn pages(bytes: &[u8], order: Order) -> Result<u32, Problem> {
    let mut at = order.long(bytes, 4).ok_or(Problem::Truncated)?;
    for pages in 1..=MOST_PAGES {
        let next = order.short(bytes, at).and_then(|count| order.long(bytes, at.checked_add(2 + 12 * count)?));
        match next.ok_or(Problem::Truncated)? {
            0 => return Ok(pages),
            next if next == at => break,
            next => at = next,
        }
    }
    Err(Problem::Corrupt)
}

/// Whether the strips or tiles of the first page lie within the file.
fn has_pixels(tags: &Tags, length: usize) -> bool {
    let parts = |offsets, counts| tags.numbers(offsets).zip(tags.numbers(counts));
    let strips = parts(Tag::StripOffsets, Tag::StripByteCounts);
    let Some((offsets, counts)) = strips.or_else(|| parts(Tag::TileOffsets, Tag::TileByteCounts)) else { return true };
    let length = u64::try_from(length).unwrap_or(u64::MAX);
    offsets.zip(counts).take(MOST_STRIPS).all(|(from, count)| u64::from(from) + u64::from(count) <= length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tiff(next: u32) -> Vec<u8> {
        let entry = |tag: u16, value: u32| [&tag.to_be_bytes()[..], &[0, 4, 0, 0, 0, 1], &value.to_be_bytes()].concat();
        let page = |next: u32| {
            [&[0, 4][..], &entry(256, 3), &entry(257, 2), &entry(273, 116), &entry(279, 6), &next.to_be_bytes()]
                .concat()
        };
        [&b"MM\0*\0\0\0\x08"[..], &page(62), &page(next), b"pixels"].concat()
    }

    #[test]
    fn size_and_pages() {
        let found = read(&tiff(0));
        assert_eq!((found.width, found.height, found.pages), (Some(3), Some(2), Some(2)));
        assert_eq!((found.readable, found.problem), (Some(true), None));
    }

    #[test]
    fn cut_anywhere_it_is_truncated() {
        let whole = tiff(0);
        assert_eq!(whole.len(), 122);
        for length in 8..whole.len() {
            assert_eq!(read(&whole[..length]).problem, Some(Problem::Truncated), "{length}");
        }
    }

    #[test]
    fn pages_that_loop_end() {
        assert_eq!(read(&tiff(8)).problem, Some(Problem::Corrupt));
        assert_eq!(read(&tiff(62)).problem, Some(Problem::Corrupt));
    }

    #[test]
    fn large_files_are_not_read() {
        assert_eq!(read(b"II+\0\x08\0\0\0"), Content::default());
    }
}
