//! Bytes to text by their character set, and what a text holds: numbers and codes, and the name of Microsoft.

use super::bytes::{Big, Little, Order};
use super::look::Text;
use crate::text::folded;

/// Numbers and codes that are kept of one text.
const MOST_IDENTIFIERS: usize = 5000;

/// Bytes that they may come to.
const MOST_IDENTIFIER_BYTES: usize = 1 << 20;

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

/// Bytes as text: by their byte order mark, else by the character set they are said to be in, else as UTF-8 where they
/// are that, else as Windows-1252.
pub fn decode(bytes: &[u8], said: Option<&str>) -> String {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return String::from_utf8_lossy(rest).into_owned();
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf16(rest, Little);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf16(rest, Big);
    }
    let said = said.unwrap_or_default().trim().to_ascii_lowercase();
    match said.as_str() {
        "utf-16" | "utf-16le" | "unicode" if !is_utf8_without_nul(bytes) => utf16(bytes, Little),
        "utf-16be" if !is_utf8_without_nul(bytes) => utf16(bytes, Big),
        "utf-7" | "unicode-1-1-utf-7" => utf7(bytes),
        _ if said.starts_with("iso-2022-") => ascii_of_iso_2022(bytes),
        "iso-8859-15" => windows_1252(bytes).replace('¤', "€"),
        "iso-8859-1" | "windows-1252" => windows_1252(bytes),
        _ => std::str::from_utf8(bytes).map_or_else(|_| windows_1252(bytes), String::from),
    }
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

/// The Latin part of Japanese, Korean and Chinese mail; what is in other sets becomes spaces, so that no two bytes of a
/// character pass for letters and digits.
fn ascii_of_iso_2022(bytes: &[u8]) -> String {
    let mut text = String::new();
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
            _ => text.push(if latin && byte.is_ascii() { char::from(*byte) } else { ' ' }),
        }
    }
    text
}

/// The numbers and codes of a text, each once and in order: runs of letters, digits and `-./_#` that hold a digit.
/// Beside them whether there were more than are kept.
pub fn identifiers(text: &str) -> (Vec<String>, bool) {
    let mut known = std::collections::BTreeSet::new();
    let mut kept = Vec::new();
    let mut size = 0;
    for run in text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '.' | '/' | '_' | '#'))) {
        if run.is_empty() || run.len() > LONGEST_IDENTIFIER || !run.contains(char::is_numeric) || known.contains(run) {
            continue;
        }
        size += run.len();
        if kept.len() == MOST_IDENTIFIERS || size > MOST_IDENTIFIER_BYTES {
            return (kept, true);
        }
        known.insert(run);
        kept.push(run.to_owned());
    }
    (kept, false)
}

/// Whether a text names Microsoft, by its letters and digits alone: none where it does not, but was cut. `Microsofts` and
/// `Micro-soft` name it too, and so does its name in other scripts.
pub fn mentions_microsoft(text: &Text) -> Option<bool> {
    let names = MICROSOFT.map(folded);
    let (mut rest, mut folds) = (text.as_str(), String::new());
    while !rest.is_empty() {
        let (chunk, after) = rest.split_at_checked(rest.floor_char_boundary(CHUNK)).unwrap_or((rest, ""));
        rest = after;
        // The end of what came before may hold the beginning of the name.
        let kept = folds.floor_char_boundary(folds.len().saturating_sub(LONGEST_NAME));
        folds = folds.split_off(kept) + &folded(chunk);
        if names.iter().any(|name| folds.contains(name)) {
            return Some(true);
        }
    }
    (!text.is_cut()).then_some(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_goes_before_what_is_said() {
        assert_eq!(decode(b"\xef\xbb\xbfna\xc3\xafve", Some("iso-8859-1")), "naïve");
        assert_eq!(decode(b"\xff\xfeA\0\xac\x20", Some("utf-8")), "A€");
        assert_eq!(decode(b"\xfe\xff\0A\x20\xac", None), "A€");
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
        assert_eq!(decode(b"No. 12 \x1b$B@A5a=q\x1b(B 2024-118", Some("ISO-2022-JP")), "No. 12        2024-118");
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
        let text = "Rechnung Nr. 2024-118 vom 05.03.2018, USt-Id. DE123456789; 2024-118 R/2#_a b-c ①";
        let expected = ["2024-118", "05.03.2018", "DE123456789", "R/2#_a", "①"];
        assert_eq!(identifiers(text), (expected.map(String::from).to_vec(), false));
        assert_eq!(identifiers("請求書２０２４号(12)").0, ["請求書２０２４号", "12"]);
    }

    #[test]
    fn identifiers_are_bounded() {
        let numbers = |count: usize| (0..count).map(|n| n.to_string()).collect::<Vec<_>>().join(" ");
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
            assert_eq!(mentions_microsoft(&Text::from(*text)), Some(true), "{text}");
        }
        for text in ["", "Micro", "Macrosoft", "Contoso"] {
            assert_eq!(mentions_microsoft(&text.into()), Some(false), "{text}");
        }
    }

    #[test]
    fn a_name_between_two_chunks_is_found() {
        for before in [CHUNK - 9, CHUNK - 8, CHUNK - 1, CHUNK] {
            for (mark, name) in [(".", "Microsoft"), ("é", "微软")] {
                let text = format!("{}{name}{}", mark.repeat(before / mark.len()), ".".repeat(CHUNK));
                assert_eq!(mentions_microsoft(&text.as_str().into()), Some(true), "{before}");
            }
        }
    }

    #[test]
    fn what_was_cut_may_name_it_all_the_same() {
        let mut text = Text::from("Contoso");
        text.cut();
        assert_eq!(mentions_microsoft(&text), None);
    }
}
