//! RTF: the text between its control words. Ours: rtf-parser-tt reads 31 of 44 files, and loses code pages.

use std::collections::BTreeMap;

use crate::documents::bytes::{Big, part};
use crate::documents::content::{Content, Problem, Text};
use crate::documents::text::{self, Decoded};

/// Groups within groups that are kept apart; those deeper count as part of the last.
const MOST_NESTED: usize = 1 << 10;

/// Destinations whose content is no text of the document.
const UNSEEN: [&str; 17] = [
    "fonttbl",
    "colortbl",
    "stylesheet",
    "info",
    "pict",
    "object",
    "themedata",
    "colorschememapping",
    "datastore",
    "latentstyles",
    "listtable",
    "listoverridetable",
    "rsidtbl",
    "generator",
    "xmlnstbl",
    "fldinst",
    "filetbl",
];

/// Destinations whose content is text of the document, though readers may pass them over.
const SEEN: [&str; 2] = ["result", "ud"];

/// Fonts of one document whose character set is kept.
const MOST_FONTS: usize = 1 << 12;

/// Stands for the character set of fonts of signs.
const SIGNS: &str = "signs";

/// What compressed RTF may refer to before anything was written.
const DICTIONARY: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/// Bytes that compressed RTF may come to.
const MOST_UNPACKED: usize = 64 << 20;

/// What holds within a group.
#[derive(Debug, Clone, Copy)]
struct Group {
    unseen: bool,
    /// Whether it stands in the middle of a line that it is no part of.
    apart: bool,
    /// How many characters stand for one that was given by its number.
    stand_ins: usize,
    /// Whether fonts are declared here.
    fonts: bool,
    /// The font, by its number; none where it is the one of the document.
    font: Option<i64>,
}

/// The character sets of a document, as labels; empty for one that is not known.
#[derive(Debug)]
struct Sets {
    document: &'static str,
    default_font: Option<i64>,
    fonts: BTreeMap<i64, &'static str>,
}

impl Sets {
    fn of(&self, font: Option<i64>) -> &'static str {
        let own = font.or(self.default_font).and_then(|font| self.fonts.get(&font));
        own.copied().unwrap_or(self.document)
    }

    /// Notes what a font in the table says of its character set.
    fn declare(&mut self, font: Option<i64>, label: &'static str) {
        if let Some(font) = font.filter(|_| self.fonts.len() < MOST_FONTS) {
            self.fonts.insert(font, label);
        }
    }
}

/// The character set of a font by its number in Windows; none where it is that of the document.
fn set_of_font(number: i64) -> Option<&'static str> {
    Some(match number {
        2 => SIGNS,
        77 => "macintosh",
        128 => "shift_jis",
        129 => "euc-kr",
        134 => "gbk",
        136 => "big5",
        161 => "windows-1253",
        162 => "windows-1254",
        163 => "windows-1258",
        177 => "windows-1255",
        178 => "windows-1256",
        186 => "windows-1257",
        204 => "windows-1251",
        222 => "windows-874",
        238 => "windows-1250",
        0 | 1 => return None,
        _ => "",
    })
}

/// Inspects a document. It is truncated where a group is not closed.
pub fn read(bytes: &[u8]) -> Content {
    let (text, closed) = text_of(bytes);
    Content::of_text(text).with_problem((!closed).then_some(Problem::Truncated))
}

/// Adds the text of a document that is part of another.
pub fn read_into(bytes: &[u8], gathered: &mut Text) {
    let (text, closed) = text_of(bytes);
    gathered.push(text.as_str());
    if text.is_partial() || !closed {
        gathered.mark_partial();
    }
}

/// What compressed RTF stands for, as messages of Outlook hold it; none where it cannot be unpacked.
pub fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    let (kind, mut rest) = (part(bytes, 8, 4)?, bytes.get(16..)?);
    if kind == b"MELA" {
        return Some(rest.to_vec());
    }
    if kind != b"LZFu" {
        return None;
    }
    let mut ring = [0; 1 << 12];
    ring.get_mut(..DICTIONARY.len())?.copy_from_slice(DICTIONARY);
    let mut at = DICTIONARY.len();
    let mut content = Vec::new();
    loop {
        let (flags, after) = rest.split_first()?;
        rest = after;
        for bit in 0..8 {
            let (from, length) = if flags >> bit & 1 == 0 {
                let (byte, after) = rest.split_first()?;
                rest = after;
                *ring.get_mut(at)? = *byte;
                (at, 1)
            } else {
                let reference = Big.short(rest, 0)?;
                rest = rest.get(2..)?;
                if reference >> 4 == at {
                    return Some(content);
                }
                (reference >> 4, (reference & 15) + 2)
            };
            for place in from..from + length {
                let byte = *ring.get(place % ring.len())?;
                *ring.get_mut(at)? = byte;
                at = (at + 1) % ring.len();
                content.push(byte);
            }
            if content.len() > MOST_UNPACKED {
                return None;
            }
        }
    }
}

/// The text, and whether every group is closed.
fn text_of(bytes: &[u8]) -> (Text, bool) {
    let mut found = Text::default();
    let mut groups: Vec<Group> = Vec::new();
    let mut group = Group { unseen: false, apart: false, stand_ins: 1, fonts: false, font: None };
    let mut sets = Sets { document: "windows-1252", default_font: None, fonts: BTreeMap::new() };
    let (mut at, mut depth, mut skip) = (0, 0_usize, 0);
    let mut narrow = Vec::new();
    let mut first_half = None;
    while let Some(byte) = bytes.get(at) {
        at += 1;
        let is_text = !matches!(byte, b'{' | b'}' | b'\\' | b'\r' | b'\n');
        let mut shown = is_text.then_some(*byte);
        let mut wide = None;
        match byte {
            b'{' => {
                depth += 1;
                skip = 0;
                flush(&mut narrow, sets.of(group.font), &mut found);
                if groups.len() < MOST_NESTED {
                    groups.push(group);
                }
            }
            b'}' => {
                depth = depth.saturating_sub(1);
                skip = 0;
                flush(&mut narrow, sets.of(group.font), &mut found);
                if depth < groups.len() {
                    let ended = group;
                    group = groups.pop().unwrap_or(group);
                    if ended.apart && !group.apart {
                        found.end_line();
                    }
                }
                if depth == 0 {
                    return (found, true);
                }
            }
            b'\\' => match control(bytes, &mut at) {
                Control::Byte(byte) => shown = Some(byte),
                Control::Symbol(b'*') => group.unseen = true,
                Control::Symbol(symbol @ (b'\\' | b'{' | b'}')) => shown = Some(symbol),
                Control::Symbol(b'~') => shown = Some(b' '),
                Control::Word("u", Some(number)) => {
                    let code = u16::try_from(number.rem_euclid(1 << 16)).unwrap_or_default();
                    wide = Some(code);
                    skip = group.stand_ins;
                }
                Control::Word("uc", Some(count)) => {
                    group.stand_ins = usize::try_from(count).unwrap_or_default().min(16);
                }
                Control::Word("bin", Some(length)) => {
                    at = at.saturating_add(usize::try_from(length).unwrap_or_default());
                }
                Control::Word("ansicpg", Some(page)) if page > 0 => {
                    sets.document = text::code_page(page).unwrap_or_default();
                }
                Control::Word("mac", None) => sets.document = "macintosh",
                Control::Word("pc", None) => sets.document = "ibm437",
                Control::Word("pca", None) => sets.document = "ibm850",
                Control::Word("deff", number) => sets.default_font = number,
                Control::Word("f", number) => {
                    flush(&mut narrow, sets.of(group.font), &mut found);
                    group.font = number;
                }
                Control::Word("plain", _) => {
                    flush(&mut narrow, sets.of(group.font), &mut found);
                    group.font = None;
                }
                Control::Word("fcharset", Some(number)) if group.fonts => {
                    if let Some(set) = set_of_font(number) {
                        sets.declare(group.font, set);
                    }
                }
                Control::Word("cpg", Some(page)) if group.fonts && page > 0 => {
                    sets.declare(group.font, text::code_page(page).unwrap_or_default());
                }
                Control::Word("par" | "line" | "row" | "page" | "sect", _) if !group.unseen => {
                    flush(&mut narrow, sets.of(group.font), &mut found);
                    found.end_line();
                }
                Control::Word("tab" | "cell" | "nestcell", _) => shown = Some(b'\t'),
                Control::Symbol(b'_') | Control::Word("emdash" | "endash", _) => shown = Some(b'-'),
                Control::Word("lquote" | "rquote", _) => shown = Some(b'\''),
                Control::Word("ldblquote" | "rdblquote", _) => shown = Some(b'"'),
                Control::Word("footnote" | "annotation" | "shptxt", _) => {
                    // It stands where it belongs to, in the middle of a line.
                    flush(&mut narrow, sets.of(group.font), &mut found);
                    found.end_line();
                    group.apart = true;
                    group.unseen = false;
                }
                Control::Word(word, _) if SEEN.contains(&word) => group.unseen = false,
                Control::Word(word, _) if UNSEEN.contains(&word) => {
                    group.unseen = true;
                    group.fonts |= word == "fonttbl";
                }
                Control::Symbol(_) | Control::Word(..) => {}
            },
            _ => {}
        }
        if shown.is_some() && skip > 0 {
            skip -= 1;
            continue;
        }
        if group.unseen {
            continue;
        }
        if let Some(code) = wide {
            flush(&mut narrow, sets.of(group.font), &mut found);
            // Characters beyond the first plane are given as two numbers.
            let units = [first_half.take(), Some(code)];
            if (0xd800..0xdc00).contains(&code) {
                first_half = Some(code);
            } else {
                let characters = char::decode_utf16(units.into_iter().flatten());
                let text: String = characters.map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
                found.push(&text);
            }
        }
        narrow.extend(shown);
    }
    flush(&mut narrow, sets.of(group.font), &mut found);
    (found, false)
}

/// Adds the characters that were given as bytes.
fn flush(narrow: &mut Vec<u8>, set: &str, found: &mut Text) {
    if narrow.is_empty() {
        return;
    }
    match set {
        SIGNS => found.push(" "),
        "" => {
            let whole = narrow.is_ascii();
            found.push_decoded(&Decoded { text: text::windows_1252(narrow), whole });
        }
        set => found.push_decoded(&text::decode_as(narrow, set)),
    }
    narrow.clear();
}

enum Control<'a> {
    Word(&'a str, Option<i64>),
    Symbol(u8),
    Byte(u8),
}

/// What follows a backslash.
fn control<'a>(bytes: &'a [u8], at: &mut usize) -> Control<'a> {
    let run = |from: usize, is: fn(&u8) -> bool| {
        let rest = bytes.get(from..).unwrap_or_default();
        rest.get(..rest.iter().take(32).position(|byte| !is(byte)).unwrap_or(rest.len().min(32))).unwrap_or_default()
    };
    let as_text = |bytes: &'a [u8]| std::str::from_utf8(bytes).unwrap_or_default();
    let word = run(*at, u8::is_ascii_alphabetic);
    if word.is_empty() {
        let symbol = bytes.get(*at).copied().unwrap_or_default();
        *at += 1;
        if symbol == b'\'' {
            let code = part(bytes, *at, 2).and_then(|hex| u8::from_str_radix(as_text(hex), 16).ok());
            *at += 2;
            return Control::Byte(code.unwrap_or(b' '));
        }
        return Control::Symbol(symbol);
    }
    *at += word.len();
    let minus = usize::from(bytes.get(*at) == Some(&b'-'));
    let digits = run(*at + minus, u8::is_ascii_digit);
    let mut number = None;
    if !digits.is_empty() {
        number = as_text(digits).parse::<i64>().ok().map(|number| if minus == 1 { -number } else { number });
        *at += minus + digits.len();
    }
    if bytes.get(*at) == Some(&b' ') {
        *at += 1;
    }
    Control::Word(as_text(word), number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(rtf: &[u8]) -> String {
        text_of(rtf).0.as_str().to_owned()
    }

    #[test]
    fn text_without_control_words() {
        let rtf = br"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator Riched20 10.0;}\pard Invoice \b 2024-118\b0\par
Total:\tab 5\'80 \{net\}\par}";
        assert_eq!(shown(rtf), "Invoice 2024-118\nTotal:\t5€ {net}\n");
    }

    #[test]
    fn characters_by_number_replace_their_stand_ins() {
        assert_eq!(shown(br"{\rtf1 \uc1\u8364?5 {\uc2\u-3913 ??x}\u252 y}"), "€5 \u{f0b7}xü");
        assert_eq!(shown(br"{\rtf1 \uc0\u77\u105 cro}"), "Micro");
    }

    #[test]
    fn a_group_that_is_not_closed_is_cut_off() {
        let rtf = br"{\rtf1{\b x} y}";
        for length in 5..rtf.len() {
            assert_eq!(read(&rtf[..length]).problem, Some(Problem::Truncated), "{length}");
        }
        assert_eq!(read(rtf).problem, None);
        assert_eq!(read(b"{\\rtf1 x}\0\0").problem, None);
    }

    #[test]
    fn pictures_may_hold_anything() {
        assert_eq!(shown(b"{\\rtf1 a{\\pict\\bin4 }}}}} b}"), "a b");
        assert_eq!(shown(b"{\\rtf1 a\\bin99999999999999999 b}"), "a");
    }

    #[test]
    fn nesting_is_bounded() {
        let depth = 100_000;
        let rtf = [b"{\\rtf1 ".to_vec(), b"{".repeat(depth), b"x".to_vec(), b"}".repeat(depth + 1)].concat();
        assert_eq!(read(&rtf).problem, None);
    }

    #[test]
    fn bytes_in_the_character_set_of_their_font() {
        let russian = br"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fnil\fcharset204 Arial;}}\f0 \'cc\'e0\'e9\'ea\'f0\'ee\'f1\'ee\'f4\'f2 118}";
        assert_eq!(shown(russian), "Майкрософт 118");
        let fonts =
            br"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset128 MS Mincho;}{\f2\fcharset2 Symbol;}}
Gr\'f6\'dfe {\f1 \'83\'7d\'83C} \'e9\f2 abc\plain x}";
        assert_eq!(shown(fonts), "Größe マイ é x");
        assert!(!text_of(fonts).0.is_partial());
    }

    #[test]
    fn notes_are_no_part_of_the_line_that_they_stand_in() {
        for note in [r"{\footnote See 9}", r"{\*\annotation See 9}", r"{\shp{\*\shpinst{\shptxt See 9\par}}}"] {
            assert_eq!(shown(format!(r"{{\rtf1 No. 77{note} more}}").as_bytes()), "No. 77\nSee 9\n more", "{note}");
        }
    }

    #[test]
    fn a_character_set_that_is_not_known_leaves_text_unread() {
        assert!(text_of(br"{\rtf1\pc M\'81ller}").0.is_partial());
        assert!(text_of(br"{\rtf1\ansi{\fonttbl{\f0\fcharset130 x;}}\f0 \'b0\'a1}").0.is_partial());
        assert!(!text_of(br"{\rtf1\pc Miller}").0.is_partial());
    }

    #[test]
    fn text_boxes_comments_and_results_of_objects() {
        let rtf = br"{\rtf1 a{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt box}}}{\*\annotation{\*\annref 1}note}{\object{\*\objdata 00}{\result shown}}}";
        assert_eq!(shown(rtf), "a\nbox\nnote\nshown");
    }

    #[test]
    fn characters_given_as_two_numbers() {
        assert_eq!(shown(br"{\rtf1 \u-10179?\u-8704?}"), "\u{1f600}");
    }

    /// The example of MS-OXRTFCP, 4.1.1.
    #[test]
    fn compressed_rtf() {
        let packed = b"\x2d\0\0\0\x2b\0\0\0LZFu\xf1\xc5\xc7\xa7\x03\0\x0a\0rcpg125\x42\x32\x0a\xf3 hel\x09\0 bw\x05\xb0ld}\x0a\x80\x0f\xa0";
        assert_eq!(unpacked(packed).unwrap(), b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
        for length in 0..packed.len() {
            assert_eq!(unpacked(&packed[..length]), None, "{length}");
        }
        assert_eq!(unpacked(b"\0\0\0\0\0\0\0\0MELA\0\0\0\0{\\rtf1 x}").unwrap(), b"{\\rtf1 x}");
    }
}
