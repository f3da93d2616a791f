//! Bytes to text by their character set, and what a text holds: numbers and codes, and the name of Microsoft.

use std::collections::BTreeSet;

use super::bytes::{Big, Little, Order, find, part};
use crate::platform;
use crate::text::folded;

/// Numbers and codes that are kept of one text.
const MOST_IDENTIFIERS: usize = 5000;

/// Bytes that they may come to.
const MOST_IDENTIFIER_BYTES: usize = 1 << 20;

/// Neighbours that may be one number.
const MOST_IN_GROUP: usize = 8;

/// A longer run is no number that anybody types.
const LONGEST_IDENTIFIER: usize = 1 << 10;

/// Characters of Windows-1252 from 0x80 on; those it leaves open are the control characters of Latin-1.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Microsoft as it is written in Latin letters, and in other scripts.
const MICROSOFT: [&str; 8] =
    ["microsoft", "マイクロソフト", "微软", "微軟", "마이크로소프트", "Майкрософт", "מיקרוסופט", "مايكروسوفت"];

/// Bytes of a text that are compared at once.
const CHUNK: usize = 1 << 16;

/// More bytes than any of these names has.
const LONGEST_NAME: usize = 1 << 6;

/// Text that was made of bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decoded {
    /// The text.
    pub text: String,
    /// Whether every byte was understood; where not, the text may say something else.
    pub whole: bool,
}

impl Decoded {
    /// A text in which every byte was understood, if it has no U+FFFD.
    pub fn of(text: String) -> Self {
        Self { whole: !text.contains(char::REPLACEMENT_CHARACTER), text }
    }
}

/// Labels of encodings that mail and Windows use, and the WHATWG does not know, with those that it does.
const OTHER_LABELS: [(&str, &str); 15] = [
    ("cp932", "shift_jis"),
    ("mskanji", "shift_jis"),
    ("cp936", "gbk"),
    ("ms936", "gbk"),
    ("windows-936", "gbk"),
    ("cp949", "euc-kr"),
    ("uhc", "euc-kr"),
    ("cp950", "big5"),
    ("windows-950", "big5"),
    ("cp874", "windows-874"),
    ("iso-2022-jp-1", "iso-2022-jp"),
    ("iso-2022-jp-ms", "iso-2022-jp"),
    ("cp50220", "iso-2022-jp"),
    ("cp50221", "iso-2022-jp"),
    ("tis620", "tis-620"),
];

/// Bytes as text: by their byte order mark, else by the character set they are said to be in, else as UTF-8 where they
/// are that, else as Windows-1252 where they look like it.
pub fn decode(bytes: &[u8], said: Option<&str>) -> Decoded {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return Decoded::of(String::from_utf8_lossy(rest).into_owned());
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return Decoded::of(utf16(rest, Little));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return Decoded::of(utf16(rest, Big));
    }
    let said = said.unwrap_or_default();
    if let Some(order) = order_without_mark(bytes).filter(|_| said.is_empty()) {
        return Decoded::of(utf16(bytes, order));
    }
    decode_as(bytes, said)
}

/// Bytes as text in a character set, ignoring a byte order mark.
pub fn decode_as(bytes: &[u8], label: &str) -> Decoded {
    let label = label.trim().to_ascii_lowercase();
    match label.as_str() {
        "utf-16" | "utf-16le" | "unicode" | "ucs-2" if !is_utf8_without_nul(bytes) => Decoded::of(utf16(bytes, Little)),
        "utf-16be" if !is_utf8_without_nul(bytes) => Decoded::of(utf16(bytes, Big)),
        "utf-7" | "unicode-1-1-utf-7" => Decoded::of(utf7(bytes)),
        "iso-8859-15" => Decoded::of(windows_1252(bytes).replace('¤', "€")),
        "iso-8859-1" | "windows-1252" | "latin1" | "cp1252" => Decoded::of(windows_1252(bytes)),
        "" | "utf-8" | "utf8" | "us-ascii" | "ascii" | "utf-16" | "utf-16le" | "unicode" | "ucs-2" | "utf-16be" => {
            guess(bytes)
        }
        label => {
            let label = OTHER_LABELS.iter().find(|(other, _)| *other == label).map_or(label, |(_, known)| known);
            match platform::decoded_lossy(bytes, label) {
                Some(text) => Decoded::of(text),
                None if label.starts_with("iso-2022-") => ascii_of_iso_2022(bytes),
                // All that is not ASCII may be something else, and so may what HZ writes in it.
                None => Decoded { whole: bytes.is_ascii() && find(bytes, b"~{").is_none(), ..guess(bytes) },
            }
        }
    }
}

/// The label of a code page of Windows; none for one that is not decoded.
pub fn code_page(number: i64) -> Option<&'static str> {
    Some(match number {
        437 => "ibm437",
        850 => "ibm850",
        866 => "ibm866",
        874 => "windows-874",
        932 => "shift_jis",
        936 => "gbk",
        949 | 51_949 => "euc-kr",
        950 => "big5",
        1200 => "utf-16le",
        1201 => "utf-16be",
        1250 => "windows-1250",
        1251 => "windows-1251",
        1252 => "windows-1252",
        1253 => "windows-1253",
        1254 => "windows-1254",
        1255 => "windows-1255",
        1256 => "windows-1256",
        1257 => "windows-1257",
        1258 => "windows-1258",
        10_000 => "macintosh",
        10_007 => "x-mac-cyrillic",
        20_127 => "us-ascii",
        20_866 => "koi8-r",
        21_866 => "koi8-u",
        20_932 | 51_932 => "euc-jp",
        28_591 => "iso-8859-1",
        28_592 => "iso-8859-2",
        28_593 => "iso-8859-3",
        28_594 => "iso-8859-4",
        28_595 => "iso-8859-5",
        28_596 => "iso-8859-6",
        28_597 => "iso-8859-7",
        28_598 | 38_598 => "iso-8859-8",
        28_599 => "iso-8859-9",
        28_603 => "iso-8859-13",
        28_605 => "iso-8859-15",
        50_220..=50_222 => "iso-2022-jp",
        54_936 => "gb18030",
        65_001 => "utf-8",
        _ => return None,
    })
}

/// Bytes of which nothing says what they are.
fn guess(bytes: &[u8]) -> Decoded {
    if find(bytes, b"\x1b$B").or_else(|| find(bytes, b"\x1b$@")).is_some()
        && let Some(text) = platform::decoded_lossy(bytes, "iso-2022-jp")
    {
        return Decoded::of(text);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded::of(text.into());
    }
    let (mut long, mut broken) = (0_usize, 0);
    for chunk in bytes.utf8_chunks() {
        long += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    if long >= broken {
        return Decoded::of(String::from_utf8_lossy(bytes).into_owned());
    }
    Decoded { text: windows_1252(bytes), whole: looks_western(bytes) }
}

/// Whether bytes look like text of Western Europe in Windows-1252, where letters with accents stand alone or in pairs. Text
/// in other scripts has runs of such bytes, or ones that Windows-1252 has for rare signs or for nothing.
fn looks_western(bytes: &[u8]) -> bool {
    let (mut letters, mut run, mut run_letters) = (0, 0, 0);
    let (mut high, mut rare) = (0_usize, 0_usize);
    for byte in bytes {
        let is_letter = matches!(byte, 0xc0..=0xd6 | 0xd8..=0xf6 | 0xf8..=0xff);
        letters = if is_letter { letters + 1 } else { 0 };
        (run, run_letters) = if *byte > 0xa0 { (run + 1, run_letters + usize::from(is_letter)) } else { (0, 0) };
        high += usize::from(*byte >= 0x80);
        rare += usize::from(matches!(byte, 0x83 | 0x86..=0x89 | 0x98));
        let unused = matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d);
        if unused || letters > 2 || run > 3 && run_letters > 0 {
            return false;
        }
    }
    let within_words = bytes.windows(3).filter(|three| is_sign_within_word(three)).take(2).count();
    within_words < 2 && (rare < 2 || 2 * rare < high)
}

/// Whether the second of three bytes would be a sign that stands in no word, such as `³`, between two letters.
fn is_sign_within_word(three: &[u8]) -> bool {
    let is_sign = |byte: u8| matches!(byte, 0xa4 | 0xa6 | 0xac | 0xaf | 0xb1..=0xb3 | 0xb5 | 0xb6 | 0xb8 | 0xb9 | 0xbc..=0xbf | 0xd7 | 0xf7);
    let in_word = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0xc0 || is_sign(byte);
    matches!(three, [before, sign, after] if is_sign(*sign) && in_word(*before) && in_word(*after))
}

/// The order of the bytes of UTF-16 without a mark: of each two bytes that are a Latin character one is zero, always the
/// same, and no other is.
pub fn order_without_mark(bytes: &[u8]) -> Option<Order> {
    let start = part(bytes, 0, 1 << 16).unwrap_or(bytes);
    if !bytes.len().is_multiple_of(2) || start.len() < 8 {
        return None;
    }
    let zeros = |at| start.iter().skip(at).step_by(2).filter(|byte| **byte == 0).count();
    let order = match (zeros(0), zeros(1)) {
        (0, zeros) if zeros * 10 >= start.len() / 2 => Little,
        (zeros, 0) if zeros * 10 >= start.len() / 2 => Big,
        _ => return None,
    };
    let text = utf16(start, order);
    let is_text = |c: char| !(c.is_control() && !c.is_whitespace() || c == char::REPLACEMENT_CHARACTER);
    // The last character of the start may be half of one.
    let count = text.chars().count() - usize::from(start.len() < bytes.len());
    text.chars().take(count).all(is_text).then_some(order)
}

/// Text of two bytes a character, without the byte order mark; half a pair is U+FFFD.
pub fn utf16(bytes: &[u8], order: Order) -> String {
    let units = bytes.chunks_exact(2).filter_map(|two| order.u16(two, 0));
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Text in the character set of Windows in Western Europe.
pub fn windows_1252(bytes: &[u8]) -> String {
    let character = |byte: &u8| match byte {
        0x80..0xa0 => WINDOWS_1252.get(usize::from(byte - 0x80)).copied().unwrap_or_default(),
        _ => char::from(*byte),
    };
    bytes.iter().map(character).collect()
}

/// What base64 stands for; characters that are none of it are passed over.
pub fn base64(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => {
                // What follows padding is a text of its own.
                count = 0;
                continue;
            }
            _ => continue,
        };
        bits = bits << 6 | u32::from(six);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).unwrap_or_default());
        }
    }
    bytes
}

/// Whether a text holds a word, with no letter or digit beside it.
pub fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + word.len()..).unwrap_or_default();
        !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    })
}

fn is_utf8_without_nul(bytes: &[u8]) -> bool {
    !bytes.contains(&0) && std::str::from_utf8(bytes).is_ok()
}

fn utf7(bytes: &[u8]) -> String {
    let mut text = String::new();
    let mut rest = bytes;
    while let Some(plus) = rest.iter().position(|byte| *byte == b'+') {
        let (plain, coded) = rest.split_at_checked(plus).unwrap_or((rest, &[]));
        text.push_str(&windows_1252(plain));
        let coded = coded.get(1..).unwrap_or_default();
        let is_code = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
        let length = coded.iter().position(|byte| !is_code(byte)).unwrap_or(coded.len());
        let (code, after) = coded.split_at_checked(length).unwrap_or((coded, &[]));
        if code.is_empty() {
            text.push('+');
        } else {
            text.push_str(&utf16(&base64(code), Big));
        }
        rest = after.strip_prefix(b"-").unwrap_or(after);
    }
    text.push_str(&windows_1252(rest));
    text
}

/// The Latin part of Korean and Chinese mail; what is in other sets becomes spaces, so that no two bytes of a character
/// pass for letters and digits.
fn ascii_of_iso_2022(bytes: &[u8]) -> Decoded {
    let mut text = String::new();
    let mut whole = true;
    let mut latin = true;
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            0x1b => {
                let escape = bytes.get(at..).unwrap_or_default();
                latin = escape.starts_with(b"(B") || escape.starts_with(b"(J");
                at +=
                    escape.iter().position(|byte| !matches!(byte, b'$' | b'(' | b')')).map_or(escape.len(), |n| n + 1);
            }
            b'\n' => {
                latin = true;
                text.push('\n');
            }
            0x0e => latin = false,
            0x0f => latin = true,
            _ if latin && byte.is_ascii() => text.push(char::from(*byte)),
            _ => {
                whole = false;
                text.push(' ');
            }
        }
    }
    Decoded { text, whole }
}

/// The numbers and codes of a text, each once and in order: runs of letters, digits and `-./_#` that hold a digit, and
/// neighbours of them on a line also as one, since numbers are written in groups.
pub fn identifiers(text: &str) -> Found {
    let mut found = Found::default();
    let mut group = Group::default();
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '/' | '_' | '#');
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let (between, after) = rest.split_at_checked(start).unwrap_or(("", rest));
        let end = after.find(|c| !is_part(c)).unwrap_or(after.len());
        let run;
        (run, rest) = after.split_at_checked(end).unwrap_or((after, ""));
        let holds_number = run.len() <= LONGEST_IDENTIFIER && run.contains(char::is_numeric);
        // Dashes and the like that stand alone are between numbers.
        let is_between = !run.contains(char::is_alphanumeric);
        if !(holds_number || is_between) || !may_stand_within_number(between) || group.runs == MOST_IN_GROUP {
            found.keep(group.end().as_deref());
        }
        if holds_number {
            found.keep(Some(run));
            group.add(run);
        }
        if found.more {
            return found;
        }
    }
    found.keep(group.end().as_deref());
    found
}

/// Whether what stands between two runs may be part of one number.
fn may_stand_within_number(between: &str) -> bool {
    between.chars().take(4).count() < 4 && !between.contains(['\n', '\r', '\t', ',', ';', '|'])
}

/// Identifiers as they are found, each once.
#[derive(Debug, Default)]
pub struct Found {
    known: BTreeSet<String>,
    kept: Vec<String>,
    size: usize,
    more: bool,
}

impl Found {
    /// Those that were found before.
    pub fn of(identifiers: &[String]) -> Self {
        let mut found = Self::default();
        for identifier in identifiers {
            found.keep(Some(identifier));
        }
        found
    }

    /// Adds those of another text.
    pub fn add(&mut self, others: &Self) {
        self.more |= others.more;
        for identifier in &others.kept {
            self.keep(Some(identifier));
        }
    }

    /// Whether there were more than are kept.
    pub fn is_cut(&self) -> bool {
        self.more
    }

    /// All of them; none if there were more than are kept.
    pub fn into_kept(self) -> Option<Vec<String>> {
        (!self.more).then_some(self.kept)
    }

    fn keep(&mut self, identifier: Option<&str>) {
        let Some(identifier) = identifier.filter(|it| !self.known.contains(*it)) else { return };
        self.size += identifier.len();
        if self.kept.len() == MOST_IDENTIFIERS || self.size > MOST_IDENTIFIER_BYTES {
            self.more = true;
            return;
        }
        self.known.insert(identifier.to_owned());
        self.kept.push(identifier.to_owned());
    }
}

/// Neighbours on a line.
#[derive(Debug, Default)]
struct Group {
    joined: String,
    runs: usize,
}

impl Group {
    fn add(&mut self, run: &str) {
        self.joined.push_str(run);
        self.runs += 1;
    }

    /// The neighbours as one, if there were several.
    fn end(&mut self) -> Option<String> {
        let Self { joined, runs } = std::mem::take(self);
        (runs > 1).then_some(joined)
    }
}

/// Whether a text names Microsoft, by its letters and digits alone. `Microsofts` and `Micro-soft` name it too, and so does
/// its name in other scripts.
pub fn mentions_microsoft(text: &str) -> bool {
    let names = MICROSOFT.map(folded);
    let (mut rest, mut folds) = (text, String::new());
    while !rest.is_empty() {
        let (chunk, after) = rest.split_at_checked(rest.floor_char_boundary(CHUNK)).unwrap_or((rest, ""));
        rest = after;
        // The end of what came before may hold the beginning of the name.
        let kept = folds.floor_char_boundary(folds.len().saturating_sub(LONGEST_NAME));
        folds = folds.split_off(kept) + &folded(chunk);
        if names.iter().any(|name| folds.contains(name)) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identifiers(text: &str) -> (Vec<String>, bool) {
        let found = super::identifiers(text);
        (found.kept, found.more)
    }

    fn decode(bytes: &[u8], said: Option<&str>) -> String {
        super::decode(bytes, said).text
    }

    fn whole(bytes: &[u8], said: Option<&str>) -> bool {
        super::decode(bytes, said).whole
    }

    #[test]
    fn a_byte_order_mark_goes_before_what_is_said() {
        assert_eq!(decode(b"\xef\xbb\xbfna\xc3\xafve", Some("iso-8859-1")), "naïve");
        assert_eq!(decode(b"\xff\xfeA\0\xac\x20", Some("utf-8")), "A€");
        assert_eq!(decode(b"\xfe\xff\0A\x20\xac", None), "A€");
    }

    #[test]
    fn utf_16_by_its_zeros() {
        assert_eq!(decode(b"\0A\0b\0 \x20\xac", None), "Ab €");
        assert_eq!(decode(b"A\0b\0c\0 \0", Some("utf-8")), "A\0b\0c\0 \0");
    }

    #[test]
    fn utf_8_where_it_is_that_and_windows_1252_where_not() {
        assert_eq!(decode("Frösche".as_bytes(), None), "Frösche");
        assert_eq!(decode(b"Fr\xf6sche \x80 5", None), "Frösche € 5");
        assert_eq!(decode(b"\xc3\xb6", Some("ISO-8859-1")), "Ã¶");
        assert_eq!(decode(b"\xa4", Some("iso-8859-15")), "€");
        assert_eq!(decode("Ł".as_bytes(), Some("x-unknown")), "Ł");
    }

    #[test]
    fn sets_that_only_mail_knows() {
        assert_eq!(decode(b"Die Fr+APY-sche +ACI-x+ACI 1 +- 2", Some("utf-7")), "Die Frösche \"x\" 1 + 2");
        assert_eq!(decode(b"No. 12 \x1b$B@A5a=q\x1b(B 2024-118", Some("ISO-2022-JP")), "No. 12 請求書 2024-118");
        assert_eq!(decode(b"No. 12 \x1b$)C\x0e@A5a\x0f 2024-118", Some("ISO-2022-KR")), "No. 12      2024-118");
        assert!(!whole(b"\x1b$)C\x0e@A5a\x0f 2024-118", Some("ISO-2022-KR")));
        assert_eq!(decode(b"A\0B\0", Some("utf-16")), "AB");
        assert_eq!(decode(b"\0A\xd8\0", Some("utf-16be")), "A\u{fffd}");
    }

    #[test]
    fn base64_with_and_without_padding() {
        assert_eq!(base64(b"TWljcm9zb2Z0"), b"Microsoft");
        assert_eq!(base64(b"TWlj\r\ncm8="), b"Micro");
        assert_eq!(base64(b"TQ==TQ=="), b"MM");
        assert_eq!(base64(b"!"), b"");
    }

    #[test]
    fn identifiers_hold_a_digit() {
        let text = "Rechnung Nr. 2024-118 vom 05.03.2018, USt-Id. DE123456789; 2024-118, R/2#_a b-c ①";
        let expected = ["2024-118", "05.03.2018", "DE123456789", "R/2#_a", "①"];
        assert_eq!(identifiers(text), (expected.map(String::from).to_vec(), false));
        assert_eq!(identifiers("請求書２０２４号, (12)").0, ["請求書２０２４号", "12"]);
    }

    #[test]
    fn neighbours_on_a_line_are_also_one() {
        for (text, expected) in [
            ("73 6482 9100", &["73", "6482", "9100", "7364829100"][..]),
            ("INV-2024- 118.", &["INV-2024-", "118.", "INV-2024-118."]),
            ("2024 \u{2013} 118", &["2024", "118", "2024118"]),
            ("2024 - 118", &["2024", "118", "2024118"]),
            ("2024\n118", &["2024", "118"]),
            ("2024\t118;5", &["2024", "118", "5"]),
            ("1 and 2", &["1", "2"]),
            ("1     2", &["1", "2"]),
        ] {
            assert_eq!(identifiers(text).0, expected, "{text}");
        }
    }

    #[test]
    fn identifiers_are_bounded() {
        let numbers = |count: usize| (0..count).map(|n| n.to_string()).collect::<Vec<_>>().join("; ");
        let (kept, more) = identifiers(&numbers(5000));
        assert_eq!((kept.len(), more), (5000, false));
        let (kept, more) = identifiers(&numbers(5001));
        assert_eq!((kept.len(), more), (5000, true));
        assert!(identifiers(&"1".repeat(1025)).0.is_empty());
        assert_eq!(identifiers(&"1".repeat(1024)).0.len(), 1);
    }

    #[test]
    fn microsoft_however_it_is_written() {
        for text in [
            "MICROSOFT 365",
            "von Microsofts Cloud",
            "日本マイクロソフト株式会社",
            "(microsoft.com)",
            "Micro\u{ad}soft",
            "Micro-\nsoft",
            "Ｍｉｃｒｏｓｏｆｔ",
            "МАЙКРОСОФТ",
            "ﾏｲｸﾛｿﾌﾄ",
        ]
        .iter()
        .chain(&MICROSOFT)
        {
            assert!(mentions_microsoft(text), "{text}");
        }
        for text in ["", "Micro", "Macrosoft", "Contoso"] {
            assert!(!mentions_microsoft(text), "{text}");
        }
    }

    #[test]
    fn a_name_between_two_chunks_is_found() {
        for before in [CHUNK - 9, CHUNK - 8, CHUNK - 1, CHUNK] {
            for (mark, name) in [(".", "Microsoft"), ("é", "微软")] {
                let text = format!("{}{name}{}", mark.repeat(before / mark.len()), ".".repeat(CHUNK));
                assert!(mentions_microsoft(&text), "{before}");
            }
        }
    }

    #[test]
    fn sets_of_other_scripts() {
        for (label, bytes, text) in [
            ("windows-1251", &b"\xcc\xe0\xe9\xea\xf0\xee\xf1\xee\xf4\xf2"[..], "Майкрософт"),
            ("koi8-r", b"\xed\xc1\xca\xcb\xd2\xcf\xd3\xcf\xc6\xd4", "Майкрософт"),
            ("Shift_JIS", b"\x83}\x83C\x83N\x83\x8d\x83\\\x83t\x83g", "マイクロソフト"),
            ("cp932", b"\x83}\x83C", "マイ"),
            ("gb2312", b"\xce\xa2\xc8\xed", "微软"),
            ("big5", b"\xb7L\xb3n", "微軟"),
            ("ks_c_5601-1987", b"\xb8\xb6\xc0\xcc", "마이"),
            ("windows-1255", b"\xee\xe9\xf7", "מיק"),
        ] {
            assert_eq!((decode(bytes, Some(label)).as_str(), whole(bytes, Some(label))), (text, true), "{label}");
        }
    }

    #[test]
    fn what_cannot_be_decoded_is_told() {
        for (said, bytes) in [
            (Some("x-unknown"), &b"\xb5\xb6"[..]),
            (Some("ibm437"), b"M\x81ller"),
            (Some("hz-gb-2312"), b"~{N\"Hm~} 118"),
            (Some("shift_jis"), b"\x83}\x83"),
            (None, b"\xb9\xab\xb8\xe6 \xce\xa2\xc8\xed 118"),
            (None, b"\xcc\xe0\xe9\xea\xf0\xee\xf1\xee\xf4\xf2"),
            (None, b"\x83}\x83C\x83N 118"),
            (None, b"\x8d\x90 118"),
            (None, b"\xa4\xde\xa4\xa4\xa4\xaf"),
            // 發票號碼 in Big5, and Załącznik in ISO 8859-2.
            (None, b"\xb5o\xb2\xbc\xb8\xb9\xbdX 2024-118"),
            (None, b"Za\xb3\xb1cznik"),
            (None, "Größe, Straße, M\u{fc}ller".as_bytes().split_at(5).0),
            (Some("utf-8"), b"\xe3\x83\x9e\xe3\x82\xa4\xe3\x82"),
        ] {
            assert!(!whole(bytes, said), "{said:?} {bytes:?}");
        }
        for text in [
            &b"Name;Gr\xf6\xdfe"[..],
            b"\x93\xc9t\xe9\x94 \xab cr\xe9\xe9e \xbb",
            b"\xbfD\xf3nde?",
            b"5 \x80 \x96 \xa3 3\xbd",
            b"12 m\xb2 \xd7 3 m\xb3, 5 \xb5m \xb1\xbd, l\xb4ann\xe9e",
        ] {
            assert!(whole(text, None), "{text:?}");
        }
        assert!(whole(b"plain", Some("x-unknown")));
    }

    #[test]
    fn text_of_two_bytes_a_character_without_a_mark() {
        let wide = |text: &str, to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
        let text = "Größe: 5 €, マイクロソフト\r\n";
        assert_eq!(decode(&wide(text, u16::to_le_bytes), None), text);
        assert_eq!(decode(&wide(text, u16::to_be_bytes), None), text);
        assert_eq!(order_without_mark(b"a\0b\0\x01\0c\0"), None);
        assert_eq!(order_without_mark(b"a\0b\0c"), None);
    }
}
