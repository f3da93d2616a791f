//! ZIP archives, over `rawzip` and `miniz_oxide`: what they list, and single entries, unpacked within bounds.

use std::ops::Range;

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
pub use rawzip::crc32 as checksum;
use rawzip::extra_fields::ExtraFieldId;
use rawzip::{CompressionMethod, ZipFileHeaderRecord, ZipLocator, ZipSliceArchive};

use crate::documents::bytes::Little;
use crate::documents::content::{Allowance, Embedded, Problem};

/// Entries that are listed; an archive of more is cut there.
const MOST_ENTRIES: usize = 1 << 16;

/// Bytes at the end in which the record that ends an archive is searched for.
const MOST_AFTER: usize = 1 << 20;

const LOCAL_HEADER: &[u8] = b"PK\x03\x04";

/// The characters from 128 on of code page 437, in which names are without a word on their encoding.
const CODE_PAGE_437: [char; 128] = [
    'Ç', 'ü', 'é', 'â', 'ä', 'à', 'å', 'ç', 'ê', 'ë', 'è', 'ï', 'î', 'ì', 'Ä', 'Å', 'É', 'æ', 'Æ', 'ô', 'ö', 'ò', 'û',
    'ù', 'ÿ', 'Ö', 'Ü', '¢', '£', '¥', '₧', 'ƒ', 'á', 'í', 'ó', 'ú', 'ñ', 'Ñ', 'ª', 'º', '¿', '⌐', '¬', '½', '¼', '¡',
    '«', '»', '░', '▒', '▓', '│', '┤', '╡', '╢', '╖', '╕', '╣', '║', '╗', '╝', '╜', '╛', '┐', '└', '┴', '┬', '├', '─',
    '┼', '╞', '╟', '╚', '╔', '╩', '╦', '╠', '═', '╬', '╧', '╨', '╤', '╥', '╙', '╘', '╒', '╓', '╫', '╪', '┘', '┌', '█',
    '▄', '▌', '▐', '▀', 'α', 'ß', 'Γ', 'π', 'Σ', 'σ', 'µ', 'τ', 'Φ', 'Θ', 'Ω', 'δ', '∞', 'φ', 'ε', '∩', '≡', '±', '≥',
    '≤', '⌠', '⌡', '÷', '≈', '°', '∙', '·', '√', 'ⁿ', '²', '■', '\u{a0}',
];

/// An archive, by its central directory.
#[derive(Debug)]
pub struct Archive<'a> {
    bytes: &'a [u8],
    /// What it lists, in order.
    pub entries: Vec<Entry>,
    is_cut: bool,
}

/// A file within an archive.
#[derive(Debug)]
pub struct Entry {
    /// Its path within the archive.
    pub name: String,
    /// Whether it takes a password.
    pub encrypted: bool,
    method: CompressionMethod,
    check: u32,
    packed: Range<usize>,
    unpacked: u64,
}

impl<'a> Archive<'a> {
    /// Reads the central directory.
    ///
    /// # Errors
    /// [`Problem::Truncated`] without the record that ends an archive, [`Problem::Corrupt`] where it contradicts itself.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Problem> {
        let archive = located(bytes)?;
        let (mut headers, mut entries) = (archive.entries(), Vec::new());
        let is_cut = loop {
            match headers.next_entry() {
                Ok(Some(_)) if entries.len() == MOST_ENTRIES => break true,
                Ok(Some(header)) => entries.push(entry(&archive, &header).ok_or(Problem::Corrupt)?),
                // What else may stand there, such as a signature, comes after as many as there are said to be.
                _ if entries.len() as u64 >= archive.entries_hint() => break false,
                _ => return Err(Problem::Corrupt),
            }
        };
        Ok(Self { bytes, entries, is_cut })
    }

    /// An entry by its path, case aside.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The files in it, and whether there are more than may be read.
    pub fn files(&self, allowance: &mut Allowance) -> (Vec<Embedded>, bool) {
        let mut files = Vec::new();
        for entry in self.entries.iter().filter(|entry| !entry.name.ends_with('/')) {
            if !allowance.take_file() {
                return (files, true);
            }
            files.push(Embedded::new(entry.name.clone(), self.read(entry, allowance)));
        }
        (files, self.is_cut)
    }

    /// The content of an entry.
    ///
    /// # Errors
    /// The problem that keeps it from being unpacked.
    pub fn read(&self, entry: &Entry, allowance: &mut Allowance) -> Result<Vec<u8>, Problem> {
        if entry.encrypted {
            return Err(Problem::Encrypted);
        }
        let packed = self.bytes.get(entry.packed.clone()).ok_or(Problem::Corrupt)?;
        let most = allowance.of_part(packed.len());
        let (content, problem) = match entry.method {
            CompressionMethod::STORE | CompressionMethod::DEFLATE if entry.unpacked > most as u64 => {
                return Err(Problem::TooLarge);
            }
            CompressionMethod::STORE if packed.len() > most => return Err(Problem::TooLarge),
            CompressionMethod::STORE => (packed.to_vec(), None),
            CompressionMethod::DEFLATE => match decompress_to_vec_with_limit(packed, most) {
                Ok(content) => (content, None),
                Err(error) if error.status == TINFLStatus::HasMoreOutput => (error.output, Some(Problem::TooLarge)),
                Err(error) => (error.output, Some(Problem::Corrupt)),
            },
            _ => return Err(Problem::NotRecognised),
        };
        // Whatever came of it: many entries may share the same bytes.
        allowance.spend(content.len());
        match problem {
            Some(problem) => Err(problem),
            None if checksum(&content) == entry.check => Ok(content),
            None => Err(Problem::Corrupt),
        }
    }
}

/// The archive that ends these bytes. The record that ends one may also belong to an archive within this one, or to nothing.
fn located(bytes: &[u8]) -> Result<ZipSliceArchive<&[u8]>, Problem> {
    let from = bytes.len().saturating_sub(MOST_AFTER);
    let mut end = bytes.len();
    loop {
        let searched = bytes.get(..end).unwrap_or_default();
        let most = end.saturating_sub(from) as u64;
        let record = match ZipLocator::new().max_search_space(most).locate_in_slice(searched) {
            Ok(archive) if is_own(&archive) => return Ok(archive),
            Ok(archive) => archive.eocd_offset(),
            Err((_, error)) => error.eocd_offset().ok_or(Problem::Truncated)?,
        };
        end = usize::try_from(record).map_err(|_| Problem::Truncated)?;
    }
}

/// Whether a record is that of these bytes, and not of an archive within one that was cut off: such a one is whole, but does
/// not lie where it says. Before an archive may also be a program that unpacks it.
fn is_own(archive: &ZipSliceArchive<&[u8]>) -> bool {
    let Some(Ok(first)) = archive.entries().next() else { return archive.entries_hint() == 0 };
    let bytes = archive.get_ref();
    let said = usize::try_from(archive.eocd_offset()).ok().and_then(|at| Little.u32(bytes, at + 16));
    let is_moved = said.is_some_and(|said| said != u32::MAX && u64::from(said) != archive.directory_offset());
    !(is_moved && bytes.starts_with(LOCAL_HEADER) && archive.get_entry(first.wayfinder()).is_ok())
}

/// An entry, by its header in the directory; none where its own header, or its content, is not where that says.
fn entry(archive: &ZipSliceArchive<&[u8]>, header: &ZipFileHeaderRecord) -> Option<Entry> {
    let (from, to) = archive.get_entry(header.wayfinder()).ok()?.compressed_data_range();
    Some(Entry {
        name: name(header).replace('\\', "/"),
        encrypted: header.flags().is_encrypted() || header.flags().is_masked(),
        method: header.compression_method(),
        check: header.crc32(),
        packed: usize::try_from(from).ok()?..usize::try_from(to).ok()?,
        unpacked: header.uncompressed_size_hint(),
    })
}

/// The path of an entry. Many programs write UTF-8 without saying so.
fn name(header: &ZipFileHeaderRecord) -> String {
    let path = header.file_path();
    let raw = path.as_bytes();
    let unicode = || {
        let (_, field) = header.extra_fields().find(|(id, _)| *id == ExtraFieldId::INFO_ZIP_UNICODE_PATH)?;
        let of_this = field.first() == Some(&1) && Little.u32(field, 1) == Some(checksum(raw));
        std::str::from_utf8(field.get(5..)?).ok().filter(|_| of_this)
    };
    match std::str::from_utf8(raw) {
        _ if header.flags().is_utf8() => String::from_utf8_lossy(raw).into_owned(),
        Ok(name) => unicode().unwrap_or(name).to_owned(),
        Err(_) => unicode().map_or_else(|| raw.iter().map(|byte| code_page_437(*byte)).collect(), str::to_owned),
    }
}

fn code_page_437(byte: u8) -> char {
    let high = byte.checked_sub(128).and_then(|place| CODE_PAGE_437.get(usize::from(place)));
    high.copied().unwrap_or_else(|| byte.into())
}

#[cfg(test)]
pub mod sample {
    //! Archives to test with.

    use super::*;

    /// An archive of these files, unpacked.
    pub fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
        let entries: Vec<_> = files.iter().map(|(name, content)| (*name, *content, 0, content.len())).collect();
        build(&entries, 0)
    }

    /// An archive of files as name, packed content, method and unpacked length.
    pub fn build(files: &[(&str, &[u8], u16, usize)], flags: u16) -> Vec<u8> {
        let long = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
        let short = |number: usize| u16::try_from(number).unwrap().to_le_bytes();
        let (mut bytes, mut directory) = (Vec::new(), Vec::new());
        for (name, packed, method, unpacked) in files {
            let content = match method {
                8 => miniz_oxide::inflate::decompress_to_vec(packed).unwrap_or_default(),
                _ => packed.to_vec(),
            };
            let mut fields = Vec::new();
            for number in [20, flags, *method, 0, 0] {
                fields.extend(u16::to_le_bytes(number));
            }
            fields.extend(checksum(&content).to_le_bytes());
            fields.extend([long(packed.len()), long(*unpacked)].concat());
            fields.extend([short(name.len()), short(0)].concat());
            directory.extend(
                [&b"PK\x01\x02"[..], &short(20), &fields, &[0; 10], &long(bytes.len()), name.as_bytes()].concat(),
            );
            bytes.extend([LOCAL_HEADER, &fields, name.as_bytes(), packed].concat());
        }
        let from = bytes.len();
        let count = short(files.len());
        let end = [&b"PK\x05\x06"[..], &[0; 4], &count, &count, &long(directory.len()), &long(from), &[0, 0]].concat();
        [bytes, directory, end].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::sample::{archive, build};
    use super::*;
    use miniz_oxide::deflate::compress_to_vec;

    fn content(bytes: &[u8], name: &str) -> Result<Vec<u8>, Problem> {
        let archive = Archive::open(bytes)?;
        archive.read(archive.entry(name).unwrap(), &mut Allowance::default())
    }

    #[test]
    fn lists_and_unpacks() {
        let packed = compress_to_vec(&[b'x'; 1000], 6);
        let bytes = build(&[("a/B.txt", &packed, 8, 1000), ("c", b"stored", 0, 6)], 0);
        assert_eq!(content(&bytes, "A/b.txt").unwrap(), [b'x'; 1000]);
        assert_eq!(content(&bytes, "c").unwrap(), b"stored");
        assert_eq!(Archive::open(&archive(&[])).unwrap().entries.len(), 0);
    }

    #[test]
    fn an_archive_cut_anywhere_is_truncated() {
        let inner = archive(&[("inner", b"x")]);
        let bytes = archive(&[("a", b"abc"), ("inner.zip", &inner)]);
        for length in 0..bytes.len() {
            assert_eq!(Archive::open(&bytes[..length]).err(), Some(Problem::Truncated), "{length}");
        }
    }

    /// An archive of one file, with what its header in the directory says and what follows its content. A size of four times
    /// 255 is in the extra field.
    fn one(name: &[u8], flags: u16, extra: &[u8], after: &[u8]) -> Vec<u8> {
        let wide = extra.starts_with(&[1, 0]);
        let size = if wide { [255; 4] } else { [3, 0, 0, 0] };
        let lengths =
            |extra: &[u8]| [name.len(), extra.len()].map(|n| u16::try_from(n).unwrap().to_le_bytes()).concat();
        let fields = [&flags.to_le_bytes()[..], &[0; 6], &checksum(b"abc").to_le_bytes(), &size, &size].concat();
        let local = [LOCAL_HEADER, &[45, 0], &fields, &lengths(&[]), name, b"abc", after].concat();
        let central = [&b"PK\x01\x02"[..], &[45, 0, 45, 0], &fields, &lengths(extra), &[0; 10]].concat();
        let central = [&central[..], &if wide { [255; 4] } else { [0; 4] }, name, extra].concat();
        let sizes = [central.len(), local.len()].map(|n| u32::try_from(n).unwrap().to_le_bytes());
        let mut end = [&b"PK\x05\x06"[..], &[0; 4], &[1, 0, 1, 0], &sizes.concat(), &[0, 0]].concat();
        if wide {
            let numbers = [1, 1, central.len(), local.len()].map(|n| (n as u64).to_le_bytes()).concat();
            let record = [&b"PK\x06\x06"[..], &[44, 0, 0, 0, 0, 0, 0, 0, 45, 0, 45, 0], &[0; 8], &numbers].concat();
            let place = ((local.len() + central.len()) as u64).to_le_bytes();
            end = [
                &record[..],
                b"PK\x06\x07",
                &[0; 4],
                &place,
                &[1, 0, 0, 0],
                b"PK\x05\x06",
                &[0; 4],
                &[255; 12],
                &[0, 0],
            ]
            .concat();
        }
        [local, central, end].concat()
    }

    #[test]
    fn sizes_in_eight_bytes_and_after_the_content() {
        let wide = [&[1, 0, 24, 0][..], &3_u64.to_le_bytes(), &3_u64.to_le_bytes(), &[0; 8]].concat();
        assert_eq!(content(&one(b"a", 0, &wide, b""), "a"), Ok(b"abc".to_vec()));
        let described = [b"PK\x07\x08", &checksum(b"abc").to_le_bytes()[..], &[3, 0, 0, 0, 3, 0, 0, 0]].concat();
        assert_eq!(content(&one(b"a", 8, &[], &described), "a"), Ok(b"abc".to_vec()));
    }

    #[test]
    fn names_in_their_character_sets() {
        let name = |raw: &[u8], flags, extra: &[u8]| {
            let bytes = one(raw, flags, extra, b"");
            Archive::open(&bytes).unwrap().entries[0].name.clone()
        };
        assert_eq!(name(b"M\x81ller \xa9\xff", 0, &[]), "Müller ⌐\u{a0}");
        assert_eq!(name("Müller\\№".as_bytes(), 0, &[]), "Müller/№");
        assert_eq!(name("Müller".as_bytes(), 1 << 11, &[]), "Müller");
        let unicode = |of: &[u8]| [&[0x75, 0x70, 8, 0, 1][..], &checksum(of).to_le_bytes(), "№".as_bytes()].concat();
        assert_eq!(name(b"?", 0, &unicode(b"?")), "№");
        assert_eq!(name(b"\x81", 0, &unicode(b"\x81")), "№");
        // The name was changed since.
        assert_eq!(name(b"a", 0, &unicode(b"?")), "a");
        assert_eq!(name(b"\x81", 0, &unicode(b"?")), "ü");
    }

    #[test]
    fn a_program_before_it_does_no_harm() {
        let bytes = [b"MZ program".to_vec(), archive(&[("a", b"abc"), ("b", b"def")])].concat();
        assert_eq!(content(&bytes, "b"), Ok(b"def".to_vec()));
    }

    #[test]
    fn a_directory_that_contradicts_itself() {
        let whole = archive(&[("a", b"abc"), ("b", b"def")]);
        let record = whole.len() - 22;
        for (at, number) in [(record + 8, 9), (record + 10, 9), (record + 16, 3), (record - 5, 7)] {
            let mut bytes = whole.clone();
            bytes[at] = number;
            // How many are on this part alone is said once more.
            let expected = (at != record + 8).then_some(Problem::Corrupt);
            assert_eq!(Archive::open(&bytes).err(), expected, "{at}");
        }
        let mut moved = whole.clone();
        moved.splice(35..35, [0; 32]);
        assert_eq!(Archive::open(&moved).err(), Some(Problem::Corrupt));
    }

    #[test]
    fn a_comment_or_bytes_after_the_end_do_no_harm() {
        let bytes = [archive(&[("a", b"abc")]), b"\r\n".to_vec()].concat();
        assert_eq!(content(&bytes, "a").unwrap(), b"abc");
    }

    #[test]
    fn a_password_is_told_by_its_flag() {
        assert_eq!(content(&build(&[("a", b"abc", 0, 3)], 1), "a"), Err(Problem::Encrypted));
        assert_eq!(content(&build(&[("a", b"abc", 0, 3)], 8), "a"), Ok(b"abc".to_vec()));
    }

    #[test]
    fn content_that_does_not_add_up_is_corrupt() {
        let mut bytes = archive(&[("a", b"abc")]);
        bytes[31] = b'x';
        assert_eq!(content(&bytes, "a"), Err(Problem::Corrupt));
        let mut bytes = archive(&[("a", b"abc")]);
        bytes[0] = b'X';
        assert_eq!(Archive::open(&bytes).err(), Some(Problem::Corrupt));
        assert_eq!(content(&build(&[("a", b"\xff\xff", 8, 3)], 0), "a"), Err(Problem::Corrupt));
    }

    #[test]
    fn a_bomb_is_not_unpacked() {
        let bomb = compress_to_vec(&vec![0; 8 << 20], 6);
        assert!(bomb.len() < (8 << 20) / 400);
        assert_eq!(content(&build(&[("a", &bomb, 8, 5)], 0), "a"), Err(Problem::TooLarge));
    }

    #[test]
    fn what_is_unpacked_in_all_is_bounded() {
        let bytes = archive(&[("a", &[7; 1000])]);
        let archive = Archive::open(&bytes).unwrap();
        let mut allowance = Allowance::default();
        allowance.spend((128 << 20) - 1999);
        assert!(archive.read(&archive.entries[0], &mut allowance).is_ok());
        assert_eq!(archive.read(&archive.entries[0], &mut allowance), Err(Problem::TooLarge));
    }

    #[test]
    fn entries_that_share_their_bytes_count_each() {
        let bomb = compress_to_vec(&vec![0; 40 << 20], 6);
        // The declared size is not trusted, and all unpacked bytes are counted.
        let mut bytes = build(&[("a", &bomb, 8, 5), ("b", b"", 0, 0), ("c", b"", 0, 0), ("d", b"small", 0, 5)], 0);
        let directory = bytes.windows(4).position(|at| at == b"PK\x01\x02").unwrap();
        let header = bytes[directory + 10..directory + 46].to_vec();
        for n in 1..3 {
            bytes[directory + 47 * n + 10..directory + 47 * n + 46].copy_from_slice(&header);
        }
        let archive = Archive::open(&bytes).unwrap();
        let (mut allowance, mut problems) = (Allowance::default(), Vec::new());
        for entry in &archive.entries {
            problems.push(archive.read(entry, &mut allowance).err());
        }
        assert_eq!(problems[..3], [Some(Problem::TooLarge); 3]);
        assert!(allowance.of_part(64 << 20) <= (128 << 20) - 3 * 400 * bomb.len());
    }

    #[test]
    fn what_follows_a_bomb_is_read() {
        let bomb = compress_to_vec(&vec![0; 8 << 20], 6);
        let bytes = build(&[("a", &bomb, 8, 8 << 20), ("b", &bomb, 8, 5), ("c", b"small", 0, 5)], 0);
        let (files, more) = Archive::open(&bytes).unwrap().files(&mut Allowance::default());
        let problems: Vec<_> = files.iter().map(|file| file.bytes.as_ref().err().copied()).collect();
        assert_eq!((problems, more), (vec![Some(Problem::TooLarge), Some(Problem::TooLarge), None], false));
    }

    #[test]
    fn of_more_entries_than_are_listed_the_rest_is_told() {
        let file = archive(&[("a/", b"")]);
        let (local, central) = (&file[..32], &file[32..file.len() - 22]);
        let size = u32::try_from(central.len() * (MOST_ENTRIES + 1)).unwrap();
        let end = [&b"PK\x05\x06"[..], &[0; 4], &[1, 0, 1, 0], &size.to_le_bytes(), &[32, 0, 0, 0, 0, 0]].concat();
        let bytes = [local, &central.repeat(MOST_ENTRIES + 1), &end].concat();
        let archive = Archive::open(&bytes).unwrap();
        assert_eq!(archive.entries.len(), MOST_ENTRIES);
        assert_eq!(archive.files(&mut Allowance::default()), (Vec::new(), true));
    }

    #[test]
    fn methods_that_are_not_known() {
        assert_eq!(content(&build(&[("a", b"abc", 99, 3)], 0), "a"), Err(Problem::NotRecognised));
    }

    #[test]
    fn checksums_are_those_of_the_specification() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum(b""), 0);
    }
}
