//! TIFF: a chain of directories, one a page, that point to strips or tiles of pixels.

use super::super::exif::{self, Directory};
use super::picture;
use crate::documents::content::{Content, Problem};

/// Pages that are counted; a chain that goes on beyond is no document.
const MOST_PAGES: u32 = 10_000;

/// Strips whose places are looked at.
const MOST_STRIPS: usize = 1 << 16;

/// Looks into a TIFF file: the size of its first page, and how many there are. Files of more than four gibibytes, which
/// are laid out differently, are not read.
pub fn read(bytes: &[u8]) -> Content {
    if matches!(bytes.get(2..4), Some(b"+\0" | b"\0+")) {
        return Content::default();
    }
    let Some(first) = Directory::first(bytes) else { return Content::unreadable(Problem::Truncated) };
    let mut found = picture(first.number(256), first.number(257));
    found.taken_at = exif::taken_at(bytes);
    let mut page = first;
    let mut pages = 0;
    loop {
        pages += 1;
        let Some(next) = page.next() else { return found.with_problem(Some(Problem::Truncated)) };
        if next == 0 {
            break;
        }
        if pages == MOST_PAGES || next == page.offset() {
            return found.with_problem(Some(Problem::Corrupt));
        }
        page = first.at(next);
    }
    found.pages = Some(pages);
    let problem = if found.width.is_none() {
        Some(Problem::Corrupt)
    } else {
        (!has_pixels(first, bytes.len())).then_some(Problem::Truncated)
    };
    found.with_problem(problem)
}

/// Whether the strips or tiles of a page lie within the file.
fn has_pixels(page: Directory, length: usize) -> bool {
    let parts = |offsets, counts| page.numbers(offsets, MOST_STRIPS).zip(page.numbers(counts, MOST_STRIPS));
    let Some((offsets, counts)) = parts(273, 279).or_else(|| parts(324, 325)) else { return true };
    let length = u64::try_from(length).unwrap_or(u64::MAX);
    offsets.iter().zip(&counts).all(|(from, count)| u64::from(*from) + u64::from(*count) <= length)
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
