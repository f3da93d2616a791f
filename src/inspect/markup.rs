//! XML that is no electronic invoice, and SVG: the text in it, and how large a drawing is.

use super::bytes::{find, part};
use super::look::{Look, Problem, Text};
use super::text;
use super::xml::{Event, Fault, Reader, Tag};

/// XML as text: by its byte order mark, else by the encoding that it declares.
pub fn decoded(bytes: &[u8]) -> String {
    let start = part(bytes, 0, 200).unwrap_or(bytes);
    let encoding = find(start, b"encoding=").and_then(|at| {
        let value = start.get(at + 10..)?;
        let end = value.iter().position(|byte| matches!(byte, b'"' | b'\''))?;
        Some(text::windows_1252(value.get(..end)?))
    });
    text::decode(bytes, encoding.as_deref())
}

/// Looks into XML. What ends too early is truncated, and what is not well-formed corrupt.
pub fn look_at_xml(xml: &str) -> Look {
    let mut gathered = Text::default();
    let problem = read(xml, |_| {}, &mut gathered);
    Look::of_text(gathered).with_problem(problem)
}

/// Looks into a drawing.
pub fn look_at_svg(xml: &str) -> Look {
    let (mut gathered, mut size) = (Text::default(), None);
    let problem = read(xml, |tag| size = size_of(tag), &mut gathered);
    let (width, height) = size.unzip();
    Look { width, height, ..Look::of_text(gathered).with_problem(problem) }
}

fn read(xml: &str, mut on_root: impl FnMut(&Tag), gathered: &mut Text) -> Option<Problem> {
    let mut reader = Reader::new(xml);
    let mut unseen = false;
    loop {
        match reader.next() {
            Ok(Some(Event::Start(tag))) => {
                if reader.depth() == 1 {
                    on_root(&tag);
                }
                unseen = matches!(tag.name, "style" | "script");
            }
            Ok(Some(Event::Text(words))) if !unseen => {
                let words = words.trim();
                if !words.is_empty() {
                    gathered.push(words);
                    gathered.end_line();
                }
            }
            Ok(Some(Event::End(_))) => unseen = false,
            Ok(Some(_)) => {}
            Ok(None) => return None,
            Err(Fault::CutOff) => return Some(Problem::Truncated),
            Err(Fault::Malformed) => return Some(Problem::Corrupt),
            Err(Fault::TooDeep) => return Some(Problem::TooLarge),
        }
    }
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
        let look = look_at_xml("<a b='c'>x<d> y </d><style>p{}</style><e/></a>");
        assert_eq!((look.text.unwrap().as_str(), look.readable), ("x\ny\n", Some(true)));
    }

    #[test]
    fn xml_that_cannot_be_read() {
        for (xml, expected) in
            [("<a><b>", Problem::Truncated), ("<a></b>", Problem::Corrupt), (&*"<a>".repeat(1000), Problem::TooLarge)]
        {
            assert_eq!(look_at_xml(xml).problem, Some(expected), "{xml}");
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
            let look = look_at_svg(root);
            assert_eq!(look.width.zip(look.height), expected, "{root}");
        }
    }

    #[test]
    fn the_encoding_that_is_declared() {
        assert_eq!(
            decoded(b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xc3\xb6</a>").split('?').nth(2),
            Some("><a>Ã¶</a>")
        );
        assert_eq!(decoded("<a>ö</a>".as_bytes()), "<a>ö</a>");
    }
}
