//! When a photo was taken, by its EXIF data, which is laid out like a TIFF file.

use crate::calendar::Moment;
use crate::documents::bytes::{Big, Little, Order, part};

const EXIF_DIRECTORY: u16 = 0x8769;
const DATE_TIME_ORIGINAL: u16 = 0x9003;
const OFFSET_TIME_ORIGINAL: u16 = 0x9011;

/// A directory of tagged values.
#[derive(Debug, Clone, Copy)]
pub struct Directory<'a> {
    tiff: &'a [u8],
    order: Order,
    at: usize,
}

impl<'a> Directory<'a> {
    /// The first directory of a file.
    pub fn first(tiff: &'a [u8]) -> Option<Self> {
        let order = match part(tiff, 0, 4)? {
            b"II*\0" => Little,
            b"MM\0*" => Big,
            _ => return None,
        };
        Some(Self { tiff, order, at: order.long(tiff, 4)? })
    }

    /// The directory at an offset of the same file.
    pub fn at(self, at: usize) -> Self {
        Self { at, ..self }
    }

    /// Where it begins.
    pub fn offset(self) -> usize {
        self.at
    }

    /// Where the next one begins: 0 after the last. None where this one goes past the end.
    pub fn next(self) -> Option<usize> {
        let count = self.order.short(self.tiff, self.at)?;
        self.order.long(self.tiff, self.at.checked_add(2 + 12 * count)?)
    }

    /// Type, count and bytes of a value.
    fn value(self, tag: u16) -> Option<(u16, usize, &'a [u8])> {
        let count = self.order.short(self.tiff, self.at)?;
        let first = self.at.checked_add(2)?;
        let entry = (0..count)
            .filter_map(|n| part(self.tiff, first + 12 * n, 12))
            .find(|entry| self.order.u16(entry, 0) == Some(tag))?;
        let kind = self.order.u16(entry, 2)?;
        let size = match kind {
            1 | 2 | 6 | 7 => 1,
            3 | 8 => 2,
            4 | 9 | 13 => 4,
            _ => return None,
        };
        let count = self.order.long(entry, 4)?;
        let length = count.checked_mul(size)?;
        let bytes =
            if length <= 4 { part(entry, 8, length)? } else { part(self.tiff, self.order.long(entry, 8)?, length)? };
        Some((kind, count, bytes))
    }

    /// The whole numbers of a value, the first so many.
    pub fn numbers(self, tag: u16, most: usize) -> Option<Vec<u32>> {
        let (kind, _, bytes) = self.value(tag)?;
        let numbers = match kind {
            3 => bytes.chunks_exact(2).take(most).filter_map(|two| self.order.u16(two, 0).map(u32::from)).collect(),
            4 | 13 => bytes.chunks_exact(4).take(most).filter_map(|four| self.order.u32(four, 0)).collect(),
            _ => return None,
        };
        Some(numbers)
    }

    /// The first whole number of a value.
    pub fn number(self, tag: u16) -> Option<u32> {
        self.numbers(tag, 1)?.first().copied()
    }

    fn text(self, tag: u16) -> Option<&'a str> {
        let (_, _, bytes) = self.value(tag).filter(|(kind, ..)| *kind == 2)?;
        let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
        std::str::from_utf8(bytes.get(..end)?).ok()
    }
}

/// When the photo was taken, `YYYY-MM-DDThh:mm:ss` with its offset where it is known.
pub fn taken_at(tiff: &[u8]) -> Option<String> {
    let first = Directory::first(tiff)?;
    let own = first.number(EXIF_DIRECTORY).and_then(|at| Some(first.at(usize::try_from(at).ok()?)));
    let directory = [own, Some(first)].into_iter().flatten().find(|it| it.text(DATE_TIME_ORIGINAL).is_some())?;
    let taken = written(directory.text(DATE_TIME_ORIGINAL)?)?;
    let offset = directory.text(OFFSET_TIME_ORIGINAL).map_or("", str::trim);
    let with_offset = format!("{taken}{offset}");
    if Moment::parse(&with_offset).is_some() { Some(with_offset) } else { Some(taken) }
}

/// A time as EXIF writes it, `YYYY:MM:DD hh:mm:ss`, in the form of this library; none for a time that was not set.
fn written(text: &str) -> Option<String> {
    let bytes = text.as_bytes().get(..19)?;
    let digits = |from: usize, to: usize| {
        let part = bytes.get(from..to).filter(|part| part.iter().all(u8::is_ascii_digit))?;
        std::str::from_utf8(part).ok()
    };
    let day = [digits(0, 4)?, digits(5, 7)?, digits(8, 10)?].join("-");
    let time = [digits(11, 13)?, digits(14, 16)?, digits(17, 19)?].join(":");
    let taken = format!("{day}T{time}");
    Moment::parse(&taken).map(|_| taken)
}

#[cfg(test)]
pub mod sample {
    //! EXIF data to test with.

    /// EXIF data with the time a photo was taken, and perhaps its offset.
    pub fn exif(taken: &str, offset: Option<&str>) -> Vec<u8> {
        let taken = [taken.as_bytes(), b"\0"].concat();
        let offset = offset.map(|offset| [offset.as_bytes(), b"\0"].concat());
        let mut tiff = b"II*\0\x08\0\0\0".to_vec();
        tiff.extend([1, 0]);
        tiff.extend(entry(0x8769, 4, 1, 26));
        tiff.extend([0; 4]);
        let count = 1 + u16::from(offset.is_some());
        tiff.extend(count.to_le_bytes());
        let values = 26 + 2 + 12 * u32::from(count) + 4;
        tiff.extend(entry(0x9003, 2, taken.len(), values));
        if let Some(offset) = &offset {
            tiff.extend(entry(0x9011, 2, offset.len(), values + 64));
        }
        tiff.extend([0; 4]);
        tiff.extend(&taken);
        tiff.resize(values as usize + 64, 0);
        tiff.extend(offset.unwrap_or_default());
        tiff
    }

    fn entry(tag: u16, kind: u16, count: usize, value: u32) -> Vec<u8> {
        let count = u32::try_from(count).unwrap().to_le_bytes();
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count, &value.to_le_bytes()].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::sample::exif;
    use super::*;

    #[test]
    fn the_time_with_its_offset() {
        assert_eq!(taken_at(&exif("2008:10:22 16:28:39", None)).as_deref(), Some("2008-10-22T16:28:39"));
        let with_offset = exif("2024:03:31 23:59:59", Some("+02:00"));
        assert_eq!(taken_at(&with_offset).as_deref(), Some("2024-03-31T23:59:59+02:00"));
        let odd_offset = exif("2024:03:31 23:59:59", Some("   :  "));
        assert_eq!(taken_at(&odd_offset).as_deref(), Some("2024-03-31T23:59:59"));
    }

    #[test]
    fn a_clock_that_was_not_set_says_nothing() {
        for taken in
            ["0000:00:00 00:00:00", "    :  :     :  :  ", "2024:02:30 10:00:00", "2024:03:31 24:00:00", "2024:03:31"]
        {
            assert_eq!(taken_at(&exif(taken, None)), None, "{taken}");
        }
    }

    #[test]
    fn what_points_past_the_end_says_nothing() {
        let whole = exif("2024:03:31 10:00:00", None);
        for length in 0..whole.len() - 45 {
            assert_eq!(taken_at(&whole[..length]), None, "{length}");
        }
        let mut looped = whole.clone();
        looped[18..22].copy_from_slice(&8_u32.to_le_bytes());
        assert_eq!(taken_at(&looped), None);
    }
}
