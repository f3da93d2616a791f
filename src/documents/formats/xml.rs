//! XML, read step by step. Names are compared without their prefixes; entities are never expanded, the five of XML and
//! numbered characters aside; nesting is bounded.

use std::borrow::Cow;

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
        let mut rest = self.attributes;
        std::iter::from_fn(move || {
            let (name, after) = rest.split_once('=')?;
            let after = after.trim_start();
            let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
            let (value, after) = after.get(1..)?.split_once(quote)?;
            rest = after;
            Some((name.trim(), value))
        })
    }
}

/// Reads XML from its beginning to its end.
#[derive(Debug)]
pub struct Reader<'a> {
    rest: &'a str,
    open: Vec<&'a str>,
    ends: bool,
    rooted: bool,
}

impl<'a> Reader<'a> {
    /// A reader of a text.
    pub fn new(text: &'a str) -> Self {
        Self { rest: text.strip_prefix('\u{feff}').unwrap_or(text), open: Vec::new(), ends: false, rooted: false }
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
    /// A [`Fault`] where the text is no XML; reading ends there.
    pub fn next(&mut self) -> Result<Option<Event<'a>>, Fault> {
        let step = self.step();
        if step.is_err() {
            self.rest = "";
            self.open.clear();
            self.ends = false;
            self.rooted = true;
        }
        step
    }

    fn step(&mut self) -> Result<Option<Event<'a>>, Fault> {
        if self.ends {
            self.ends = false;
            return Ok(self.open.pop().map(|name| Event::End(local(name))));
        }
        loop {
            if self.rest.is_empty() {
                return if self.open.is_empty() && self.rooted { Ok(None) } else { Err(Fault::CutOff) };
            }
            let Some(markup) = self.rest.strip_prefix('<') else {
                let text = self.rest.find('<').and_then(|end| self.rest.get(..end)).unwrap_or(self.rest);
                self.rest = self.rest.get(text.len()..).unwrap_or_default();
                if self.open.is_empty() {
                    if text.trim().is_empty() {
                        continue;
                    }
                    return Err(Fault::Malformed);
                }
                return Ok(Some(Event::Text(decoded(text))));
            };
            if let Some(comment) = markup.strip_prefix("!--") {
                self.rest = after(comment, "-->")?.1;
            } else if let Some(characters) = markup.strip_prefix("![CDATA[") {
                let (characters, rest) = after(characters, "]]>")?;
                self.rest = rest;
                if self.open.is_empty() {
                    return Err(Fault::Malformed);
                }
                return Ok(Some(Event::Text(characters.into())));
            } else if let Some(instruction) = markup.strip_prefix('?') {
                self.rest = after(instruction, "?>")?.1;
            } else if let Some(declaration) = markup.strip_prefix('!') {
                self.rest = after_declaration(declaration)?;
            } else if let Some(end) = markup.strip_prefix('/') {
                let (name, rest) = after(end, ">")?;
                self.rest = rest;
                let open = self.open.pop().ok_or(Fault::Malformed)?;
                if open != name.trim_end() {
                    return Err(Fault::Malformed);
                }
                return Ok(Some(Event::End(local(open))));
            } else {
                return self.start(markup).map(Some);
            }
        }
    }

    fn start(&mut self, markup: &'a str) -> Result<Event<'a>, Fault> {
        let length = tag_length(markup)?;
        let (inside, rest) = markup.split_at_checked(length).ok_or(Fault::Malformed)?;
        self.rest = rest.get(1..).unwrap_or_default();
        let (inside, empty) = inside.strip_suffix('/').map_or((inside, false), |inside| (inside, true));
        let length = inside.find(|c: char| c.is_ascii_whitespace()).unwrap_or(inside.len());
        let (name, attributes) = inside.split_at_checked(length).ok_or(Fault::Malformed)?;
        let proper = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii());
        if !proper || name.contains(['<', '"', '\'', '=', '&']) || self.open.is_empty() && self.rooted {
            return Err(Fault::Malformed);
        }
        if self.open.len() == MOST_NESTED {
            return Err(Fault::TooDeep);
        }
        self.rooted = true;
        self.ends = empty;
        self.open.push(name);
        let (prefix, _) = name.rsplit_once(':').unwrap_or_default();
        Ok(Event::Start(Tag { name: local(name), prefix, attributes }))
    }
}

/// Where a tag ends: at the first `>` outside of quotes.
fn tag_length(markup: &str) -> Result<usize, Fault> {
    let mut quote = None;
    for (at, byte) in markup.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Ok(at),
            (None, b'<') => return Err(Fault::Malformed),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    Err(Fault::CutOff)
}

/// What follows a document type: its inner declarations are passed over, whatever they declare.
fn after_declaration(declaration: &str) -> Result<&str, Fault> {
    let (mut quote, mut nested) = (None, 0_usize);
    for (at, byte) in declaration.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') if nested == 0 => return Ok(declaration.get(at + 1..).unwrap_or_default()),
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'<' | b'[') => nested += 1,
            (None, b'>' | b']') => nested = nested.saturating_sub(1),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    Err(Fault::CutOff)
}

fn after<'a>(text: &'a str, end: &str) -> Result<(&'a str, &'a str), Fault> {
    text.split_once(end).ok_or(Fault::CutOff)
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
    fn declared_entities_are_not_expanded() {
        let laughs = r#"<!DOCTYPE a [<!ENTITY b "ha>"><!ENTITY c "&b;&b;"> <!ENTITY f SYSTEM 'file:///etc/passwd'>]>"#;
        assert_eq!(steps(&format!("{laughs}<a>&c;&f;</a>")).unwrap(), "<a>&c;&f;</a>");
    }

    #[test]
    fn what_is_no_xml() {
        for bad in ["<a></b>", "</a>", "a", "<a/>b", "<a/><b/>", "<1/>", "< a/>", "<a <b/></a>", "<a><=/></a>"] {
            assert_eq!(steps(bad), Err(Fault::Malformed), "{bad}");
        }
        for cut in ["", "<a>", "<a", "<a b='", "<!-- ", "<a><![CDATA[x]]", "<?xml", "<!DOCTYPE a [", "<a><b></b>"] {
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
