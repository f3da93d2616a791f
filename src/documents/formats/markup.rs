//! XML that is no electronic invoice, and SVG: the text in it, and how large a drawing is.

use super::xml::{Event, Fault, Reader, Tag};
use crate::documents::bytes::{find, part};
use crate::documents::content::{Content, Problem, Text};
use crate::documents::text;
use crate::platform;

/// XML as text: by its byte order mark, else by the encoding that it declares, else as UTF-8. None where that is not known, or
/// where the bytes are not in it: read as anything else they would be other letters.
pub fn decoded(bytes: &[u8]) -> Option<String> {
    let utf8 = |bytes: &[u8]| match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.to_owned()),
        // Cut off within a character.
        Err(wrong) if wrong.error_len().is_none() => {
            Some(String::from_utf8_lossy(bytes.get(..wrong.valid_up_to())?).into_owned())
        }
        Err(_) => None,
    };
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return utf8(rest);
    }
    match bytes {
        [0xff, 0xfe, ..] => return platform::decoded(bytes.get(2..)?, "utf-16le"),
        [0xfe, 0xff, ..] => return platform::decoded(bytes.get(2..)?, "utf-16be"),
        [b'<', 0, ..] => return platform::decoded(bytes, "utf-16le"),
        [0, b'<', ..] => return platform::decoded(bytes, "utf-16be"),
        _ => {}
    }
    let Some(encoding) = declared(bytes) else { return utf8(bytes) };
    // Programs keep the declaration when they write the text in another encoding: where this one cannot be, it is not.
    let wide = ["utf-16", "utf16", "ucs-2", "iso-10646-ucs-2", "unicode"].iter().any(|wide| encoding.starts_with(wide));
    match encoding.as_str() {
        "us-ascii" | "ascii" | "utf-8" | "utf8" => utf8(bytes),
        _ if wide => utf8(bytes),
        "utf-7" => Some(text::decode(bytes, Some("utf-7")).text),
        encoding => platform::decoded(bytes, encoding),
    }
}

/// The encoding that the first line of XML declares, in lower case.
fn declared(bytes: &[u8]) -> Option<String> {
    let start = part(bytes, 0, 400).unwrap_or(bytes).trim_ascii_start().strip_prefix(b"<?xml")?;
    let declaration = start.get(..find(start, b"?>")?)?;
    let after = declaration.get(find(declaration, b"encoding")? + 8..)?.trim_ascii_start().strip_prefix(b"=")?;
    let (quote, value) = after.trim_ascii_start().split_first()?;
    let end = value.iter().position(|byte| byte == quote)?;
    Some(text::windows_1252(value.get(..end)?).trim().to_ascii_lowercase())
}

/// Inspects XML. What ends too early is truncated, and what is not well-formed corrupt.
pub fn read_xml(xml: &str) -> Content {
    let mut gathered = Text::default();
    let problem = read(xml, |_| {}, &mut gathered);
    Content::of_text(gathered).with_problem(problem)
}

/// Inspects a drawing.
pub fn read_svg(xml: &str) -> Content {
    let (mut gathered, mut size) = (Text::default(), None);
    let problem = read(xml, |tag| size = size_of(tag), &mut gathered);
    let (width, height) = size.unzip();
    Content { width, height, ..Content::of_text(gathered).with_problem(problem) }
}

fn read(xml: &str, mut on_root: impl FnMut(&Tag), gathered: &mut Text) -> Option<Problem> {
    let mut reader = Reader::new(xml);
    let (mut unseen, mut attached) = (false, false);
    loop {
        match reader.next() {
            Ok(Some(Event::Start(tag))) => {
                if reader.depth() == 1 {
                    on_root(&tag);
                }
                unseen = matches!(tag.name, "style" | "script");
                // The element of electronic invoices for a file within.
                attached = tag.name.ends_with("BinaryObject");
            }
            Ok(Some(Event::Text(words))) if !unseen => {
                let words = words.trim();
                if attached && !words.is_empty() || is_attachment(words) {
                    gathered.mark_partial();
                } else if !words.is_empty() {
                    gathered.push(words);
                    gathered.end_line();
                }
            }
            Ok(Some(Event::End(_))) => (unseen, attached) = (false, false),
            Ok(Some(_)) => {}
            Ok(None) => return None,
            Err(Fault::CutOff) => return Some(Problem::Truncated),
            Err(Fault::Malformed) => return Some(Problem::Corrupt),
            Err(Fault::TooDeep) => return Some(Problem::TooLarge),
        }
    }
}

/// Whether a text is a file in base64, which no reader shows: that has no blanks within its lines, and hardly a text of a
/// kibibyte has none.
fn is_attachment(words: &str) -> bool {
    let is_code = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    let mut lines = words.lines().map(str::trim).rev();
    let last = lines.next().unwrap_or_default();
    words.len() >= 1 << 10
        && last.bytes().all(is_code)
        && lines.all(|line| line.len() >= 60 && line.bytes().all(is_code))
}

/// The size of a drawing in whole pixels, as its attributes or its view box say.
fn size_of(root: &Tag) -> Option<(u32, u32)> {
    let number = |text: &str| text.trim().trim_end_matches("px").parse::<u32>().ok();
    let attribute = |name| root.attribute(name).and_then(|value| number(&value));
    if let (Some(width), Some(height)) = (attribute("width"), attribute("height")) {
        return Some((width, height));
    }
    let view = root.attribute("viewBox")?;
    let mut numbers = view.split([' ', ',']).filter(|part| !part.is_empty()).skip(2).map(number);
    Some((numbers.next()??, numbers.next()??))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_elements() {
        let found = read_xml("<a b='c'>x<d> y </d><style>p{}</style><e/></a>");
        assert_eq!((found.text.unwrap().as_str(), found.readable), ("x\ny\n", Some(true)));
    }

    #[test]
    fn a_file_within_is_no_text_and_may_hold_some() {
        let line = "QUJD".repeat(19);
        let attached = format!("<a><number>118</number><file>{}</file></a>", format!("{line}\n").repeat(300_000));
        let found = read_xml(&attached);
        let text = found.text.unwrap();
        assert_eq!((text.as_str(), text.is_cut(), text.is_partial()), ("118\n", false, true));
        assert_eq!((found.readable, found.problem), (Some(true), None));
        let small =
            "<a>118<EmbeddedDocumentBinaryObject mimeCode='application/pdf'>QUJD1</EmbeddedDocumentBinaryObject></a>";
        let text = read_xml(small).text.unwrap();
        assert_eq!((text.as_str(), text.is_partial()), ("118\n", true));
        let indented = format!("<a>118<file>{}</file></a>", format!("\n    {line}").repeat(20));
        assert_eq!(read_xml(&indented).text.unwrap().as_str(), "118\n");
        let list = format!("<a>{}</a>", "word\n".repeat(300));
        assert!(!read_xml(&list).text.unwrap().is_partial());
    }

    #[test]
    fn xml_that_cannot_be_read() {
        for (xml, expected) in
            [("<a><b>", Problem::Truncated), ("<a></b>", Problem::Corrupt), (&*"<a>".repeat(1000), Problem::TooLarge)]
        {
            assert_eq!(read_xml(xml).problem, Some(expected), "{xml}");
        }
    }

    #[test]
    fn size_of_a_drawing() {
        for (root, expected) in [
            ("<svg width='3' height='2px'/>", Some((3, 2))),
            ("<svg viewBox='0 0 3,2'/>", Some((3, 2))),
            ("<svg width='100%' height='2'/>", None),
            ("<svg viewBox='0 0 3.5 2'/>", None),
            ("<svg/>", None),
        ] {
            let found = read_svg(root);
            assert_eq!(found.width.zip(found.height), expected, "{root}");
        }
    }

    #[test]
    fn the_encoding_that_is_declared() {
        let read = |encoding: &str, bytes: &[u8]| {
            let start = format!("<?xml version = '1.0' encoding = \"{encoding}\" ?><a>");
            let xml = decoded(&[start.as_bytes(), bytes, b"</a>"].concat())?;
            Some(xml.split_once("<a>")?.1.strip_suffix("</a>")?.to_owned())
        };
        for (encoding, bytes, expected) in [
            ("ISO-8859-1", &b"\xc3\xb6"[..], "Ã¶"),
            ("windows-1250", b"\xa3\xf3d\x9f", "Łódź"),
            ("ISO-8859-2", b"\xa3\xf3d\xbc", "Łódź"),
            ("iso-8859-5", b"\xc0\xd5\xda\xdb", "Рекл"),
            ("windows-1251", b"\xd0\xe5\xea\xeb", "Рекл"),
            ("KOI8-R", b"\xf2\xc5\xcb\xcc", "Рекл"),
            ("ISO-8859-7", b"\xc1\xe8\xde\xed\xe1", "Αθήνα"),
            ("ISO-8859-9", b"\xdei\xfeli", "Şişli"),
            ("ISO-8859-15", b"\xa4", "€"),
            ("EUC-JP", b"\xb3\xf4\xbc\xb0", "株式"),
            ("Shift_JIS", b"\x8a\x94\x8e\xae", "株式"),
            ("GBK", b"\xb9\xe3\xb8\xe6", "广告"),
            ("Big5", b"\xbc\x73\xa7\x69", "廣告"),
            ("EUC-KR", b"\xb1\xa4\xb0\xed", "광고"),
            ("utf-8", "ö".as_bytes(), "ö"),
            ("UTF-16", "ö".as_bytes(), "ö"),
            ("us-ascii", "ö".as_bytes(), "ö"),
        ] {
            assert_eq!(read(encoding, bytes).as_deref(), Some(expected), "{encoding}");
        }
        // Not known, or not what the bytes are in.
        for (encoding, bytes) in [
            ("IBM850", &b"\x81"[..]),
            ("EBCDIC-CP-US", b"a"),
            ("UTF-8", b"M\xfcller"),
            ("us-ascii", b"M\xfcller"),
            ("EUC-JP", b"\xff\xff"),
            ("", b"\xe9"),
        ] {
            assert_eq!(read(encoding, bytes), None, "{encoding}");
        }
        assert_eq!(decoded("<a>ö encoding='latin1'</a>".as_bytes()).as_deref(), Some("<a>ö encoding='latin1'</a>"));
        assert_eq!(decoded(b"<a>\xf6</a>"), None);
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let xml = "<?xml version='1.0' encoding='UTF-16'?><a>Ł</a>";
        assert_eq!(decoded(&wide(xml)).as_deref(), Some(xml));
        assert_eq!(decoded(&[b"\xff\xfe".as_slice(), &wide(xml)].concat()).as_deref(), Some(xml));
    }
}
