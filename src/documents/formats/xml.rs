//! XML, read step by step, over `quick-xml`. Names are compared without their prefixes; entities are never expanded, the five
//! of XML and numbered characters aside; nesting is bounded.

use std::borrow::Cow;

use quick_xml::errors::{Error, SyntaxError};
use quick_xml::events::Event as Read;
use quick_xml::events::attributes::{Attribute, Attributes};

/// Elements within elements; deeper nesting is no document.
const MOST_NESTED: usize = 256;

/// One step of reading.
#[derive(Debug, Clone, PartialEq)]
pub enum Event<'a> {
    /// An element begins. For an empty one its end follows.
    Start(Tag<'a>),
    /// The element of this name ends.
    End(&'a str),
    /// Text, decoded.
    Text(Cow<'a, str>),
}

/// Why XML cannot be read further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It ends too early.
    CutOff,
    /// It is not well-formed.
    Malformed,
    /// It nests too deep.
    TooDeep,
}

/// The beginning of an element.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tag<'a> {
    /// Its name, without prefix.
    pub name: &'a str,
    /// Its prefix; empty where it has none.
    pub prefix: &'a str,
    attributes: &'a str,
}

impl<'a> Tag<'a> {
    /// The value of an attribute, by its name without prefix.
    pub fn attribute(&self, name: &str) -> Option<Cow<'a, str>> {
        self.attributes().find(|(known, _)| local(known) == name).map(|(_, value)| decoded(value))
    }

    /// Its attributes as they are written.
    pub fn attributes(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let mut attributes = Attributes::new(self.attributes, 0);
        // Whether one stands there twice would be looked up among all before it.
        attributes.with_checks(false);
        attributes.filter_map(|attribute| match attribute.ok()? {
            Attribute { key, value: Cow::Borrowed(value) } => Some((key.into_inner(), value)),
            Attribute { .. } => None,
        })
    }
}

/// Reads XML from its beginning to its end.
///
/// The library leaves to its user what stands outside of the root, what is open at the end, names that are none, and bounds.
pub struct Reader<'a> {
    text: &'a str,
    reader: quick_xml::Reader<&'a [u8]>,
    open: Vec<&'a str>,
    ends: bool,
    rooted: bool,
}

impl<'a> Reader<'a> {
    /// A reader of a text.
    pub fn new(text: &'a str) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = quick_xml::Reader::from_str(text);
        reader.config_mut().allow_dangling_amp = true;
        Self { text, reader, open: Vec::new(), ends: false, rooted: false }
    }

    /// The names of the elements that are open, the outermost first. At the end of an element it is open no longer.
    pub fn path(&self) -> impl ExactSizeIterator<Item = &'a str> + DoubleEndedIterator + '_ {
        self.open.iter().map(|name| local(name))
    }

    /// How many elements are open.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// The next step; none at the end.
    ///
    /// # Errors
    /// A [`Fault`] where the text is no XML; there is nothing to read after it.
    pub fn next(&mut self) -> Result<Option<Event<'a>>, Fault> {
        if std::mem::take(&mut self.ends) {
            return Ok(self.open.pop().map(|name| Event::End(local(name))));
        }
        loop {
            let from = self.rest();
            match self.read()? {
                Read::Start(_) => return self.start(before(from, self.rest()), ">").map(Some),
                Read::Empty(_) => {
                    self.ends = true;
                    return self.start(before(from, self.rest()), "/>").map(Some);
                }
                Read::End(_) => return Ok(self.open.pop().map(|name| Event::End(local(name)))),
                Read::Text(_) | Read::GeneralRef(_) => {
                    // References are read one by one, but are of the text that they stand in.
                    while !self.rest().is_empty() && !self.rest().starts_with('<') {
                        self.read()?;
                    }
                    let text = before(from, self.rest());
                    if !self.open.is_empty() {
                        return Ok(Some(Event::Text(decoded(text))));
                    } else if !text.trim().is_empty() {
                        return Err(Fault::Malformed);
                    }
                }
                Read::CData(_) if self.open.is_empty() => return Err(Fault::Malformed),
                Read::CData(characters) => return Ok(Some(Event::Text(characters.into_inner()))),
                Read::Eof if self.open.is_empty() && self.rooted => return Ok(None),
                Read::Eof => return Err(Fault::CutOff),
                _ => {}
            }
        }
    }

    fn read(&mut self) -> Result<Read<'a>, Fault> {
        let rest = self.rest();
        self.reader.read_event().map_err(|error| match error {
            // What was begun has no end; this alone is also said of what is no beginning.
            Error::Syntax(SyntaxError::InvalidBangMarkup) if rest.len() > 2 => Fault::Malformed,
            Error::Syntax(_) => Fault::CutOff,
            _ => Fault::Malformed,
        })
    }

    /// What has not been read yet.
    fn rest(&self) -> &'a str {
        let read = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        self.text.get(read..).unwrap_or_default()
    }

    fn start(&mut self, markup: &'a str, end: &str) -> Result<Event<'a>, Fault> {
        let inside = markup.strip_prefix('<').and_then(|markup| markup.strip_suffix(end)).ok_or(Fault::Malformed)?;
        let length = inside.find(|c: char| c.is_ascii_whitespace()).unwrap_or(inside.len());
        let (name, attributes) = inside.split_at_checked(length).ok_or(Fault::Malformed)?;
        let proper = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii());
        let is_second = self.open.is_empty() && self.rooted;
        if !proper || name.contains(['"', '\'', '=', '&']) || inside.contains('<') || is_second {
            return Err(Fault::Malformed);
        }
        if self.open.len() == MOST_NESTED {
            return Err(Fault::TooDeep);
        }
        self.rooted = true;
        self.open.push(name);
        let (prefix, _) = name.rsplit_once(':').unwrap_or_default();
        Ok(Event::Start(Tag { name: local(name), prefix, attributes }))
    }
}

/// What stands before the rest of a text.
fn before<'a>(text: &'a str, rest: &str) -> &'a str {
    text.get(..text.len().saturating_sub(rest.len())).unwrap_or_default()
}

/// A name without its prefix.
pub fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// Text with its references replaced; those that are not known stay as they are.
fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, reference)) = rest.split_once('&') {
        out.push_str(before);
        let end = reference.bytes().take(12).position(|byte| byte == b';');
        let name = end.and_then(|end| reference.get(..end));
        if let Some((name, character)) = name.and_then(|name| Some((name, character(name)?))) {
            out.push(character);
            rest = reference.get(name.len() + 1..).unwrap_or_default();
        } else {
            out.push('&');
            rest = reference;
        }
    }
    out.push_str(rest);
    out.into()
}

/// The character that a reference stands for: one of the five of XML, or a number.
pub fn character(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?).filter(|c| *c != '\0')?
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(xml: &str) -> Result<String, Fault> {
        let mut reader = Reader::new(xml);
        let mut steps = Vec::new();
        while let Some(event) = reader.next()? {
            steps.push(match event {
                Event::Start(tag) => {
                    let value = |name: &str| tag.attribute(local(name)).unwrap();
                    let attributes = tag.attributes().map(|(name, _)| format!(" {}={}", local(name), value(name)));
                    format!("<{}{}>", tag.name, attributes.collect::<Vec<_>>().concat())
                }
                Event::End(name) => format!("</{name}>"),
                Event::Text(text) => text.into_owned(),
            });
        }
        Ok(steps.concat())
    }

    #[test]
    fn elements_text_and_attributes() {
        let xml = "\u{feff}<?xml version='1.0'?>\n<!-- <x> --><a:b xmlns:a='u' c = \"1>2 &lt;\"><a:d/>x<![CDATA[<y>&amp;]]></a:b >\n";
        assert_eq!(steps(xml).unwrap(), "<b a=u c=1>2 <><d></d>x<y>&amp;</b>");
    }

    #[test]
    fn references_are_characters_or_stay() {
        assert_eq!(steps("<a>&amp;&#65;&#x42;&apos;&quot;</a>").unwrap(), "<a>&AB'\"</a>");
        assert_eq!(
            steps("<a>&lol; &#0; &#xd800; &#99999999; & &;</a>").unwrap(),
            "<a>&lol; &#0; &#xd800; &#99999999; & &;</a>"
        );
    }

    #[test]
    fn references_do_not_part_a_text() {
        let mut reader = Reader::new("<a>R&amp;D & &more; <!-- --> x</a>");
        reader.next().unwrap();
        assert_eq!(reader.next(), Ok(Some(Event::Text("R&D & &more; ".into()))));
        assert_eq!(reader.next(), Ok(Some(Event::Text(" x".into()))));
    }

    #[test]
    fn many_attributes_are_read_once() {
        let attributes: Vec<String> = (0..200_000).map(|n| format!("a{n}='{n}'")).collect();
        let xml = format!("<a {}/>", attributes.join(" "));
        let mut reader = Reader::new(&xml);
        let Ok(Some(Event::Start(tag))) = reader.next() else { panic!("no element") };
        assert_eq!((tag.attributes().count(), tag.attribute("a199999").as_deref()), (200_000, Some("199999")));
    }

    #[test]
    fn declared_entities_are_not_expanded() {
        let laughs = r#"<!DOCTYPE a [<!ENTITY b "ha>"><!ENTITY c "&b;&b;"> <!ENTITY f SYSTEM 'file:///etc/passwd'>]>"#;
        assert_eq!(steps(&format!("{laughs}<a>&c;&f;</a>")).unwrap(), "<a>&c;&f;</a>");
    }

    #[test]
    fn what_is_no_xml() {
        for bad in [
            "<a></b>",
            "</a>",
            "a",
            "<a/>b",
            "<a/><b/>",
            "<1/>",
            "< a/>",
            "<a <b/></a>",
            "<a><=/></a>",
            "<a><!b></a>",
            "<![CDATA[x]]><a/>",
        ] {
            assert_eq!(steps(bad), Err(Fault::Malformed), "{bad}");
        }
        for cut in [
            "",
            "<a>",
            "<a",
            "<a b='",
            "<!-- ",
            "<a><![CDATA[x]]",
            "<?xml",
            "<!DOCTYPE a [",
            "<a><b></b>",
            "<a>x&amp",
            "<a><!",
        ] {
            assert_eq!(steps(cut), Err(Fault::CutOff), "{cut}");
        }
    }

    #[test]
    fn nesting_is_bounded() {
        let nested = |depth| "<a>".repeat(depth) + &"</a>".repeat(depth);
        assert!(steps(&nested(MOST_NESTED)).is_ok());
        assert_eq!(steps(&nested(MOST_NESTED + 1)), Err(Fault::TooDeep));
    }

    #[test]
    fn a_reader_knows_where_it_is() {
        let mut reader = Reader::new("<x:a><b><c/></b></x:a>");
        while reader.next().unwrap().is_some_and(|event| event != Event::End("c")) {}
        assert_eq!(reader.path().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(reader.depth(), 2);
    }
}
