//! Fonts, ISO 32000-1, 9.5 to 9.10, ours because those of `hayro-interpret` add 226 to 534 KB to the module and read as many
//! files worse as better: as far as text needs them, what codes say, and how far they reach.

use std::collections::BTreeMap;

use super::cmap::CMap;
use super::encoding::{self, Encoding};
use super::file::{File, MAX_STREAM};
use super::syntax::{Dict, Object};
use crate::platform;

/// How many widths a font may give.
const MAX_WIDTHS: usize = 1 << 16;

/// Widths of the characters 0x20 to 0x7e in Helvetica, in thousandths of the size.
#[rustfmt::skip]
const HELVETICA: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
    556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// Widths of the characters 0x20 to 0x7e in Times, in thousandths of the size.
#[rustfmt::skip]
const TIMES: [u16; 95] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
    500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];

/// How a composite font's codes are cut, and what they say by themselves.
#[derive(Debug)]
enum Codes {
    /// One byte each.
    Bytes,
    /// Two bytes each: glyph numbers.
    Pairs,
    /// UTF-16 itself.
    Utf16,
    /// As this map says.
    Mapped(CMap),
    /// A character set of East Asia, by its label: one byte where it is below 0x80 or half a Katakana, else two or four.
    Legacy(&'static str),
    /// Rows and cells of a character set of East Asia, whose label is that of its form with the upper bits set.
    Rows(&'static str),
}

/// A font.
#[derive(Debug)]
pub struct Font {
    codes: Codes,
    to_text: CMap,
    codes_are_text: bool,
    simple: Vec<Option<String>>,
    /// Ranges of codes or glyph numbers by their first: their last, and their width.
    widths: BTreeMap<u32, (u32, f64)>,
    default_width: f64,
    /// What a unit of width is of the size.
    unit: f64,
    /// Whether lines run downwards.
    pub vertical: bool,
}

/// One code of a string, as a font shows it.
#[derive(Debug, PartialEq)]
pub struct Glyph {
    /// How many bytes the code has.
    pub bytes: usize,
    /// The text; none if it is not known.
    pub text: Option<String>,
    /// How far it reaches, as a part of the size.
    pub width: f64,
    /// Whether it is the single byte 32, which word spacing widens.
    pub is_space: bool,
}

impl Font {
    /// A font of which nothing is known.
    pub fn unknown() -> Self {
        Self {
            codes: Codes::Bytes,
            to_text: CMap::default(),
            codes_are_text: false,
            simple: (0..=255).map(|code| Encoding::WinAnsi.character(code).map(String::from)).collect(),
            widths: BTreeMap::new(),
            default_width: 500.0,
            unit: 0.001,
            vertical: false,
        }
    }

    /// Reads a font dictionary.
    pub fn read(file: &mut File, dict: &Dict) -> Self {
        let mut font = Self::unknown();
        match file.get(dict, b"ToUnicode") {
            Object::Stream(stream) => {
                let bytes = file.decode(&stream, MAX_STREAM).bytes;
                if file.step(bytes.len()) {
                    font.to_text = CMap::parse(&bytes);
                }
            }
            // Codes that are UTF-16 themselves.
            Object::Name(name) if name.starts_with(b"Identity") => font.codes_are_text = true,
            _ => {}
        }
        let subtype = file.get(dict, b"Subtype");
        if subtype.name() == Some(b"Type0") {
            font.read_composite(file, dict);
        } else {
            font.read_simple(file, dict, subtype.name().unwrap_or_default());
        }
        font
    }

    fn read_simple(&mut self, file: &mut File, dict: &Dict, subtype: &[u8]) {
        let base_font = file.get(dict, b"BaseFont");
        let base_font = base_font.name().unwrap_or_default();
        let descriptor = file.get(dict, b"FontDescriptor").dict().cloned().unwrap_or_default();
        let named = |name: &[u8]| base_font.windows(name.len()).any(|window| window == name);
        // A font of signs says nothing by the codes of letters.
        let pictures = named(b"Dingbats") || named(b"dings");
        let signs = named(b"Symbol") || pictures;
        let encoding = file.get(dict, b"Encoding");
        let base = match &encoding {
            Object::Name(name) => Encoding::named(name),
            other => other.dict().and_then(|dict| Encoding::named(dict.get(b"BaseEncoding").name()?)),
        };
        let fallback = if subtype == b"TrueType" { Encoding::WinAnsi } else { Encoding::Standard };
        let base = base.unwrap_or(fallback);
        let text = |code| base.character(code).filter(|_| !signs).map(String::from);
        self.simple = (0..=255).map(|code| if pictures { Some(" ".into()) } else { text(code) }).collect();
        let differences = encoding.dict().map(|dict| file.get(dict, b"Differences"));
        let mut code = 0_usize;
        for item in differences.iter().filter_map(Object::list).flatten().take(1024) {
            match item {
                Object::Name(name) => {
                    // Looking a name up takes about as long as reading a page of text.
                    if !file.step(256) {
                        return;
                    }
                    if let Some(slot) = self.simple.get_mut(code) {
                        *slot = encoding::glyph(name);
                    }
                    code = code.saturating_add(1);
                }
                other => code = other.size().unwrap_or(code),
            }
        }
        if subtype == b"Type3" {
            let matrix = file.get(dict, b"FontMatrix");
            let unit = matrix.list().and_then(<[Object]>::first).and_then(Object::number).unwrap_or(0.001);
            self.unit = if unit.abs() > 1e-9 && unit.is_finite() { unit.abs() } else { 0.001 };
        }
        let first = file.get(dict, b"FirstChar").size().unwrap_or(0);
        if let Object::List(widths) = file.get(dict, b"Widths") {
            self.default_width = file.get(&descriptor, b"MissingWidth").number().unwrap_or(0.0);
            for (at, width) in widths.iter().take(256).enumerate() {
                if let (Ok(code), Some(width)) = (u32::try_from(first + at), file.resolve(width).number()) {
                    self.widths.insert(code, (code, width));
                }
            }
        } else {
            let bold = if named(b"Bold") { 1.05 } else { 1.0 };
            let table = if named(b"Times") || named(b"Serif") { &TIMES } else { &HELVETICA };
            let fixed = named(b"Courier") || named(b"Mono");
            self.default_width = if fixed { 600.0 } else { 556.0 };
            for (code, width) in (0x20..0x7f_u32).zip(table) {
                let width = if fixed { 600.0 } else { f64::from(*width) * bold };
                self.widths.insert(code, (code, width));
            }
        }
    }

    fn read_composite(&mut self, file: &mut File, dict: &Dict) {
        let descendants = file.get(dict, b"DescendantFonts");
        let descendant = descendants.list().and_then(<[Object]>::first).cloned().unwrap_or(Object::Null);
        let descendant = file.resolve(&descendant).dict().cloned().unwrap_or_default();
        self.simple.clear();
        self.default_width = file.get(&descendant, b"DW").number().unwrap_or(1000.0);
        match file.get(dict, b"Encoding") {
            Object::Stream(stream) => {
                let bytes = file.decode(&stream, MAX_STREAM).bytes;
                self.vertical = file.get(&stream.dict, b"WMode").int() == Some(1);
                self.codes = if file.step(bytes.len()) { Codes::Mapped(CMap::parse(&bytes)) } else { Codes::Pairs };
            }
            Object::Name(name) => {
                self.vertical = name.ends_with(b"-V") || name.as_ref() == b"V";
                self.codes = predefined(&name);
            }
            _ => self.codes = Codes::Pairs,
        }
        if let Object::List(items) = file.get(&descendant, b"W") {
            file.step(items.len());
            self.read_widths(file, &items);
        }
    }

    /// 9.7.4.3: `first [w w …]` and `first last w`.
    fn read_widths(&mut self, file: &mut File, items: &[Object]) {
        let mut rest = items;
        while let [first, second, after @ ..] = rest {
            let Some(first) = first.int().and_then(|first| u32::try_from(first).ok()) else { break };
            match file.resolve(second) {
                Object::List(widths) => {
                    for (code, width) in (first..).zip(widths.iter()) {
                        if self.widths.len() >= MAX_WIDTHS {
                            return;
                        }
                        if let Some(width) = file.resolve(width).number() {
                            self.widths.insert(code, (code, width));
                        }
                    }
                    rest = after;
                }
                last => {
                    let [width, after @ ..] = after else { break };
                    let last = last.int().and_then(|last| u32::try_from(last).ok());
                    if let (Some(last), Some(width)) = (last, file.resolve(width).number())
                        && self.widths.len() < MAX_WIDTHS
                    {
                        self.widths.insert(first, (last, width));
                    }
                    rest = after;
                }
            }
        }
    }

    fn width(&self, code: u32) -> f64 {
        let range = self.widths.range(..=code).next_back().map(|range| *range.1);
        range.filter(|range| code <= range.0).map_or(self.default_width, |range| range.1) * self.unit
    }

    /// The code that a string begins with; none at its end.
    pub fn glyph(&self, string: &[u8]) -> Option<Glyph> {
        let first = *string.first()?;
        let length = match &self.codes {
            Codes::Bytes => 1,
            Codes::Utf16 if (0xd8..0xdc).contains(&first) => 4,
            Codes::Mapped(map) if map.has_spaces() => map.length(string),
            Codes::Mapped(_) if self.to_text.has_spaces() => self.to_text.length(string),
            Codes::Pairs | Codes::Utf16 | Codes::Mapped(_) | Codes::Rows(_) => 2,
            Codes::Legacy("shift_jis") if (0xa0..=0xdf).contains(&first) => 1,
            Codes::Legacy("gb18030") if string.get(1).is_some_and(u8::is_ascii_digit) && first >= 0x80 => 4,
            Codes::Legacy(_) => 1 + usize::from(first >= 0x80),
        };
        let bytes = length.min(string.len());
        let given = string.get(..bytes).unwrap_or_default();
        let code = given.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
        let glyph = match &self.codes {
            Codes::Mapped(map) => map.glyph(code).unwrap_or(code),
            _ => code,
        };
        let own = || match &self.codes {
            _ if self.codes_are_text && bytes == 2 => Some(encoding::utf16(given)),
            Codes::Bytes => {
                let known = self.simple.get(usize::from(first)).cloned().flatten();
                // Ends of lines and tabs stand in strings by mistake, and show nothing.
                known.or_else(|| matches!(first, b'\0' | b'\t' | b'\n' | b'\r').then(String::new))
            }
            Codes::Utf16 => Some(encoding::utf16(given)),
            Codes::Legacy(_) if first < 0x80 => Encoding::WinAnsi.character(first).map(String::from),
            Codes::Legacy(label) => decoded(label, given),
            Codes::Rows(label) => decoded(label, &given.iter().map(|byte| byte | 0x80).collect::<Vec<_>>()),
            Codes::Pairs | Codes::Mapped(_) => None,
        };
        let listed = self.to_text.text(code).filter(|text| !text.trim_matches('\0').is_empty());
        let width = match &self.codes {
            // Glyph numbers of predefined maps are not known: letters of Latin take half the width of others.
            Codes::Utf16 | Codes::Legacy(..) if code < 0x2000 => self.default_width * self.unit / 2.0,
            _ => self.width(glyph),
        };
        Some(Glyph { bytes, text: listed.or_else(own), width, is_space: bytes == 1 && first == b' ' })
    }
}

/// A character in a character set of East Asia; none that it does not have.
fn decoded(label: &str, bytes: &[u8]) -> Option<String> {
    platform::decoded_lossy(bytes, label).filter(|text| !text.contains(char::REPLACEMENT_CHARACTER))
}

/// The predefined maps, 9.7.5.2, as far as the platform knows their characters.
fn predefined(name: &[u8]) -> Codes {
    let has = |part: &[u8]| name.windows(part.len()).any(|window| window == part);
    match name {
        b"H" | b"V" | b"78-H" | b"78-V" | b"Add-H" | b"Add-V" | b"Ext-H" | b"Ext-V" => Codes::Rows("euc-jp"),
        b"GB-H" | b"GB-V" => Codes::Rows("gbk"),
        b"KSC-H" | b"KSC-V" => Codes::Rows("euc-kr"),
        _ if has(b"UCS2") || has(b"UTF16") => Codes::Utf16,
        _ if has(b"RKSJ") => Codes::Legacy("shift_jis"),
        _ if has(b"GBK2K") => Codes::Legacy("gb18030"),
        _ if has(b"GBK") || has(b"GBpc") || has(b"GB-EUC") => Codes::Legacy("gbk"),
        _ if has(b"KSC") => Codes::Legacy("euc-kr"),
        _ if has(b"B5") || has(b"HK") => Codes::Legacy("big5"),
        b"EUC-H" | b"EUC-V" | b"78-EUC-H" | b"78-EUC-V" => Codes::Legacy("euc-jp"),
        // No platform knows the planes of CNS 11643.
        _ if has(b"EUC") => Codes::Legacy(""),
        _ => Codes::Pairs,
    }
}
