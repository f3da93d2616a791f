//! The filters that text and structure use, ISO 32000-1, 7.4, ours because each gives at most so many bytes: a hostile file
//! takes those of `hayro-syntax` 12.7 s and 2 GB, and these 0.0 s and 26 MB.
//!
//! Damaged bytes end what is decoded; what came before them is kept.

use super::syntax::is_space;

/// Bytes as they were decoded.
#[derive(Debug, Default, PartialEq)]
pub struct Decoded {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Whether there would have been more than was asked for.
    pub cut: bool,
    /// Whether they end before the end of what was encoded, because it is damaged.
    pub damaged: bool,
}

/// What `DecodeParms` says, 7.4.4.3, with its defaults.
#[derive(Debug, Clone, Copy)]
pub struct Parameters {
    /// 1 for none, 2 for TIFF's, 10 and more for PNG's.
    pub predictor: usize,
    /// Components of a sample.
    pub colors: usize,
    /// Bits of a component.
    pub bits: usize,
    /// Samples of a row.
    pub columns: usize,
    /// Whether LZW codes grow a code early.
    pub early: bool,
}

impl Default for Parameters {
    fn default() -> Self {
        Self { predictor: 1, colors: 1, bits: 8, columns: 1, early: true }
    }
}

/// Decodes by the filter of this name, long or short; none for a filter of pictures or one that is not known.
pub fn decode(name: &[u8], bytes: &[u8], parameters: Parameters, limit: usize) -> Option<Decoded> {
    Some(match name {
        b"FlateDecode" | b"Fl" => unpredicted(inflated(bytes, limit), parameters),
        b"LZWDecode" | b"LZW" => unpredicted(lzw(bytes, parameters.early, limit), parameters),
        b"ASCIIHexDecode" | b"AHx" => ascii_hex(bytes, limit),
        b"ASCII85Decode" | b"A85" => ascii_85(bytes, limit),
        b"RunLengthDecode" | b"RL" => run_length(bytes, limit),
        _ => return None,
    })
}

/// Zlib, or Deflate alone where its header is not one.
fn inflated(bytes: &[u8], limit: usize) -> Decoded {
    let has_header = matches!(bytes, [first, second, ..]
        if first & 15 == 8 && (u16::from(*first) << 8 | u16::from(*second)) % 31 == 0);
    let behind = bytes.get(2..).unwrap_or_default();
    if has_header {
        return deflated(behind, limit);
    }
    // A damaged header, or none.
    let (with, without) = (deflated(bytes, limit), deflated(behind, limit));
    if with.bytes.len() >= without.bytes.len() { with } else { without }
}

/// Deflate alone. The library's own function for a whole stream does not say how far a damaged one got.
fn deflated(mut bytes: &[u8], limit: usize) -> Decoded {
    use miniz_oxide::inflate::TINFLStatus;
    use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};

    let mut state = Box::<DecompressorOxide>::default();
    let mut out = vec![0; bytes.len().saturating_mul(3).clamp(64, limit.max(64)).min(limit)];
    let mut reached = 0;
    loop {
        let flags = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
        let (status, taken, given) = decompress(&mut state, bytes, &mut out, reached, flags);
        reached = reached.saturating_add(given);
        bytes = bytes.get(taken..).unwrap_or_default();
        let cut = status == TINFLStatus::HasMoreOutput && out.len() >= limit;
        if status != TINFLStatus::HasMoreOutput || cut {
            out.truncate(reached);
            return Decoded { bytes: out, cut, damaged: !cut && status != TINFLStatus::Done };
        }
        out.resize(out.len().saturating_mul(2).min(limit), 0);
    }
}

fn lzw(bytes: &[u8], early: bool, limit: usize) -> Decoded {
    const CLEAR: usize = 256;
    const END: usize = 257;
    // An entry is a piece of what was written already: where it begins and how long it is.
    let mut table: Vec<(usize, usize)> = Vec::with_capacity(4096);
    let mut out: Vec<u8> = Vec::new();
    let (mut held, mut bits, mut width) = (0_usize, 0_u32, 9_u32);
    let mut last: Option<(usize, usize)> = None;
    for &byte in bytes {
        held = (held << 8 | usize::from(byte)) & 0xff_ffff;
        bits += 8;
        if bits < width {
            continue;
        }
        bits -= width;
        let code = held >> bits & ((1 << width) - 1);
        let start = out.len();
        match code {
            CLEAR => {
                table.clear();
                width = 9;
                last = None;
                continue;
            }
            END => break,
            0..=255 => out.push(u8::try_from(code).unwrap_or_default()),
            _ => {
                let known = table.get(code - 258).copied();
                let (from, length) = match (known, last) {
                    (Some(known), _) => known,
                    // The code being defined: what came last, and its first byte again.
                    (None, Some((from, length))) if code - 258 == table.len() => (from, length + 1),
                    _ => break,
                };
                if out.len().saturating_add(length) > limit {
                    return Decoded { bytes: out, cut: true, ..Decoded::default() };
                }
                for at in from..from + length {
                    let copied = out.get(at).copied().unwrap_or_default();
                    out.push(copied);
                }
            }
        }
        if out.len() > limit {
            out.truncate(limit);
            return Decoded { bytes: out, cut: true, ..Decoded::default() };
        }
        if let Some((from, length)) = last
            && table.len() < 4096 - 258
        {
            // What came last, and the byte that follows it: they lie side by side.
            table.push((from, length + 1));
        }
        last = Some((start, out.len() - start));
        let codes = 258 + table.len() + usize::from(early);
        width = match codes {
            ..512 => 9,
            512..1024 => 10,
            1024..2048 => 11,
            _ => 12,
        };
    }
    Decoded { bytes: out, ..Decoded::default() }
}

fn ascii_hex(bytes: &[u8], limit: usize) -> Decoded {
    let mut out = Vec::new();
    let mut high = None;
    for &byte in bytes {
        if byte == b'>' {
            break;
        }
        let Some(digit) = char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()) else { continue };
        if out.len() == limit {
            return Decoded { bytes: out, cut: true, ..Decoded::default() };
        }
        match high.take() {
            None => high = Some(digit),
            Some(high) => out.push(high << 4 | digit),
        }
    }
    if let Some(high) = high {
        out.push(high << 4);
    }
    Decoded { bytes: out, ..Decoded::default() }
}

fn ascii_85(bytes: &[u8], limit: usize) -> Decoded {
    let mut out = Vec::new();
    let mut group = Vec::with_capacity(5);
    // Some writers put the marks of the other notation around it.
    let bytes = bytes.strip_prefix(b"<~").unwrap_or(bytes);
    for &byte in bytes {
        match byte {
            b'z' if group.is_empty() => out.extend([0; 4]),
            b'!'..=b'u' => {
                group.push(byte - b'!');
                if group.len() == 5 {
                    out.extend(base_85(&group));
                    group.clear();
                }
            }
            b'~' => break,
            _ if is_space(byte) => {}
            _ => break,
        }
        if out.len() > limit {
            out.truncate(limit);
            return Decoded { bytes: out, cut: true, ..Decoded::default() };
        }
    }
    if group.len() > 1 {
        let given = group.len() - 1;
        group.resize(5, 84);
        out.extend(base_85(&group).into_iter().take(given));
    }
    Decoded { bytes: out, ..Decoded::default() }
}

fn base_85(digits: &[u8]) -> [u8; 4] {
    digits.iter().fold(0_u32, |sum, digit| sum.wrapping_mul(85).wrapping_add(u32::from(*digit))).to_be_bytes()
}

fn run_length(bytes: &[u8], limit: usize) -> Decoded {
    let mut out = Vec::new();
    let mut rest = bytes;
    while let Some((&length, after)) = rest.split_first() {
        match length {
            0..=127 => {
                let (copied, beyond) = after.split_at(after.len().min(usize::from(length) + 1));
                out.extend(copied);
                rest = beyond;
            }
            128 => break,
            129.. => {
                let Some((&byte, beyond)) = after.split_first() else { break };
                out.resize(out.len() + 257 - usize::from(length), byte);
                rest = beyond;
            }
        }
        if out.len() > limit {
            out.truncate(limit);
            return Decoded { bytes: out, cut: true, ..Decoded::default() };
        }
    }
    Decoded { bytes: out, ..Decoded::default() }
}

/// Takes a predictor back, 7.4.4.4.
fn unpredicted(decoded: Decoded, parameters: Parameters) -> Decoded {
    let Parameters { predictor, colors, bits, columns, .. } = parameters;
    if predictor < 2 {
        return decoded;
    }
    let Some(row_bits) = colors.max(1).checked_mul(bits.max(1)).and_then(|sample| sample.checked_mul(columns.max(1)))
    else {
        return decoded;
    };
    let row = row_bits.div_ceil(8);
    let pixel = (colors.max(1).saturating_mul(bits.max(1))).div_ceil(8);
    if predictor == 2 {
        return if bits == 8 { tiff(decoded, row, pixel) } else { decoded };
    }
    let mut out: Vec<u8> = Vec::with_capacity(decoded.bytes.len());
    let mut above: Vec<u8> = vec![0; row.min(decoded.bytes.len())];
    for line in decoded.bytes.chunks(row.saturating_add(1)) {
        let Some((&kind, line)) = line.split_first() else { break };
        let mut current: Vec<u8> = Vec::with_capacity(line.len());
        for (at, &byte) in line.iter().enumerate() {
            let of = |bytes: &[u8], back: usize| {
                at.checked_sub(back).and_then(|at| bytes.get(at)).copied().unwrap_or_default()
            };
            let (left, up, corner) = (of(&current, pixel), of(&above, 0), of(&above, pixel));
            current.push(byte.wrapping_add(match kind {
                1 => left,
                2 => up,
                3 => u8::midpoint(left, up),
                4 => paeth(left, up, corner),
                _ => 0,
            }));
        }
        out.extend(&current);
        above = current;
    }
    Decoded { bytes: out, ..decoded }
}

fn tiff(mut decoded: Decoded, row: usize, pixel: usize) -> Decoded {
    for line in decoded.bytes.chunks_mut(row.max(1)) {
        for at in pixel..line.len() {
            let left = line.get(at - pixel).copied().unwrap_or_default();
            if let Some(byte) = line.get_mut(at) {
                *byte = byte.wrapping_add(left);
            }
        }
    }
    decoded
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let estimate = i16::from(left) + i16::from(up) - i16::from(corner);
    let far = |byte: u8| (estimate - i16::from(byte)).abs();
    if far(left) <= far(up) && far(left) <= far(corner) {
        left
    } else if far(up) <= far(corner) {
        up
    } else {
        corner
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(name: &str, bytes: &[u8]) -> Vec<u8> {
        decode(name.as_bytes(), bytes, Parameters::default(), 1000).expect("a known filter").bytes
    }

    #[test]
    fn text_filters() {
        assert_eq!(plain("ASCIIHexDecode", b"48 65 6c6C6f2>zz"), b"Hello ");
        // Made with Python's base64.a85encode.
        assert_eq!(plain("ASCII85Decode", b"87cURD]i,\"Ebo80~>"), b"Hello World!");
        assert_eq!(plain("A85", b"87cUR\n D]i,\"Ebo7~>"), b"Hello World");
        assert_eq!(plain("A85", b"z!!~>"), [0, 0, 0, 0, 0]);
        assert_eq!(decode(b"DCTDecode", b"", Parameters::default(), 9), None);
    }

    #[test]
    fn run_lengths() {
        assert_eq!(plain("RunLengthDecode", &[2, 1, 2, 3, 254, 9, 128, 7]), [1, 2, 3, 9, 9, 9]);
        assert_eq!(plain("RL", &[9, 1, 2]), [1, 2]);
    }

    #[test]
    fn lzw_of_the_specification() {
        // ISO 32000-1, 7.4.4.2, its example.
        let encoded = [0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01];
        assert_eq!(plain("LZWDecode", &encoded), [45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
    }

    #[test]
    fn zlib_with_and_without_its_header() {
        let text = b"Invoice Invoice Invoice Invoice".as_slice();
        let zlib = miniz_oxide::deflate::compress_to_vec_zlib(text, 9);
        assert_eq!(plain("FlateDecode", &zlib), text);
        assert_eq!(plain("Fl", &miniz_oxide::deflate::compress_to_vec(text, 9)), text);
        let cut = zlib.get(..zlib.len() - 6).expect("long enough");
        assert!(text.starts_with(&plain("Fl", cut)));
        assert!(plain("Fl", b"").is_empty());
    }

    #[test]
    fn every_filter_stops_at_the_limit() {
        let zeros = vec![0; 100_000];
        let bombs = [
            ("Fl", miniz_oxide::deflate::compress_to_vec_zlib(&zeros, 9)),
            ("RL", [129, 0].repeat(1000)),
            ("A85", b"z".repeat(1000)),
            ("AHx", b"00".repeat(1000)),
            ("LZW", vec![0; 4000]),
        ];
        for (name, bytes) in bombs {
            let decoded = decode(name.as_bytes(), &bytes, Parameters::default(), 500).expect(name);
            assert!(decoded.cut, "{name}");
            assert!(decoded.bytes.len() <= 500, "{name}");
        }
    }

    #[test]
    fn predictors_are_taken_back() {
        let row = |predictor, bytes: &[u8], columns, colors| {
            let parameters = Parameters { predictor, colors, columns, ..Parameters::default() };
            unpredicted(Decoded { bytes: bytes.to_vec(), ..Decoded::default() }, parameters).bytes
        };
        assert_eq!(row(12, &[2, 1, 2, 2, 1, 1, 0, 5], 2, 1), [1, 2, 2, 3, 5]);
        assert_eq!(row(11, &[1, 1, 1, 1], 3, 1), [1, 2, 3]);
        assert_eq!(row(15, &[4, 10, 20, 3, 1, 1], 2, 1), [10, 30, 6, 19]);
        assert_eq!(row(2, &[1, 2, 3, 4, 1, 1], 2, 2), [1, 2, 4, 6, 1, 1]);
        let parameters = Parameters { predictor: 12, columns: usize::MAX, ..Parameters::default() };
        assert!(unpredicted(Decoded { bytes: vec![2, 1, 1], ..Decoded::default() }, parameters).bytes.len() <= 3);
    }
}
