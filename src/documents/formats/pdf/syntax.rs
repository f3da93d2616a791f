//! The objects of PDF, ISO 32000-1, 7.2 and 7.3, ours because opening a file is bounded here (see the folder), and for content
//! streams and character maps: how they are written, read leniently, and bounded in depth and number.

use std::rc::Rc;

/// How deep lists and dictionaries may nest; what is deeper is null.
const MAX_DEPTH: usize = 48;
/// How many objects one object may hold.
const MAX_OBJECTS: usize = 400_000;

/// Which object: its number and generation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id {
    /// The object number.
    pub number: u32,
    /// The generation number.
    pub generation: u16,
}

/// An object. Copies are cheap: they share what they hold.
#[derive(Debug, Clone, PartialEq)]
pub enum Object {
    /// Null, and what cannot be read.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a point.
    Real(f64),
    /// A name, without its solidus.
    Name(Rc<[u8]>),
    /// A string, decoded to bytes.
    Text(Rc<[u8]>),
    /// An array.
    List(Rc<[Object]>),
    /// A dictionary.
    Dict(Dict),
    /// A dictionary with bytes in the file.
    Stream(Rc<Stream>),
    /// A reference to an object elsewhere.
    Ref(Id),
}

impl Object {
    /// The number as a double, if it is one.
    #[allow(clippy::cast_precision_loss, reason = "coordinates and widths lie far below 2^52")]
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Int(number) => Some(*number as f64),
            Self::Real(number) => Some(*number),
            _ => None,
        }
    }

    /// The whole number, if it is one; one with a point is cut.
    #[allow(clippy::cast_possible_truncation, reason = "a cast from a double saturates")]
    pub fn int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            Self::Real(number) => Some(*number as i64),
            _ => None,
        }
    }

    /// The whole number as a size or count; none if negative.
    pub fn size(&self) -> Option<usize> {
        usize::try_from(self.int()?).ok()
    }

    /// The name, if it is one.
    pub fn name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    /// The string, if it is one.
    pub fn text(&self) -> Option<&[u8]> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The array, if it is one.
    pub fn list(&self) -> Option<&[Object]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// The dictionary, if it is one or a stream has one.
    pub fn dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            Self::Stream(stream) => Some(&stream.dict),
            _ => None,
        }
    }

    /// The stream, if it is one.
    pub fn stream(&self) -> Option<&Rc<Stream>> {
        match self {
            Self::Stream(stream) => Some(stream),
            _ => None,
        }
    }
}

/// A dictionary, sorted by key.
#[derive(Debug, Clone, PartialEq)]
pub struct Dict(Rc<[(Rc<[u8]>, Object)]>);

impl Default for Dict {
    fn default() -> Self {
        Self(Rc::from([]))
    }
}

impl Dict {
    /// From its entries.
    pub fn new(mut entries: Vec<(Rc<[u8]>, Object)>) -> Self {
        entries.sort_by(|one, other| one.0.cmp(&other.0));
        Self(entries.into())
    }

    /// The entry of this key, as written; null if there is none. Of two with one key the last counts.
    pub fn get(&self, key: &[u8]) -> &Object {
        let past = self.0.partition_point(|entry| entry.0.as_ref() <= key);
        let entry = past.checked_sub(1).and_then(|at| self.0.get(at)).filter(|entry| entry.0.as_ref() == key);
        entry.map_or(&Object::Null, |entry| &entry.1)
    }

    /// Whether there is an entry of this key.
    pub fn has(&self, key: &[u8]) -> bool {
        *self.get(key) != Object::Null
    }

    /// Whether the entry of this key is this name.
    pub fn is(&self, key: &[u8], name: &[u8]) -> bool {
        self.get(key).name() == Some(name)
    }

    /// Keys and entries.
    pub fn entries(&self) -> impl Iterator<Item = (&[u8], &Object)> {
        self.0.iter().map(|(key, value)| (key.as_ref(), value))
    }

    /// How many entries there are.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

/// A stream: its dictionary, and where in the file its bytes lie.
#[derive(Debug, Clone, PartialEq)]
pub struct Stream {
    /// The dictionary.
    pub dict: Dict,
    /// Where the bytes begin.
    pub start: usize,
    /// How many bytes there are, before any filter.
    pub len: usize,
    /// The object that it is.
    pub id: Id,
}

/// A word of the syntax.
#[derive(Debug, PartialEq)]
pub enum Token<'a> {
    /// A whole number.
    Int(i64),
    /// A number with a point.
    Real(f64),
    /// A name, without its solidus.
    Name(Vec<u8>),
    /// A string, decoded to bytes.
    Text(Vec<u8>),
    /// `[`
    ListOpen,
    /// `]`
    ListClose,
    /// `<<`
    DictOpen,
    /// `>>`
    DictClose,
    /// An operator or keyword, or a lone character that belongs to nothing.
    Word(&'a [u8]),
    /// There is no more.
    End,
}

/// Whether a byte is white space, 7.2.2.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Reads words and objects from bytes.
#[derive(Debug, Clone)]
pub struct Lexer<'a> {
    bytes: &'a [u8],
    /// Where the next word begins.
    pub at: usize,
    room: usize,
}

impl<'a> Lexer<'a> {
    /// From this place of the bytes on.
    pub fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at, room: MAX_OBJECTS }
    }

    /// The byte here.
    pub fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn bump(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Past white space and comments.
    pub fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|byte| byte != b'\n' && byte != b'\r') {
                    self.at += 1;
                }
            } else if is_space(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    /// The next word.
    pub fn token(&mut self) -> Token<'a> {
        self.skip_space();
        let start = self.at;
        let Some(byte) = self.bump() else { return Token::End };
        match byte {
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number(start),
            b'/' => Token::Name(self.name()),
            b'(' => Token::Text(self.literal()),
            b'[' => Token::ListOpen,
            b']' => Token::ListClose,
            b'<' if self.peek() == Some(b'<') => {
                self.at += 1;
                Token::DictOpen
            }
            b'<' => Token::Text(self.hexadecimal()),
            b'>' if self.peek() == Some(b'>') => {
                self.at += 1;
                Token::DictClose
            }
            _ => {
                if !is_delimiter(byte) {
                    self.regular();
                }
                Token::Word(self.bytes.get(start..self.at).unwrap_or_default())
            }
        }
    }

    fn regular(&mut self) {
        while self.peek().is_some_and(|byte| !is_space(byte) && !is_delimiter(byte)) {
            self.at += 1;
        }
    }

    fn number(&mut self, start: usize) -> Token<'a> {
        self.at = start;
        let mut negative = false;
        while let Some(sign @ (b'+' | b'-')) = self.peek() {
            negative |= sign == b'-';
            self.at += 1;
        }
        let mut whole: i64 = 0;
        let mut digits = 0_usize;
        while let Some(byte @ (b'0'..=b'9' | b'-')) = self.peek() {
            if byte != b'-' {
                whole = whole.saturating_mul(10).saturating_add(i64::from(byte - b'0'));
                digits += 1;
            }
            self.at += 1;
        }
        if self.peek() != Some(b'.') {
            // A word such as `1foo` or `-x` is no number.
            if digits == 0 && self.peek().is_some_and(|byte| !is_space(byte) && !is_delimiter(byte)) {
                self.regular();
                return Token::Word(self.bytes.get(start..self.at).unwrap_or_default());
            }
            return Token::Int(if negative { -whole } else { whole });
        }
        self.at += 1;
        let (mut fraction, mut scale) = (0.0, 1.0);
        while let Some(byte @ (b'0'..=b'9' | b'-' | b'.')) = self.peek() {
            if byte.is_ascii_digit() && scale > 1e-15 {
                scale /= 10.0;
                fraction += scale * f64::from(byte - b'0');
            }
            self.at += 1;
        }
        let magnitude = Object::Int(whole).number().unwrap_or_default() + fraction;
        Token::Real(if negative { -magnitude } else { magnitude })
    }

    fn name(&mut self) -> Vec<u8> {
        let start = self.at;
        self.regular();
        let raw = self.bytes.get(start..self.at).unwrap_or_default();
        if !raw.contains(&b'#') {
            return raw.to_vec();
        }
        let mut name = Vec::with_capacity(raw.len());
        let mut rest = raw;
        while let Some((&byte, after)) = rest.split_first() {
            rest = after;
            if byte == b'#'
                && let [high, low, beyond @ ..] = after
                && let (Some(high), Some(low)) = (hex(*high), hex(*low))
            {
                name.push(high << 4 | low);
                rest = beyond;
            } else {
                name.push(byte);
            }
        }
        name
    }

    fn literal(&mut self) -> Vec<u8> {
        let mut text = Vec::new();
        let mut open = 1_usize;
        while let Some(byte) = self.bump() {
            match byte {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        break;
                    }
                }
                b'\r' => {
                    if self.peek() == Some(b'\n') {
                        self.at += 1;
                    }
                    text.push(b'\n');
                    continue;
                }
                b'\\' => {
                    self.escape(&mut text);
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        text
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.bump() else { return };
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\n' => {}
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
            }
            b'0'..=b'7' => {
                let mut code = byte - b'0';
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    code = code.wrapping_mul(8).wrapping_add(digit - b'0');
                    self.at += 1;
                }
                text.push(code);
            }
            _ => text.push(byte),
        }
    }

    fn hexadecimal(&mut self) -> Vec<u8> {
        let mut text = Vec::new();
        let mut high = None;
        while let Some(byte) = self.bump() {
            if byte == b'>' {
                break;
            }
            let Some(digit) = hex(byte) else { continue };
            match high.take() {
                None => high = Some(digit),
                Some(high) => text.push(high << 4 | digit),
            }
        }
        if let Some(high) = high {
            text.push(high << 4);
        }
        text
    }

    /// The next object as a file holds it, with references; none where a keyword stands or nothing is left.
    pub fn object(&mut self) -> Option<Object> {
        self.room = MAX_OBJECTS;
        let token = self.token();
        self.object_of(token, 0, true)
    }

    /// The object that begins with this word, in a content stream: without references.
    pub fn operand(&mut self, token: Token<'a>) -> Option<Object> {
        self.room = MAX_OBJECTS;
        self.object_of(token, 0, false)
    }

    fn object_of(&mut self, token: Token<'a>, depth: usize, refs: bool) -> Option<Object> {
        Some(match token {
            Token::Int(number) if refs => self.reference(number).unwrap_or(Object::Int(number)),
            Token::Int(number) => Object::Int(number),
            Token::Real(number) => Object::Real(number),
            Token::Name(name) => Object::Name(name.into()),
            Token::Text(text) => Object::Text(text.into()),
            Token::ListOpen => self.list(depth, refs),
            Token::DictOpen => self.dict(depth, refs),
            Token::Word(b"true") => Object::Bool(true),
            Token::Word(b"false") => Object::Bool(false),
            Token::Word(b"null") => Object::Null,
            Token::Word(_) | Token::ListClose | Token::DictClose | Token::End => return None,
        })
    }

    /// The rest of `N G R`.
    fn reference(&mut self, number: i64) -> Option<Object> {
        let number = u32::try_from(number).ok()?;
        let mut ahead = self.clone();
        if !ahead.peek().is_some_and(is_space) {
            return None;
        }
        ahead.skip_space();
        // Most numbers are followed by another one that is none of a reference.
        if !ahead.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let Token::Int(generation) = ahead.token() else { return None };
        let generation = u16::try_from(generation).ok()?;
        ahead.skip_space();
        if ahead.peek() != Some(b'R') || ahead.token() != Token::Word(b"R") {
            return None;
        }
        self.at = ahead.at;
        Some(Object::Ref(Id { number, generation }))
    }

    fn has_room(&mut self) -> bool {
        self.room = self.room.saturating_sub(1);
        self.room > 0
    }

    fn list(&mut self, depth: usize, refs: bool) -> Object {
        let mut items = Vec::new();
        loop {
            let before = self.at;
            match self.token() {
                Token::ListClose | Token::End => break,
                // The end of something around it: the bracket was forgotten.
                Token::DictClose | Token::Word(b"endobj" | b"stream" | b"obj") => {
                    self.at = before;
                    break;
                }
                _ if depth >= MAX_DEPTH || !self.has_room() => {}
                token => {
                    if let Some(item) = self.object_of(token, depth + 1, refs) {
                        items.push(item);
                    }
                }
            }
        }
        Object::List(items.into())
    }

    fn dict(&mut self, depth: usize, refs: bool) -> Object {
        let mut entries = Vec::new();
        loop {
            let before = self.at;
            match self.token() {
                Token::DictClose | Token::End => break,
                Token::Word(b"endobj" | b"stream" | b"obj") => {
                    self.at = before;
                    break;
                }
                Token::Name(key) if depth < MAX_DEPTH && self.has_room() => {
                    let before = self.at;
                    let token = self.token();
                    if let Some(value) = self.object_of(token, depth + 1, refs) {
                        entries.push((key.into(), value));
                    } else {
                        // A key without a value: what stands there ends the dictionary, or is skipped.
                        self.at = before;
                        if matches!(self.token(), Token::DictClose | Token::Word(b"endobj" | b"stream" | b"obj")) {
                            self.at = before;
                        }
                    }
                }
                _ => {}
            }
        }
        Object::Dict(Dict::new(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(text: &str) -> Object {
        Lexer::new(text.as_bytes(), 0).object().unwrap_or(Object::Null)
    }

    fn string(text: &str) -> String {
        object(text).text().map(|text| text.iter().copied().map(char::from).collect()).unwrap_or_default()
    }

    #[test]
    fn numbers() {
        for (text, number) in [
            ("12", Object::Int(12)),
            ("-7", Object::Int(-7)),
            ("+7", Object::Int(7)),
            ("--5", Object::Int(-5)),
            ("4.", Object::Real(4.0)),
            ("-.5", Object::Real(-0.5)),
            ("99999999999999999999", Object::Int(i64::MAX)),
            (".", Object::Real(0.0)),
        ] {
            assert_eq!(object(text), number, "{text}");
        }
        assert_eq!(Lexer::new(b"-x", 0).token(), Token::Word(b"-x"));
    }

    #[test]
    fn strings() {
        assert_eq!(string("(a(b)c)"), "a(b)c");
        assert_eq!(string("(\\(\\)\\\\\\n\\101\\53\\7x)"), "()\\\nA+\u{7}x");
        assert_eq!(string("(a\\\r\nb\r\nc)"), "ab\nc");
        assert_eq!(string("<48 65 6C6c 6F2>"), "Hello ");
        assert_eq!(string("(never closed"), "never closed");
    }

    #[test]
    fn names_have_escapes() {
        assert_eq!(object("/A#42#zz/B").name(), Some(b"AB#zz".as_slice()));
        assert_eq!(object("/"), Object::Name(Rc::from([])));
    }

    #[test]
    fn references_need_three_words() {
        assert_eq!(object("12 0 R"), Object::Ref(Id { number: 12, generation: 0 }));
        assert_eq!(object("12 0 Rx"), Object::Int(12));
        assert_eq!(object("[1 2 3 0 R 4]").list().map(<[Object]>::len), Some(4));
        assert_eq!(object("12 99999 R"), Object::Int(12));
    }

    #[test]
    fn dictionaries_are_read_leniently() {
        let read = object("<</A 1/B[2 3]/C<</D(x)>>/A 4>>");
        let dict = read.dict().expect("a dictionary");
        assert_eq!(dict.get(b"A"), &Object::Int(4));
        assert_eq!(dict.get(b"C").dict().map(|inner| inner.get(b"D").clone()), Some(Object::Text(Rc::from(*b"x"))));
        assert!(!dict.has(b"E"));
        assert_eq!(object("<</A/B/C>>").dict().map(Dict::len), Some(1));
        assert_eq!(object("<</A 1 garbage /B 2 endobj").dict().map(Dict::len), Some(2));
        assert_eq!(object("[1 (two) /Three").list().map(<[Object]>::len), Some(3));
    }

    #[test]
    fn nesting_is_bounded() {
        let deep = "[".repeat(1_000_000);
        assert!(matches!(object(&deep), Object::List(_)));
        let deep = "<</A".repeat(1_000_000);
        assert!(matches!(object(&deep), Object::Dict(_)));
    }
}
