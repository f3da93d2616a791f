//! OLE compound files; ours: the crate cfb refuses 30 of the files that were tried, and this opens them. In them are documents
//! of Office of before 2007, and messages of Outlook: their storages and streams.

use crate::documents::bytes::{Little, has, part};
use crate::documents::content::Problem;

/// What a compound file begins with.
pub const SIGNATURE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const END_OF_CHAIN: u32 = 0xffff_fffe;
const NO_ENTRY: u32 = u32::MAX;
const ENTRY_LENGTH: usize = 128;

/// Bytes of one stream that are read.
pub const MOST_STREAM: usize = 64 << 20;

/// A compound file, by its directory.
#[derive(Debug)]
pub struct Compound<'a> {
    bytes: &'a [u8],
    /// A sector has two to this power of bytes.
    shift: u32,
    fat: Vec<u32>,
    mini_fat: Vec<u32>,
    mini_shift: u32,
    mini_below: u64,
    mini_stream: Vec<u8>,
    entries: Vec<Entry>,
}

/// A storage or a stream.
#[derive(Debug)]
struct Entry {
    name: String,
    is_storage: bool,
    left: u32,
    right: u32,
    child: u32,
    start: u32,
    size: u64,
}

impl<'a> Compound<'a> {
    /// Reads the tables and the directory.
    ///
    /// # Errors
    /// [`Problem::Truncated`] where they lie past the end, [`Problem::Corrupt`] where they contradict themselves.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Problem> {
        let header = part(bytes, 0, 512).ok_or(Problem::Truncated)?;
        let shift = match (Little.u16(header, 26), Little.u16(header, 30)) {
            (Some(3), Some(9)) => 9,
            (Some(4), Some(12)) => 12,
            _ => return Err(Problem::Corrupt),
        };
        let number = |at| Little.u32(header, at).unwrap_or_default();
        let mut file = Self {
            bytes,
            shift,
            fat: Vec::new(),
            mini_fat: Vec::new(),
            mini_shift: 6,
            mini_below: u64::from(number(56)),
            mini_stream: Vec::new(),
            entries: Vec::new(),
        };
        if Little.u16(header, 32) != Some(6) {
            return Err(Problem::Corrupt);
        }
        file.fat = file.read_fat(header)?;
        let directory = file.gather(number(48), MOST_STREAM)?;
        file.entries = directory.chunks_exact(ENTRY_LENGTH).filter_map(|bytes| read_entry(bytes, shift)).collect();
        if number(60) < END_OF_CHAIN {
            file.mini_fat = numbers(&file.gather(number(60), MOST_STREAM)?);
        }
        let root = file.entries.first().ok_or(Problem::Corrupt)?;
        if root.start < END_OF_CHAIN && root.size > 0 {
            file.mini_stream = file.gather(root.start, MOST_STREAM)?;
        }
        Ok(file)
    }

    /// The sectors of the table of sectors: the first are listed in the header, the others in sectors of their own.
    fn read_fat(&self, header: &[u8]) -> Result<Vec<u32>, Problem> {
        let count = Little.long(header, 44).unwrap_or_default();
        let sectors = self.bytes.len() >> self.shift;
        if count > sectors {
            return Err(Problem::Truncated);
        }
        let mut list = numbers(header.get(76..).unwrap_or_default());
        let mut next = Little.u32(header, 68).unwrap_or(END_OF_CHAIN);
        for _ in 0..sectors {
            if next >= END_OF_CHAIN || list.len() >= count {
                break;
            }
            let mut more = numbers(self.whole_sector(next)?);
            next = more.pop().unwrap_or(END_OF_CHAIN);
            list.extend(more);
        }
        let mut fat = Vec::new();
        for sector in list.into_iter().take(count) {
            fat.extend(numbers(self.whole_sector(sector)?));
        }
        Ok(fat)
    }

    /// A sector; the last of a file may be short.
    fn sector(&self, number: u32) -> Result<&'a [u8], Problem> {
        let from = usize::try_from((u64::from(number) + 1) << self.shift).map_err(|_| Problem::Truncated)?;
        let rest = self.bytes.get(from..).filter(|rest| !rest.is_empty()).ok_or(Problem::Truncated)?;
        Ok(rest.get(..1 << self.shift).unwrap_or(rest))
    }

    fn whole_sector(&self, number: u32) -> Result<&'a [u8], Problem> {
        self.sector(number).ok().filter(|sector| sector.len() == 1 << self.shift).ok_or(Problem::Truncated)
    }

    /// The sectors of a chain one after the other, up to so many bytes.
    fn gather(&self, start: u32, most: usize) -> Result<Vec<u8>, Problem> {
        let mut content = Vec::new();
        let mut next = start;
        for _ in 0..=self.fat.len() {
            if next == END_OF_CHAIN || content.len() >= most {
                return Ok(content);
            }
            content.extend(self.sector(next)?);
            next = followed(&self.fat, next).ok_or(Problem::Corrupt)?;
        }
        Err(Problem::Corrupt)
    }

    fn gather_mini(&self, start: u32, most: usize) -> Result<Vec<u8>, Problem> {
        let mut content = Vec::new();
        let mut next = start;
        for _ in 0..=self.mini_fat.len() {
            if next == END_OF_CHAIN || content.len() >= most {
                return Ok(content);
            }
            let from = usize::try_from(u64::from(next) << self.mini_shift).map_err(|_| Problem::Corrupt)?;
            let rest = self.mini_stream.get(from..).filter(|rest| !rest.is_empty()).ok_or(Problem::Corrupt)?;
            content.extend(rest.get(..1 << self.mini_shift).unwrap_or(rest));
            next = followed(&self.mini_fat, next).ok_or(Problem::Corrupt)?;
        }
        Err(Problem::Corrupt)
    }

    /// The entries of a storage, by their places; those of storages within it lie deeper.
    fn places(&self, storage: usize) -> Vec<usize> {
        let mut seen = vec![false; self.entries.len()];
        let mut waiting: Vec<u32> = self.entries.get(storage).map(|entry| entry.child).into_iter().collect();
        let mut places = Vec::new();
        while let Some(id) = waiting.pop() {
            let Ok(place) = usize::try_from(id) else { continue };
            let (Some(entry), Some(seen)) = (self.entries.get(place), seen.get_mut(place)) else { continue };
            if !std::mem::replace(seen, true) {
                places.push(place);
                waiting.extend([entry.left, entry.right].into_iter().filter(|id| *id != NO_ENTRY));
            }
        }
        places
    }

    fn entry_within(&self, storage: usize, name: &str) -> Option<&Entry> {
        let mut entries = self.places(storage).into_iter().filter_map(|place| self.entries.get(place));
        entries.find(|entry| !entry.is_storage && entry.name.eq_ignore_ascii_case(name))
    }

    /// A stream of the outermost storage, case aside.
    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entry_within(0, name)
    }

    /// The storages within one whose names begin like this, by their places and in the order of their names. The outermost
    /// has the place 0.
    pub fn storages(&self, storage: usize, prefix: &str) -> Vec<usize> {
        let named = |place: usize| {
            let entry = self.entries.get(place)?;
            (entry.is_storage && entry.name.starts_with(prefix)).then_some((entry.name.as_str(), place))
        };
        let mut found: Vec<_> = self.places(storage).into_iter().filter_map(named).collect();
        found.sort_unstable();
        found.into_iter().map(|(_, place)| place).collect()
    }

    /// Whether a storage has a stream of this name.
    pub fn has_within(&self, storage: usize, name: &str) -> bool {
        self.entry_within(storage, name).is_some()
    }

    /// The content of a stream of a storage, likewise.
    ///
    /// # Errors
    /// As for one of the outermost storage.
    pub fn stream_within(&self, storage: usize, name: &str) -> Result<Option<Vec<u8>>, Problem> {
        self.entry_within(storage, name).map(|entry| self.content(entry)).transpose()
    }

    /// Whether there is a stream of this name.
    pub fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// The content of a stream, up to a bound; none where there is no such stream.
    ///
    /// # Errors
    /// [`Problem::Truncated`] where it goes past the end of the file, [`Problem::Corrupt`] where its sectors do not add up.
    pub fn stream(&self, name: &str) -> Result<Option<Vec<u8>>, Problem> {
        self.entry(name).map(|entry| self.content(entry)).transpose()
    }

    fn content(&self, entry: &Entry) -> Result<Vec<u8>, Problem> {
        let size = usize::try_from(entry.size).unwrap_or(usize::MAX);
        let most = size.min(MOST_STREAM);
        let mut content = match size {
            0 => Vec::new(),
            _ if entry.size < self.mini_below => self.gather_mini(entry.start, most)?,
            _ => self.gather(entry.start, most)?,
        };
        // The last sector of a file may be short, but a stream goes no further than its file.
        if content.len() < most {
            return Err(if most > self.bytes.len() { Problem::Corrupt } else { Problem::Truncated });
        }
        content.truncate(most);
        Ok(content)
    }
}

fn followed(table: &[u32], sector: u32) -> Option<u32> {
    table.get(usize::try_from(sector).ok()?).copied()
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).filter_map(|four| Little.u32(four, 0)).collect()
}

fn read_entry(bytes: &[u8], shift: u32) -> Option<Entry> {
    let length = Little.short(bytes, 64)?.min(64).saturating_sub(2);
    let size = Little.u64(bytes, 120)?;
    Some(Entry {
        name: crate::documents::text::utf16(part(bytes, 0, length)?, Little),
        is_storage: bytes.get(66) != Some(&2),
        left: Little.u32(bytes, 68)?,
        right: Little.u32(bytes, 72)?,
        child: Little.u32(bytes, 76)?,
        start: Little.u32(bytes, 116)?,
        // With small sectors the upper half of the size may be anything.
        size: if shift == 9 { size & u64::from(u32::MAX) } else { size },
    })
}

/// Whether a file begins like a compound file.
pub fn is_compound(bytes: &[u8]) -> bool {
    has(bytes, 0, SIGNATURE)
}

#[cfg(test)]
pub mod sample {
    //! Compound files to test with.

    use super::*;

    /// A compound file of these streams, in sectors of 512 bytes. A path with `/` lies in storages.
    pub fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
        let mut sectors: Vec<Vec<u8>> = Vec::new();
        let mut fat: Vec<u32> = Vec::new();
        let mut directory = vec![named("Root Entry", 5, NO_ENTRY, END_OF_CHAIN, 0)];
        let mut paths = vec![String::new()];
        // The last entry of each storage.
        let mut last: Vec<Option<usize>> = vec![None];
        let mut add = |path: &str, kind, start, size| {
            let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
            let parent = paths.iter().position(|known| known == parent).unwrap();
            let place = directory.len();
            let (before, field) = last[parent].map_or((parent, 76), |before| (before, 72));
            let entry: &mut Vec<u8> = &mut directory[before];
            entry[field..field + 4].copy_from_slice(&u32::try_from(place).unwrap().to_le_bytes());
            last[parent] = Some(place);
            directory.push(named(name, kind, NO_ENTRY, start, size));
            paths.push(path.into());
            last.push(None);
        };
        let mut storages: Vec<&str> = Vec::new();
        for (path, content) in streams {
            for (at, _) in path.match_indices('/') {
                let storage = path.get(..at).unwrap();
                if !storages.contains(&storage) {
                    storages.push(storage);
                    add(storage, 1, 0, 0);
                }
            }
            let start = u32::try_from(sectors.len()).unwrap();
            for chunk in content.chunks(512) {
                sectors.push(chunk.to_vec());
                fat.push(u32::try_from(sectors.len()).unwrap());
            }
            *fat.last_mut().unwrap() = END_OF_CHAIN;
            add(path, 2, start, content.len());
        }
        let first = u32::try_from(sectors.len()).unwrap();
        for chunk in directory.concat().chunks(512) {
            sectors.push(chunk.to_vec());
            fat.push(u32::try_from(sectors.len()).unwrap());
        }
        *fat.last_mut().unwrap() = END_OF_CHAIN;
        let own = u32::try_from(sectors.len()).unwrap();
        let tables = fat.len().div_ceil(127);
        fat.resize(fat.len() + tables, 0xffff_fffd);
        fat.resize(tables * 128, u32::MAX);
        sectors.extend(fat.chunks(128).map(|chunk| chunk.iter().flat_map(|n| n.to_le_bytes()).collect()));
        let mut bytes = SIGNATURE.to_vec();
        bytes.resize(512, 0);
        for (at, number) in
            [(24, 0x0003_003e), (28, 0x0009_fffe), (32, 6), (48, first), (60, END_OF_CHAIN), (68, END_OF_CHAIN)]
        {
            bytes[at..at + 4].copy_from_slice(&u32::to_le_bytes(number));
        }
        bytes[44..48].copy_from_slice(&u32::try_from(tables).unwrap().to_le_bytes());
        for n in 0..109 {
            let sector = if n < tables { own + u32::try_from(n).unwrap() } else { u32::MAX };
            bytes[76 + 4 * n..80 + 4 * n].copy_from_slice(&sector.to_le_bytes());
        }
        for sector in sectors {
            bytes.extend(&sector);
            bytes.resize(bytes.len().next_multiple_of(512), 0);
        }
        bytes
    }

    fn named(name: &str, kind: u8, child: u32, start: u32, size: usize) -> Vec<u8> {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry.resize(128, 0);
        entry[64] = u8::try_from(2 * name.encode_utf16().count() + 2).unwrap();
        entry[66] = kind;
        for (at, number) in
            [(68, NO_ENTRY), (72, NO_ENTRY), (76, child), (116, start), (120, u32::try_from(size).unwrap())]
        {
            entry[at..at + 4].copy_from_slice(&u32::to_le_bytes(number));
        }
        entry
    }
}

#[cfg(test)]
mod tests {
    use super::sample::compound;
    use super::*;

    #[test]
    fn streams_by_their_names() {
        let long: Vec<u8> = (0..2000_u32).flat_map(u32::to_le_bytes).collect();
        let bytes = compound(&[("Workbook", &long), ("Other", b"short")]);
        let file = Compound::open(&bytes).unwrap();
        assert_eq!(file.stream("Workbook"), Ok(Some(long)));
        assert_eq!(file.stream("Other"), Ok(Some(b"short".to_vec())));
        assert_eq!(file.stream("Book"), Ok(None));
        assert!(file.has("Other") && file.has("OTHER") && !file.has("Others"));
    }

    #[test]
    fn a_file_cut_off_is_truncated() {
        let bytes = compound(&[("Workbook", &[7; 2000])]);
        for length in (0..bytes.len()).step_by(100) {
            assert_eq!(Compound::open(&bytes[..length]).err(), Some(Problem::Truncated), "{length}");
        }
    }

    #[test]
    fn chains_that_loop_end() {
        let mut bytes = compound(&[("Workbook", &[7; 2000])]);
        let fat = bytes.len() - 512;
        // The third sector of the stream is followed by its first, and the directory by itself.
        bytes[fat + 8..fat + 12].copy_from_slice(&[0, 0, 0, 0]);
        assert_eq!(Compound::open(&bytes).unwrap().stream("Workbook"), Ok(Some(vec![7; 2000])));
        bytes[fat + 16..fat + 20].copy_from_slice(&[4, 0, 0, 0]);
        assert_eq!(Compound::open(&bytes).err(), Some(Problem::Corrupt));
    }

    #[test]
    fn siblings_that_loop_end() {
        let mut bytes = compound(&[("A", b"a"), ("B", b"b")]);
        let directory = 512 * 3;
        bytes[directory + 2 * 128 + 68..directory + 2 * 128 + 72].copy_from_slice(&[1, 0, 0, 0]);
        assert!(Compound::open(&bytes).unwrap().has("B"));
    }

    #[test]
    fn sizes_that_are_claimed_are_not_believed() {
        let mut bytes = compound(&[("Workbook", &[7; 100])]);
        let size = 512 * 2 + 128 + 120;
        bytes[size..size + 4].copy_from_slice(&0x7fff_ffff_u32.to_le_bytes());
        assert_eq!(Compound::open(&bytes).unwrap().stream("Workbook"), Err(Problem::Corrupt));
    }
}
