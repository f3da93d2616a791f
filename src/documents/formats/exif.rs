//! The tags of a picture, as EXIF data and TIFF files have them, and when a photo was taken by them.

use exif::{Context, Error, Exif, In, Reader, Tag, Value};

use crate::calendar::Moment;
use crate::documents::bytes::{Big, Little, part};
use crate::documents::content::Problem;

/// Tags that the library may come to list; a photo has some hundreds.
const MOST_TAGS: usize = 1 << 20;

/// Directories that follow one another, of which the library reads no more.
const MOST_DIRECTORIES: usize = 8;

/// Bytes that the text of a date may come to.
const MOST_TEXT: usize = 1 << 10;

/// The tags of the directories of a file, and of those inside these.
pub struct Tags(Exif);

impl Tags {
    /// Those of bytes that begin as a TIFF file does.
    pub fn read(tiff: &[u8]) -> Result<Self, Problem> {
        if !is_bounded(tiff) {
            return Err(Problem::TooLarge);
        }
        let read = Reader::new().continue_on_error(true).read_raw(tiff.to_vec());
        read.or_else(|error| error.distill_partial_result(drop::<Vec<Error>>)).map(Self).or(Err(Problem::Truncated))
    }

    /// The whole numbers of a tag of the first directory.
    pub fn numbers(&self, tag: Tag) -> Option<impl Iterator<Item = u32>> {
        self.0.get_field(tag, In::PRIMARY)?.value.iter_uint()
    }

    /// When the photo was taken, `YYYY-MM-DDThh:mm:ss` with its offset where it is known.
    pub fn taken_at(&self) -> Option<String> {
        // Some programs put these tags into the first directory.
        let (context, taken) = [Context::Exif, Context::Tiff].into_iter().find_map(|context| {
            let taken = self.text(Tag(context, Tag::DateTimeOriginal.number()))?;
            Some((context, taken))
        })?;
        let taken = written(taken)?;
        let offset = self.text(Tag(context, Tag::OffsetTimeOriginal.number())).map_or("", str::trim);
        let with_offset = format!("{taken}{offset}");
        if Moment::parse(&with_offset).is_some() { Some(with_offset) } else { Some(taken) }
    }

    fn text(&self, tag: Tag) -> Option<&str> {
        match &self.0.get_field(tag, In::PRIMARY)?.value {
            Value::Ascii(texts) => std::str::from_utf8(texts.first()?).ok(),
            _ => None,
        }
    }
}

/// When the photo was taken whose EXIF data this is.
pub fn taken_at(tiff: &[u8]) -> Option<String> {
    Tags::read(tiff).ok()?.taken_at()
}

/// Whether the library lists no more than so many tags, and takes no long text apart. It reads a directory again for each entry
/// that points into it; what may be such an entry is counted wherever it stands.
fn is_bounded(tiff: &[u8]) -> bool {
    let order = if tiff.starts_with(b"II") { Little } else { Big };
    let mut directories = MOST_DIRECTORIES;
    for entry in tiff.windows(12) {
        let Some(tag @ (0x8769 | 0x8825 | 0xa005 | 0x9003 | 0x9011)) = order.u16(entry, 0) else { continue };
        let size = match order.u16(entry, 2) {
            Some(1 | 2) => 1,
            Some(3) => 2,
            Some(4) => 4,
            _ => continue,
        };
        let length = order.long(entry, 4).and_then(|count| count.checked_mul(size)).unwrap_or(usize::MAX);
        let from = order.long(entry, 8).unwrap_or_default();
        if length > 4 && part(tiff, from, length).is_none() {
            continue;
        }
        if tag < 0x9000 || tag == 0xa005 {
            directories += 1;
        } else if length > MOST_TEXT {
            return false;
        }
    }
    directories.saturating_mul((tiff.len() / 12).min(usize::from(u16::MAX))) <= MOST_TAGS
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

    pub fn entry(tag: u16, kind: u16, count: usize, value: u32) -> Vec<u8> {
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

    #[test]
    fn the_tags_of_a_photo_may_stand_in_its_first_directory() {
        let mut bytes = exif("2024:03:31 10:00:00", None);
        bytes[4..8].copy_from_slice(&26_u32.to_le_bytes());
        assert_eq!(taken_at(&bytes).as_deref(), Some("2024-03-31T10:00:00"));
    }

    #[test]
    fn a_broken_entry_hides_no_other() {
        let mut bytes = exif("2024:03:31 10:00:00", Some("+02:00"));
        // Where the offset is written is past the end.
        bytes[48..52].copy_from_slice(&u32::MAX.to_le_bytes());
        assert_eq!(taken_at(&bytes).as_deref(), Some("2024-03-31T10:00:00"));
    }

    #[test]
    fn directories_that_lie_over_one_another_are_not_listed() {
        let entries = |count: u32| {
            let mut bytes = b"II*\0\x08\0\0\0".to_vec();
            bytes.extend(u16::try_from(count).unwrap().to_le_bytes());
            // Each points to a directory of thousands of entries, a byte further than the one before.
            (0..count).for_each(|n| bytes.extend(sample::entry(0x8769, 4, 1, 40_000 + n)));
            bytes.resize(1 << 20, 0xff);
            bytes
        };
        assert_eq!(Tags::read(&entries(2)).err(), None);
        assert_eq!(Tags::read(&entries(3000)).err(), Some(Problem::TooLarge));
    }

    #[test]
    fn a_date_of_a_million_texts_is_not_taken_apart() {
        let mut bytes = exif("2024:03:31 10:00:00", None);
        bytes[32..36].copy_from_slice(&1_000_000_u32.to_le_bytes());
        bytes.resize(2_000_000, 0);
        assert_eq!(Tags::read(&bytes).err(), Some(Problem::TooLarge));
    }
}
