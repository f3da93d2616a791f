//! HEIC, HEIF and AVIF: boxes within boxes, of which one lists the items that make up the picture. Ours: imagesize takes 103 of
//! 134 cut files for whole.

use super::super::exif;
use super::picture;
use crate::documents::bytes::{Big, find, part};
use crate::documents::content::{Content, Problem};

/// Inspects a picture of this family. It is truncated where a box goes past the end, or the one with pixels is lacking.
pub fn read(bytes: &[u8]) -> Content {
    let mut found = picture(None, None);
    let mut pixels = false;
    let mut boxes = Boxes::of(bytes);
    for (kind, content) in boxes.by_ref() {
        let Some(content) = content else { return found.with_problem(Some(Problem::Truncated)) };
        // The box that is all of a small picture is not read.
        if kind == b"mini" {
            return Content::default();
        }
        pixels |= kind == b"mdat";
        if kind == b"meta" {
            let list = content.get(4..).unwrap_or_default();
            if let Some((width, height)) = size(list) {
                (found.width, found.height) = (Some(width), Some(height));
            }
            found.taken_at = exif_of(list, bytes).and_then(exif::taken_at);
            pixels |= Boxes::first(list, b"idat").is_some();
        }
    }
    let problem = if !pixels || !boxes.0.is_empty() {
        Some(Problem::Truncated)
    } else {
        found.width.is_none().then_some(Problem::Corrupt)
    };
    found.with_problem(problem)
}

/// The boxes that follow one another, each with its kind; no content for the one that goes past the end.
struct Boxes<'a>(&'a [u8]);

impl<'a> Boxes<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The content of the first box of a kind.
    fn first(bytes: &'a [u8], kind: &[u8]) -> Option<&'a [u8]> {
        Self(bytes).find(|(known, _)| *known == kind)?.1
    }
}

impl<'a> Iterator for Boxes<'a> {
    type Item = (&'a [u8], Option<&'a [u8]>);

    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.0;
        let kind = part(bytes, 4, 4)?;
        let (header, length) = match Big.long(bytes, 0)? {
            0 => (8, bytes.len()),
            1 => (16, Big.u64(bytes, 8).map_or(usize::MAX, |length| usize::try_from(length).unwrap_or(usize::MAX))),
            length => (8, length),
        };
        let content = bytes.get(header..length);
        self.0 = content.and_then(|_| bytes.get(length..)).unwrap_or_default();
        Some((kind, content))
    }
}

/// The size of the largest image, which others are tiles and previews of, or of the part of it that is shown.
fn size(list: &[u8]) -> Option<(u32, u32)> {
    let properties = Boxes::first(Boxes::first(list, b"iprp")?, b"ipco")?;
    let sizes = Boxes::of(properties).filter(|(kind, _)| *kind == b"ispe").filter_map(|(_, content)| {
        let content = content?;
        Some((Big.u32(content, 4)?, Big.u32(content, 8)?))
    });
    let (width, height) = sizes.max_by_key(|(width, height)| u64::from(*width) * u64::from(*height))?;
    let shown = Boxes::of(properties).filter(|(kind, _)| *kind == b"clap").find_map(|(_, content)| {
        let content = content?;
        let length = |at: usize| Big.u32(content, at)?.checked_div(Big.u32(content, at + 4)?);
        let (shown_width, shown_height) = (length(0)?, length(8)?);
        let fits = (1..=width).contains(&shown_width) && (1..=height).contains(&shown_height);
        fits.then_some((shown_width, shown_height))
    });
    Some(shown.unwrap_or((width, height)))
}

/// The EXIF data, which is an item of its own somewhere in the file.
fn exif_of<'a>(list: &'a [u8], file: &'a [u8]) -> Option<&'a [u8]> {
    let infos = Boxes::first(list, b"iinf")?;
    let entries = infos.get(if infos.first() == Some(&0) { 6 } else { 8 }..)?;
    let item = Boxes::of(entries).filter(|(kind, _)| *kind == b"infe").find_map(|(_, content)| {
        let content = content?;
        let (id, after) =
            if content.first() == Some(&2) { (u32::from(Big.u16(content, 4)?), 6) } else { (Big.u32(content, 4)?, 8) };
        (part(content, after + 2, 4)? == b"Exif").then_some(id)
    })?;
    let (from, length) = place(Boxes::first(list, b"iloc")?, item)?;
    let content = part(file, from, length)?;
    // It begins with how far its own beginning is from here.
    let skipped = Big.long(content, 0)?.checked_add(4)?;
    let data = content.get(skipped..).filter(|data| data.starts_with(b"II") || data.starts_with(b"MM"));
    data.or_else(|| content.get(find(content, b"Exif\0\0")? + 6..))
}

/// Where an item stands in the file, and how long it is: its first extent.
fn place(locations: &[u8], item: u32) -> Option<(usize, usize)> {
    let version = *locations.first()?;
    let sizes = Big.u16(locations, 4)?;
    let nibble = |shift: u16| usize::from(sizes >> shift & 15);
    let (offset, length, base) = (nibble(12), nibble(8), nibble(4));
    let index = if version == 0 { 0 } else { nibble(0) };
    let number = |at: usize, size: usize| match size {
        0 => Some(0),
        4 => Big.long(locations, at),
        8 => usize::try_from(Big.u64(locations, at)?).ok(),
        _ => None,
    };
    let wide = if version == 2 { 4 } else { 2 };
    let (count, mut at) = if version == 2 { (Big.u32(locations, 6)?, 10) } else { (Big.u16(locations, 6)?.into(), 8) };
    for _ in 0..count {
        let id = if version == 2 { Big.u32(locations, at)? } else { Big.u16(locations, at)?.into() };
        at += wide;
        let in_file = version == 0 || Big.u16(locations, at)? % 16 == 0;
        at += if version == 0 { 2 } else { 4 };
        let from = number(at, base)?;
        let extents = Big.short(locations, at + base)?;
        at += base + 2;
        if id == item && in_file {
            let first = number(at + index, offset)?;
            return Some((from.checked_add(first)?, number(at + index + offset, length)?));
        }
        at = at.checked_add(extents * (index + offset + length))?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boxed(kind: &[u8], content: &[u8]) -> Vec<u8> {
        [&u32::try_from(content.len() + 8).unwrap().to_be_bytes()[..], kind, content].concat()
    }

    fn heic() -> Vec<u8> {
        let exif = [&[0; 4][..], &exif::sample::exif("2024:03:31 10:00:00", Some("+01:00"))].concat();
        let ispe = |width: u32, height: u32| {
            boxed(b"ispe", &[&[0; 4][..], &width.to_be_bytes(), &height.to_be_bytes()].concat())
        };
        let sizes = boxed(b"iprp", &boxed(b"ipco", &[ispe(512, 512), ispe(4032, 3024), ispe(320, 240)].concat()));
        let infos = boxed(b"iinf", &[&[0; 5][..], &[1], &boxed(b"infe", b"\x02\0\0\0\0\x07\0\0Exif\0")].concat());
        let start = boxed(b"ftyp", b"heic\0\0\0\0mif1heic");
        let list = |from: u32| {
            let place = [&from.to_be_bytes()[..], &u32::try_from(exif.len()).unwrap().to_be_bytes()].concat();
            let iloc = boxed(b"iloc", &[&[0, 0, 0, 0, 0x44, 0, 0, 1, 0, 7, 0, 0, 0, 1][..], &place].concat());
            boxed(b"meta", &[&[0; 4][..], &infos, &iloc, &sizes].concat())
        };
        let from = u32::try_from(start.len() + list(0).len() + 8).unwrap();
        [start, list(from), boxed(b"mdat", &exif)].concat()
    }

    #[test]
    fn size_and_time() {
        let found = read(&heic());
        assert_eq!((found.width, found.height), (Some(4032), Some(3024)));
        assert_eq!(found.taken_at.as_deref(), Some("2024-03-31T10:00:00+01:00"));
        assert_eq!((found.readable, found.problem), (Some(true), None));
    }

    #[test]
    fn a_clean_aperture_is_what_is_shown() {
        let ispe = boxed(b"ispe", &[&[0; 4][..], &64_u32.to_be_bytes(), &64_u32.to_be_bytes()].concat());
        let shown = |width: [u32; 2], height: [u32; 2]| {
            let lengths = [width, height, [0, 1], [0, 1]].concat();
            let clap = boxed(b"clap", &lengths.into_iter().flat_map(u32::to_be_bytes).collect::<Vec<_>>());
            size(&boxed(b"iprp", &boxed(b"ipco", &[ispe.clone(), clap].concat())))
        };
        assert_eq!(shown([64, 1], [96, 2]), Some((64, 48)));
        for (width, height) in [([65, 1], [48, 1]), ([64, 0], [48, 1]), ([0, 1], [48, 1])] {
            assert_eq!(shown(width, height), Some((64, 64)));
        }
    }

    #[test]
    fn cut_anywhere_it_is_truncated() {
        let whole = heic();
        for length in 8..whole.len() {
            assert_eq!(read(&whole[..length]).problem, Some(Problem::Truncated), "{length}");
        }
    }

    #[test]
    fn a_picture_in_one_small_box_is_not_judged() {
        let bytes = [boxed(b"ftyp", b"mif3avif"), boxed(b"mini", &[0; 8])].concat();
        assert_eq!((read(&bytes).readable, read(&bytes).problem), (None, None));
    }

    #[test]
    fn without_a_list_of_items_it_is_corrupt() {
        let bytes = [boxed(b"ftyp", b"heic"), boxed(b"mdat", b"x")].concat();
        assert_eq!(read(&bytes).problem, Some(Problem::Corrupt));
    }
}
