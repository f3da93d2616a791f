//! ZIP archives: what they list, and single entries, unpacked within bounds.

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

use crate::documents::bytes::{Little, has, part};
use crate::documents::content::{Allowance, Embedded, Problem};

/// Entries that are listed; an archive of more is cut there.
const MOST_ENTRIES: usize = 1 << 16;

const LOCAL_HEADER: &[u8] = b"PK\x03\x04";
const CENTRAL_HEADER: &[u8] = b"PK\x01\x02";
const END_RECORD: &[u8] = b"PK\x05\x06";
const END_RECORD_64: &[u8] = b"PK\x06\x06";
const END_RECORD_LENGTH: usize = 22;

/// An archive, by its central directory.
#[derive(Debug)]
pub struct Archive<'a> {
    bytes: &'a [u8],
    /// What it lists, in order.
    pub entries: Vec<Entry>,
}

/// A file within an archive.
#[derive(Debug)]
pub struct Entry {
    /// Its path within the archive.
    pub name: String,
    /// Whether it takes a password.
    pub encrypted: bool,
    method: u16,
    check: u32,
    at: usize,
    packed: usize,
}

impl<'a> Archive<'a> {
    /// Reads the central directory.
    ///
    /// # Errors
    /// [`Problem::Truncated`] without the record that ends an archive, [`Problem::Corrupt`] where it contradicts itself.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Problem> {
        let (mut at, count) = directory(bytes).ok_or(Problem::Truncated)?;
        let mut entries = Vec::new();
        for _ in 0..count.min(MOST_ENTRIES) {
            let (entry, length) = entry(bytes, at).ok_or(Problem::Corrupt)?;
            if !has(bytes, entry.at, LOCAL_HEADER) {
                return Err(Problem::Corrupt);
            }
            at += length;
            entries.push(entry);
        }
        Ok(Self { bytes, entries })
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
        (files, false)
    }

    /// The content of an entry.
    ///
    /// # Errors
    /// The problem that keeps it from being unpacked.
    pub fn read(&self, entry: &Entry, allowance: &mut Allowance) -> Result<Vec<u8>, Problem> {
        if entry.encrypted {
            return Err(Problem::Encrypted);
        }
        let names = Little.short(self.bytes, entry.at + 26).zip(Little.short(self.bytes, entry.at + 28));
        let (name, extra) = names.ok_or(Problem::Corrupt)?;
        let packed = part(self.bytes, entry.at + 30 + name + extra, entry.packed).ok_or(Problem::Corrupt)?;
        let most = allowance.of_part(packed.len());
        let content = match entry.method {
            0 if packed.len() > most => return Err(Problem::TooLarge),
            0 => packed.to_vec(),
            8 => decompress_to_vec_with_limit(packed, most).map_err(|error| match error.status {
                TINFLStatus::HasMoreOutput => Problem::TooLarge,
                _ => Problem::Corrupt,
            })?,
            _ => return Err(Problem::NotRecognised),
        };
        allowance.spend(content.len());
        if checksum(&content) == entry.check { Ok(content) } else { Err(Problem::Corrupt) }
    }
}

/// Where the central directory begins, and how many entries it has.
fn directory(bytes: &[u8]) -> Option<(usize, usize)> {
    let last = bytes.len().checked_sub(END_RECORD_LENGTH)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    (first..=last).rev().filter(|at| has(bytes, *at, END_RECORD)).find_map(|at| directory_of(bytes, at))
}

/// The directory of an end record. One that belongs to an archive within this one does not fit.
fn directory_of(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let (mut count, mut size, mut from) =
        (Little.short(bytes, at + 10)?, Little.long(bytes, at + 12)?, Little.long(bytes, at + 16)?);
    let mut end = at;
    let locator = at.checked_sub(20).filter(|locator| has(bytes, *locator, b"PK\x06\x07"));
    if let Some(locator) = locator
        && let Ok(record) = usize::try_from(Little.u64(bytes, locator + 8)?)
        && has(bytes, record, END_RECORD_64)
    {
        count = usize::try_from(Little.u64(bytes, record.checked_add(32)?)?).ok()?;
        size = usize::try_from(Little.u64(bytes, record.checked_add(40)?)?).ok()?;
        from = usize::try_from(Little.u64(bytes, record.checked_add(48)?)?).ok()?;
        end = record;
    }
    let fits = from.checked_add(size)? <= end && (count == 0 || has(bytes, from, CENTRAL_HEADER));
    fits.then_some((from, count))
}

/// The entry whose central header stands here, and how long that is.
fn entry(bytes: &[u8], at: usize) -> Option<(Entry, usize)> {
    if !has(bytes, at, CENTRAL_HEADER) {
        return None;
    }
    let (flags, method) = (Little.u16(bytes, at + 8)?, Little.u16(bytes, at + 10)?);
    let (name, extra) = (Little.short(bytes, at + 28)?, Little.short(bytes, at + 30)?);
    let comment = Little.short(bytes, at + 32)?;
    let (mut packed, unpacked) = (Little.long(bytes, at + 20)?, Little.u32(bytes, at + 24)?);
    let mut from = Little.long(bytes, at + 42)?;
    let wide = wide_fields(part(bytes, at + 46 + name, extra)?);
    let mut wide = wide.chunks_exact(8).map(|eight| Little.u64(eight, 0).and_then(|n| usize::try_from(n).ok()));
    if unpacked == u32::MAX {
        wide.next();
    }
    for field in [&mut packed, &mut from] {
        if u32::try_from(*field) == Ok(u32::MAX) {
            *field = wide.next()??;
        }
    }
    part(bytes, from, packed)?;
    let name_bytes = part(bytes, at + 46, name)?;
    let entry = Entry {
        name: String::from_utf8_lossy(name_bytes).replace('\\', "/"),
        encrypted: flags & 1 != 0,
        method,
        check: Little.u32(bytes, at + 16)?,
        at: from,
        packed,
    };
    Some((entry, 46 + name + extra + comment))
}

/// The extra field that holds what does not fit into four bytes.
fn wide_fields(mut extra: &[u8]) -> &[u8] {
    while let (Some(id), Some(length)) = (Little.u16(extra, 0), Little.short(extra, 2)) {
        if id == 1 {
            return part(extra, 4, length).unwrap_or_default();
        }
        extra = extra.get(4 + length..).unwrap_or_default();
    }
    &[]
}

/// The checksum of ZIP and PNG, CRC-32.
pub fn checksum(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = {
        let mut table = [0; 256];
        let mut n = 0_u32;
        while n < 256 {
            let (mut row, mut bit) = (n, 0);
            while bit < 8 {
                row = if row & 1 == 0 { row >> 1 } else { row >> 1 ^ 0xedb8_8320 };
                bit += 1;
            }
            #[allow(clippy::indexing_slicing, reason = "while compiling, and within the table")]
            {
                table[n as usize] = row;
            }
            n += 1;
        }
        table
    };
    let step = |sum: u32, byte: &u8| {
        let row = usize::from(u8::try_from(sum & 0xff).unwrap_or_default() ^ byte);
        TABLE.get(row).copied().unwrap_or_default() ^ sum >> 8
    };
    !bytes.iter().fold(u32::MAX, step)
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
            directory
                .extend([CENTRAL_HEADER, &short(20), &fields, &[0; 10], &long(bytes.len()), name.as_bytes()].concat());
            bytes.extend([LOCAL_HEADER, &fields, name.as_bytes(), packed].concat());
        }
        let from = bytes.len();
        let count = short(files.len());
        let end = [END_RECORD, &[0; 4], &count, &count, &long(directory.len()), &long(from), &[0, 0]].concat();
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
    fn methods_that_are_not_known() {
        assert_eq!(content(&build(&[("a", b"abc", 99, 3)], 0), "a"), Err(Problem::NotRecognised));
    }

    #[test]
    fn checksums_are_those_of_the_specification() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum(b""), 0);
    }
}
