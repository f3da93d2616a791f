//! Which characters bytes and glyph names stand for, ours because the tables of `hayro-interpret` come with its fonts, 226 to
//! 534 KB: the encodings of ISO 32000-1, annex D.

/// Names of glyphs and their characters, one a line.
const GLYPHS: &str = include_str!("glyphs.txt");

/// Codes 0x80 to 0x9f of `WinAnsiEncoding`; a bullet where no character is assigned.
const WIN_ANSI: &str = "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ";

/// Codes 0x80 to 0xff of `MacRomanEncoding`.
const MAC_ROMAN: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›\
     ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{fffd}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/// Codes 0xa1 to 0xfb of `StandardEncoding`; a blank where none is assigned.
const STANDARD: &str = "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ—                Æ ª    ŁØŒº     æ   ı  łøœß";

/// Codes 0x18 to 0x1f and 0x80 to 0xa0 of `PDFDocEncoding`.
const DOCUMENT_LOW: &str = "˘ˇˆ˙˝˛˚˜";
const DOCUMENT_HIGH: &str = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\u{fffd}€";

/// An encoding that has a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// `StandardEncoding`
    Standard,
    /// `WinAnsiEncoding`
    WinAnsi,
    /// `MacRomanEncoding`
    MacRoman,
}

impl Encoding {
    /// The encoding of this name.
    pub fn named(name: &[u8]) -> Option<Self> {
        match name {
            b"StandardEncoding" => Some(Self::Standard),
            b"WinAnsiEncoding" => Some(Self::WinAnsi),
            b"MacRomanEncoding" => Some(Self::MacRoman),
            _ => None,
        }
    }

    /// The character of a code; none for control characters and what is not assigned.
    pub fn character(self, code: u8) -> Option<char> {
        let of = |table: &str, first: u8| table.chars().nth(usize::from(code.checked_sub(first)?));
        match (self, code) {
            (_, ..0x20 | 0x7f) => None,
            (Self::Standard, b'\'') => Some('’'),
            (Self::Standard, b'`') => Some('‘'),
            (_, ..0x7f) => Some(char::from(code)),
            (Self::Standard, _) => of(STANDARD, 0xa1).filter(|character| *character != ' '),
            (Self::WinAnsi, 0x80..0xa0) => of(WIN_ANSI, 0x80),
            (Self::WinAnsi, _) => Some(char::from(code)),
            (Self::MacRoman, _) => of(MAC_ROMAN, 0x80),
        }
    }
}

/// The characters of a glyph name, by the Adobe Glyph List's rules: `Aacute`, `uni00C1`, `u1F600`, `f_i`, `a.sc`.
pub fn glyph(name: &[u8]) -> Option<String> {
    let name = std::str::from_utf8(name).ok()?;
    let name = name.split_once('.').map_or(name, |(before, _)| before);
    if name.is_empty() || name.len() > 64 {
        return None;
    }
    name.split('_').map(component).collect()
}

fn component(name: &str) -> Option<String> {
    let mut characters = name.chars();
    if let (Some(only), None) = (characters.next(), characters.next()) {
        return only.is_ascii_alphabetic().then(|| only.into());
    }
    match name {
        "space" | "nbspace" | "nonbreakingspace" => return Some(' '.into()),
        "sfthyphen" | "softhyphen" | "hyphenminus" => return Some('-'.into()),
        _ => {}
    }
    let name = name.strip_suffix("oldstyle").unwrap_or(name);
    let listed = GLYPHS.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    listed.map(str::to_owned).or_else(|| {
        let digits = name.strip_prefix("uni").filter(|digits| digits.len() >= 4 && digits.len() % 4 == 0);
        if let Some(digits) = digits {
            let units: Option<Vec<u16>> = digits
                .as_bytes()
                .chunks(4)
                .map(|unit| u16::from_str_radix(std::str::from_utf8(unit).ok()?, 16).ok())
                .collect();
            return String::from_utf16(&units?).ok();
        }
        let digits = name.strip_prefix('u').filter(|digits| (4..=6).contains(&digits.len()))?;
        Some(char::from_u32(u32::from_str_radix(digits, 16).ok()?)?.into())
    })
}

/// Big-endian UTF-16; half a pair is U+FFFD.
pub fn utf16(bytes: &[u8]) -> String {
    let (units, _) = bytes.as_chunks::<2>();
    char::decode_utf16(units.iter().map(|unit| u16::from_be_bytes(*unit)))
        .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// A text string, 7.9.2.2: UTF-16, UTF-8 or `PDFDocEncoding`.
pub fn text_string(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => utf16(rest),
        [0xff, 0xfe, rest @ ..] => {
            let swapped: Vec<u8> = rest.as_chunks::<2>().0.iter().flat_map(|[low, high]| [*high, *low]).collect();
            utf16(&swapped)
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes
            .iter()
            .map(|&byte| {
                let of = |table: &str, first: u8| table.chars().nth(usize::from(byte - first));
                match byte {
                    0x18..0x20 => of(DOCUMENT_LOW, 0x18),
                    0x80..=0xa0 => of(DOCUMENT_HIGH, 0x80),
                    _ => Some(char::from(byte)),
                }
                .unwrap_or(char::REPLACEMENT_CHARACTER)
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_reach_their_ends() {
        assert_eq!(WIN_ANSI.chars().count(), 32);
        assert_eq!(MAC_ROMAN.chars().count(), 128);
        assert_eq!(STANDARD.chars().count(), 0xfb - 0xa1 + 1);
        assert_eq!(DOCUMENT_LOW.chars().count(), 8);
        assert_eq!(DOCUMENT_HIGH.chars().count(), 33);
        assert!(GLYPHS.lines().all(|line| line.split(' ').count() == 2));
    }

    #[test]
    fn codes_of_annex_d() {
        // Octal codes as the annex prints them.
        for (encoding, code, character) in [
            (Encoding::Standard, 0o341, 'Æ'),
            (Encoding::Standard, 0o373, 'ß'),
            (Encoding::Standard, 0o366, '\0'),
            (Encoding::Standard, 0o320, '—'),
            (Encoding::Standard, 0o255, '›'),
            (Encoding::WinAnsi, 0o200, '€'),
            (Encoding::WinAnsi, 0o237, 'Ÿ'),
            (Encoding::WinAnsi, 0o344, 'ä'),
            (Encoding::MacRoman, 0o212, 'ä'),
            (Encoding::MacRoman, 0o377, 'ˇ'),
            (Encoding::MacRoman, 0o243, '£'),
            (Encoding::WinAnsi, 0o101, 'A'),
            (Encoding::WinAnsi, 0o12, '\0'),
        ] {
            assert_eq!(encoding.character(code).unwrap_or('\0'), character, "{encoding:?} {code:o}");
        }
    }

    #[test]
    fn glyph_names() {
        for (name, text) in [
            ("A", "A"),
            ("Aacute", "Á"),
            ("Euro", "€"),
            ("quotesingle", "'"),
            ("backslash", "\\"),
            ("uni20AC", "€"),
            ("uni00660069", "fi"),
            ("u20AC", "€"),
            ("f_i", "fi"),
            ("one.oldstyle", "1"),
            ("oneoldstyle", "1"),
            ("foursuperior", "⁴"),
            ("nine.tab", "9"),
            ("a.sc", "a"),
            ("ff", "ff"),
            ("ffi", "ffi"),
            ("fl", "fl"),
            ("f_f_l.liga", "ffl"),
            ("tcommaaccent", "ţ"),
            ("u1F600", "😀"),
            ("space", " "),
            ("g12", ""),
            (".notdef", ""),
            ("", ""),
            ("uniD800", ""),
        ] {
            assert_eq!(glyph(name.as_bytes()).unwrap_or_default(), text, "{name}");
        }
    }

    #[test]
    fn text_strings() {
        assert_eq!(text_string(b"\xfe\xff\x20\xac\xd8\x3d"), "€\u{fffd}");
        assert_eq!(text_string(b"\xff\xfea\0"), "a");
        assert_eq!(text_string(b"\xef\xbb\xbf\xc3\xa9"), "é");
        assert_eq!(text_string(b"a\x80\xa0\xe9\x18"), "a•€é˘");
    }
}
