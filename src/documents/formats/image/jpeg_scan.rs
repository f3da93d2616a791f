//! Whether all of the picture in a JPEG file is there, ITU-T T.81: its scans are followed code by code, without their values.
//! Ours: imagesize takes 103 of 134 cut files for whole.

use crate::documents::bytes::{Big, part};

/// Blocks of eight by eight that a picture may have, and how often one of them may be visited.
const MOST_BLOCKS: usize = 1 << 22;
const MOST_VISITS: usize = 1 << 27;

/// Whether the scans of a file have every block of the picture; none where they are of a sort that is not followed here.
pub fn is_whole(bytes: &[u8]) -> Option<bool> {
    // What was never written may be zeros. No scan ends with one, unless it stands for a byte of ones.
    let end = bytes.iter().rposition(|byte| *byte != 0)? + 1;
    let stuffed = usize::from(bytes.get(end - 1) == Some(&0xff));
    let bytes = bytes.get(..(end + stuffed).min(bytes.len()))?;
    let mut picture = Picture::default();
    let mut at = 2;
    while let Some(marker) = super::jpeg::marker(bytes, &mut at) {
        if matches!(marker, 0x01 | 0xd0..=0xd9) {
            continue;
        }
        let length = Big.short(bytes, at).unwrap_or_default();
        let Some(segment) = part(bytes, at, length).and_then(|segment| segment.get(2..)) else { return Some(false) };
        at += length;
        match marker {
            0xc0..=0xc2 => picture.begin(segment, marker == 0xc2)?,
            0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => return None,
            0xc4 => picture.add_tables(segment),
            0xdd => picture.restarts = Big.short(segment, 0).unwrap_or_default(),
            0xda => {
                let mut bits = Bits { bytes, at, byte: 0, left: 0 };
                match picture.follow(segment, &mut bits) {
                    Ok(()) => at = bits.at,
                    Err(Stopped::Cut) => return Some(false),
                    Err(Stopped::Bound) => return None,
                }
                if picture.is_whole() {
                    return Some(true);
                }
            }
            _ => {}
        }
    }
    Some(false)
}

/// Why a scan was not followed to its end.
enum Stopped {
    /// Its codes end or are none.
    Cut,
    /// It goes over a bound.
    Bound,
}

/// The bits of a scan, up to the next marker.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
    byte: u8,
    left: u32,
}

impl Bits<'_> {
    fn bit(&mut self) -> Result<u32, Stopped> {
        if self.left == 0 {
            self.byte = *self.bytes.get(self.at).ok_or(Stopped::Cut)?;
            self.at += 1;
            if self.byte == 0xff {
                if self.bytes.get(self.at) != Some(&0) {
                    return Err(Stopped::Cut);
                }
                self.at += 1;
            }
            self.left = 8;
        }
        self.left -= 1;
        Ok(u32::from(self.byte >> self.left & 1))
    }

    fn take(&mut self, count: u8) -> Result<u32, Stopped> {
        (0..count).try_fold(0, |number, _| Ok(number << 1 | self.bit()?))
    }

    /// Goes past the marker after which codes begin again.
    fn restart(&mut self) -> Result<(), Stopped> {
        self.left = 0;
        while self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(&[0xff, 0xff])) {
            self.at += 1;
        }
        let marker = part(self.bytes, self.at, 2).ok_or(Stopped::Cut)?;
        self.at += 2;
        if matches!(marker, [0xff, 0xd0..=0xd7]) { Ok(()) } else { Err(Stopped::Cut) }
    }
}

/// A table of Huffman codes: for each length the first code, how many there are, and where their values begin.
#[derive(Default)]
struct Table {
    lengths: Vec<(u32, u32, usize)>,
    values: Vec<u8>,
}

impl Table {
    fn next(&self, bits: &mut Bits) -> Result<u8, Stopped> {
        let mut code = 0;
        for (first, count, place) in &self.lengths {
            code = code << 1 | bits.bit()?;
            if let Some(nth) = code.checked_sub(*first).filter(|nth| nth < count) {
                let place = usize::try_from(nth).map_or(usize::MAX, |nth| place + nth);
                return self.values.get(place).copied().ok_or(Stopped::Cut);
            }
        }
        Err(Stopped::Cut)
    }
}

/// A component of the picture, such as its brightness.
#[derive(Default)]
struct Component {
    id: u8,
    across: usize,
    down: usize,
    /// Its own blocks.
    width: usize,
    height: usize,
    /// Its blocks in a line, up to the last whole group.
    line: usize,
    /// Which coefficients of a block are known not to be zero, a bit each.
    known: Vec<u64>,
    /// Which coefficients are there to their last bit.
    whole: u64,
}

/// What a scan says of itself.
struct Scan {
    first: u8,
    last: u8,
    refines: bool,
}

#[derive(Default)]
struct Picture {
    progressive: bool,
    groups_across: usize,
    groups_down: usize,
    components: Vec<Component>,
    dc: [Table; 4],
    ac: [Table; 4],
    restarts: usize,
    visits: usize,
}

impl Picture {
    /// Reads the header of the frame; none where it does not say how large the picture is, or where that is too much.
    fn begin(&mut self, segment: &[u8], progressive: bool) -> Option<()> {
        let (height, width) = (Big.short(segment, 1)?, Big.short(segment, 3)?);
        let count = usize::from(*segment.get(5)?);
        let listed = part(segment, 6, count * 3)?.as_chunks::<3>().0;
        let sides = |sides: u8| (usize::from(sides >> 4), usize::from(sides & 15));
        let across = listed.iter().map(|[_, own, _]| sides(*own).0).max()?;
        let down = listed.iter().map(|[_, own, _]| sides(*own).1).max()?;
        if width == 0 || height == 0 || listed.iter().any(|[_, own, _]| !(sides(*own).0 > 0 && sides(*own).1 > 0)) {
            return None;
        }
        self.progressive = progressive;
        (self.groups_across, self.groups_down) = (width.div_ceil(8 * across), height.div_ceil(8 * down));
        self.components.clear();
        let mut blocks = 0_usize;
        for [id, own, _] in listed {
            let own = sides(*own);
            let line = self.groups_across * own.0;
            let all = line * self.groups_down * own.1;
            blocks = blocks.saturating_add(all);
            if blocks > MOST_BLOCKS {
                return None;
            }
            self.components.push(Component {
                id: *id,
                across: own.0,
                down: own.1,
                width: (width * own.0).div_ceil(across).div_ceil(8),
                height: (height * own.1).div_ceil(down).div_ceil(8),
                line,
                known: if progressive { vec![0; all] } else { Vec::new() },
                whole: 0,
            });
        }
        Some(())
    }

    fn add_tables(&mut self, mut segment: &[u8]) {
        while let Some((id, rest)) = segment.split_first() {
            let Some((counts, rest)) = rest.split_at_checked(16) else { return };
            let (mut code, mut place) = (0, 0);
            let mut table = Table::default();
            for count in counts {
                code <<= 1;
                table.lengths.push((code, u32::from(*count), place));
                code += u32::from(*count);
                place += usize::from(*count);
            }
            let Some((values, rest)) = rest.split_at_checked(place) else { return };
            table.values = values.to_vec();
            segment = rest;
            let tables = if id >> 4 == 0 { &mut self.dc } else { &mut self.ac };
            if let Some(old) = tables.get_mut(usize::from(id & 15)) {
                *old = table;
            }
        }
    }

    /// Whether every coefficient of every component is there.
    fn is_whole(&self) -> bool {
        !self.components.is_empty() && self.components.iter().all(|component| component.whole == u64::MAX)
    }

    /// Follows a scan to its end.
    fn follow(&mut self, header: &[u8], bits: &mut Bits) -> Result<(), Stopped> {
        let count = usize::from(*header.first().ok_or(Stopped::Cut)?);
        let listed = part(header, 1, 2 * count).ok_or(Stopped::Cut)?.as_chunks::<2>().0;
        let [first, last, precision] =
            *header.get(1 + 2 * count..).and_then(|rest| rest.first_chunk::<3>()).ok_or(Stopped::Cut)?;
        let scan = if self.progressive {
            Scan { first, last, refines: precision >> 4 != 0 }
        } else {
            Scan { first: 0, last: 63, refines: false }
        };
        // Coefficients of more than one component are never in one scan.
        if scan.last > 63 || scan.first > scan.last || scan.first > 0 && count != 1 {
            return Err(Stopped::Cut);
        }
        let mut chosen = Vec::new();
        for [id, tables] in listed {
            let place = self.components.iter().position(|component| component.id == *id).ok_or(Stopped::Cut)?;
            chosen.push((place, usize::from(tables >> 4), usize::from(tables & 15)));
        }
        if chosen.is_empty() {
            return Err(Stopped::Cut);
        }
        let alone = if let [(place, ..)] = chosen.as_slice() { self.components.get(*place) } else { None };
        let (across, down) = alone.map_or((self.groups_across, self.groups_down), |own| (own.width, own.height));
        let alone = alone.is_some();
        let mut run = 0;
        for group in 0..across * down {
            if self.restarts > 0 && group > 0 && group % self.restarts == 0 {
                bits.restart()?;
                run = 0;
            }
            for (place, dc, ac) in &chosen {
                let Some(component) = self.components.get_mut(*place) else { continue };
                let (Some(dc), Some(ac)) = (self.dc.get(*dc), self.ac.get(*ac)) else { return Err(Stopped::Cut) };
                let (wide, high) = if alone { (1, 1) } else { (component.across, component.down) };
                for block in 0..wide * high {
                    self.visits += 1;
                    if self.visits > MOST_VISITS {
                        return Err(Stopped::Bound);
                    }
                    if !self.progressive {
                        sequential(dc, ac, bits)?;
                        continue;
                    }
                    let line = group / across * high + block / wide;
                    let at = line * component.line + group % across * wide + block % wide;
                    let known = component.known.get_mut(at).ok_or(Stopped::Cut)?;
                    match (scan.first, scan.refines) {
                        (0, false) => {
                            let size = dc.next(bits)?;
                            bits.take(size.min(16))?;
                        }
                        (0, true) => {
                            bits.bit()?;
                        }
                        (_, false) => first_pass(&scan, ac, known, &mut run, bits)?,
                        (_, true) => later_pass(&scan, ac, known, &mut run, bits)?,
                    }
                }
            }
        }
        // A scan of coefficients to their last bit.
        if !self.progressive || precision.trailing_zeros() >= 4 {
            // The first of a scan that begins with it stands alone.
            let last = if self.progressive && scan.first == 0 { 0 } else { scan.last };
            let covered = (scan.first..=last).fold(0, |covered, nth| covered | 1 << nth);
            for (place, ..) in &chosen {
                if let Some(component) = self.components.get_mut(*place) {
                    component.whole |= covered;
                }
            }
        }
        Ok(())
    }
}

/// A block of a sequential picture.
fn sequential(dc: &Table, ac: &Table, bits: &mut Bits) -> Result<(), Stopped> {
    let size = dc.next(bits)?;
    bits.take(size.min(16))?;
    let mut nth = 1;
    while nth < 64 {
        let code = ac.next(bits)?;
        let (zeros, size) = (code >> 4, code & 15);
        if size == 0 && zeros != 15 {
            break;
        }
        bits.take(size)?;
        nth += zeros + 1;
    }
    Ok(())
}

/// Coefficients of a block for the first time.
fn first_pass(scan: &Scan, ac: &Table, known: &mut u64, run: &mut u32, bits: &mut Bits) -> Result<(), Stopped> {
    if *run > 0 {
        *run -= 1;
        return Ok(());
    }
    let mut nth = scan.first;
    while nth <= scan.last {
        let code = ac.next(bits)?;
        let (zeros, size) = (code >> 4, code & 15);
        if size == 0 && zeros != 15 {
            *run = (1 << zeros) - 1 + bits.take(zeros)?;
            break;
        }
        nth += zeros;
        if size > 0 && nth < 64 {
            *known |= 1 << nth;
        }
        bits.take(size)?;
        nth += 1;
    }
    Ok(())
}

/// One more bit of coefficients: those that are known have it here, between codes for those that become known.
fn later_pass(scan: &Scan, ac: &Table, known: &mut u64, run: &mut u32, bits: &mut Bits) -> Result<(), Stopped> {
    let mut nth = scan.first;
    while *run == 0 && nth <= scan.last {
        let code = ac.next(bits)?;
        let (mut zeros, size) = (code >> 4, code & 15);
        if size == 0 && zeros != 15 {
            *run = (1 << zeros) + bits.take(zeros)?;
            break;
        }
        bits.take(size.min(1))?;
        while nth <= scan.last {
            if *known >> nth & 1 == 1 {
                bits.bit()?;
            } else if zeros == 0 {
                break;
            } else {
                zeros -= 1;
            }
            nth += 1;
        }
        if size > 0 && nth < 64 {
            *known |= 1 << nth;
        }
        nth += 1;
    }
    if *run > 0 {
        let rest = u64::MAX << nth.min(63) & u64::MAX >> (63 - scan.last);
        let rest = if nth > scan.last { 0 } else { rest };
        bits.take(u8::try_from((*known & rest).count_ones()).unwrap_or_default())?;
        *run -= 1;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A grey picture of two blocks whose codes are one bit each, and before its scan a restart after so many blocks.
    fn two_blocks(frame: u8, restarts: u8, scan: &[u8]) -> Vec<u8> {
        let table = |id: u8| [&b"\xff\xc4\0\x14"[..], &[id, 1], &[0; 15], &[0]].concat();
        [
            &b"\xff\xd8\xff"[..],
            &[frame],
            b"\0\x0b\x08\0\x08\0\x10\x01\x01\x11\0",
            &table(0x00),
            &table(0x10),
            b"\xff\xdd\0\x04\0",
            &[restarts],
            b"\xff\xda\0\x08\x01\x01\0\0\x3f\0",
            scan,
        ]
        .concat()
    }

    #[test]
    fn every_block_is_counted() {
        for (restarts, scan, expected) in [
            (0, &b"\x0f"[..], Some(true)),
            (0, b"\x0f\0\0\0", Some(true)),
            (0, b"\x0fanything\xff\xc4\xff", Some(true)),
            (0, b"", Some(false)),
            (0, b"\0\0\0", Some(false)),
            // No code begins with a one.
            (0, b"\x2f", Some(false)),
            (1, b"\x3f\xff\xd0\x3f", Some(true)),
            (1, b"\x3f\xff\xff\xd0\x3f", Some(true)),
            (1, b"\x3f\xff\xd0", Some(false)),
            (1, b"\x3f\xff\xd9", Some(false)),
            (1, b"\x0f", Some(false)),
        ] {
            assert_eq!(is_whole(&two_blocks(0xc0, restarts, scan)), expected, "{restarts} {scan:?}");
        }
    }

    #[test]
    fn what_is_not_followed_is_not_known() {
        for frame in [0xc3, 0xc9, 0xca] {
            assert_eq!(is_whole(&two_blocks(frame, 0, b"\x0f")), None, "{frame:x}");
        }
        let mut tall = two_blocks(0xc0, 0, b"\x0f");
        tall[8] = 0;
        assert_eq!(is_whole(&tall), None);
        for size in &mut tall[7..11] {
            *size = 0xff;
        }
        assert_eq!(is_whole(&tall), None);
    }

    #[test]
    fn a_progressive_picture_is_whole_after_its_last_scan() {
        let photo = include_bytes!("../../../../tests/documents/photo-without-end.jpg");
        assert_eq!(is_whole(photo), Some(true));
        let end = photo.iter().rposition(|byte| *byte != 0).unwrap();
        for length in 3..end {
            let cut = &photo[..length];
            assert_eq!(is_whole(cut), Some(false), "{length}");
            assert_eq!(is_whole(&[cut, &[0; 900]].concat()), Some(false), "{length}");
        }
    }
}
