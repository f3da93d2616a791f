//! JSON as values that borrow from its text: `serde_json` takes twice as long for values of its own, refuses lone surrogates and
//! numbers that overflow, and cannot say that a text is nested too deeply.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use crate::platform::nearest_double;

/// How many lists and objects may lie inside each other, below the claim itself.
pub const MAX_DEPTH: usize = 100;

/// What stands for a value that JavaScript has and JSON cannot say, such as `NaN`: a noncharacter, so no text that is typed.
pub const UNSAYABLE: &str = "\u{ffff}";

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json<'t> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is written.
    Number(&'t str),
    /// A text; lone surrogates are U+FFFD.
    Text(Cow<'t, str>),
    /// A list.
    List(Vec<Json<'t>>),
    /// An object: its entries as they are written. Of equal names the last counts.
    Object(Vec<(Cow<'t, str>, Json<'t>)>),
}

/// Why a whole claim could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotJson {
    /// The text is not JSON.
    Syntax,
    /// It is JSON, but no object.
    NotObject,
    /// Lists or objects lie deeper inside each other than [`MAX_DEPTH`].
    TooDeep,
}

impl NotJson {
    /// The reason as a report names it.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::NotObject => "not-object",
            Self::TooDeep => "too-deep",
        }
    }
}

/// Reads one JSON object.
///
/// # Errors
/// Why it is none.
pub fn parse(text: &str) -> Result<Json<'_>, NotJson> {
    match read(text) {
        Ok(value @ Json::Object(_)) => Ok(value),
        Ok(_) => Err(NotJson::NotObject),
        Err((reason, _)) => Err(reason),
    }
}

/// Reads any JSON; what is none is read as a value that nothing can be read from.
pub fn value(text: &str) -> Json<'_> {
    read(text).unwrap_or(Json::Text(UNSAYABLE.into()))
}

impl Json<'_> {
    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The double nearest to a number; infinite where that overflows.
    pub fn as_number(&self) -> Option<f64> {
        if let Self::Number(text) = self { Some(nearest_double(text)) } else { None }
    }

    /// The value of this name in an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(entries) = self else { return None };
        entries.iter().rev().find(|(own, _)| own == name).map(|(_, value)| value)
    }

    /// Whether there is nothing in a value: null, a blank text, and a list or object of nothing else.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.chars().all(char::is_whitespace),
            Self::List(items) => items.iter().all(Self::is_empty),
            Self::Object(entries) => entries.iter().all(|(_, value)| value.is_empty()),
            Self::Bool(_) | Self::Number(_) => false,
        }
    }
}

impl<'v> From<&'v Value> for Json<'v> {
    fn from(value: &'v Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(truth) => Self::Bool(*truth),
            Value::Number(number) => Self::Number(number.as_str()),
            Value::String(text) => Self::Text(text.into()),
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(entries) => {
                Self::Object(entries.iter().map(|(name, value)| (name.into(), value.into())).collect())
            }
        }
    }
}

impl From<Json<'_>> for Value {
    fn from(json: Json<'_>) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(truth) => Self::Bool(truth),
            Json::Number(text) => Self::Number(Number::from_string_unchecked(text.into())),
            Json::Text(text) => Self::String(text.into_owned()),
            Json::List(items) => Self::Array(items.into_iter().map(Self::from).collect()),
            Json::Object(entries) => {
                let owned = entries.into_iter().map(|(name, value)| (name.into_owned(), value.into()));
                Self::Object(owned.collect::<Map<String, Self>>())
            }
        }
    }
}

/// Reads any JSON.
///
/// # Errors
/// Why it is none, and the bytes before the place where that shows.
pub fn read(text: &str) -> Result<Json<'_>, (NotJson, usize)> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0).map_err(|reason| (reason, reader.at))?;
    if reader.next().is_none() { Ok(value) } else { Err((NotJson::Syntax, reader.at)) }
}

/// Fields that most objects of a claim have at the most.
const FIELDS: usize = 8;

/// A text, and how far it is read.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    /// The byte that is next.
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The byte that is next after white space.
    fn next(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    /// Reads a byte, if it is next.
    fn reads(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// Reads a byte that is next after white space.
    fn expect(&mut self, byte: u8) -> Result<(), NotJson> {
        self.next();
        if self.reads(byte) { Ok(()) } else { Err(NotJson::Syntax) }
    }

    fn value(&mut self, depth: usize) -> Result<Json<'t>, NotJson> {
        match self.next() {
            Some(b'"') => self.string().map(Json::Text),
            Some(b'{' | b'[') if depth > MAX_DEPTH => Err(NotJson::TooDeep),
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'-' | b'0'..=b'9') => self.number().map(Json::Number),
            _ => self.word(),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Json<'t>, NotJson> {
        self.at += 1;
        if self.next() == Some(b'}') {
            self.at += 1;
            return Ok(Json::Object(Vec::new()));
        }
        let mut entries = Vec::with_capacity(FIELDS);
        loop {
            self.next();
            let name = self.string()?;
            self.expect(b':')?;
            entries.push((name, self.value(depth + 1)?));
            if self.ends(b'}')? {
                return Ok(Json::Object(entries));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Json<'t>, NotJson> {
        let mut items = Vec::new();
        self.at += 1;
        if self.next() == Some(b']') {
            self.at += 1;
            return Ok(Json::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.ends(b']')? {
                return Ok(Json::List(items));
            }
        }
    }

    /// Reads what follows an entry: the end, or what separates it from the next one.
    fn ends(&mut self, end: u8) -> Result<bool, NotJson> {
        self.next();
        if self.reads(end) {
            return Ok(true);
        }
        self.expect(b',').map(|()| false)
    }

    fn string(&mut self) -> Result<Cow<'t, str>, NotJson> {
        self.expect(b'"')?;
        let mut unescaped = String::new();
        loop {
            let piece = self.piece()?;
            if self.reads(b'"') {
                if unescaped.is_empty() {
                    return Ok(piece.into());
                }
                unescaped.push_str(piece);
                return Ok(unescaped.into());
            }
            unescaped.push_str(piece);
            unescaped.push(self.escaped()?);
        }
    }

    /// Text up to a quotation mark or an escape.
    fn piece(&mut self) -> Result<&'t str, NotJson> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\');
        let piece = end.and_then(|end| rest.get(..end)).ok_or(NotJson::Syntax)?;
        self.at += piece.len();
        Ok(piece)
    }

    fn escaped(&mut self) -> Result<char, NotJson> {
        self.expect(b'\\')?;
        let escaped = self.peek().ok_or(NotJson::Syntax)?;
        self.at += 1;
        match escaped {
            b'"' | b'\\' | b'/' => Ok(escaped.into()),
            b'b' => Ok('\u{8}'),
            b'f' => Ok('\u{c}'),
            b'n' => Ok('\n'),
            b'r' => Ok('\r'),
            b't' => Ok('\t'),
            b'u' => self.units(),
            _ => Err(NotJson::Syntax),
        }
    }

    /// An escaped code unit after its `\u`, with the one that it is a pair with.
    fn units(&mut self) -> Result<char, NotJson> {
        let unit = self.unit()?;
        let at = self.at;
        if (0xd800..0xdc00).contains(&unit) && self.reads(b'\\') && self.reads(b'u') {
            let pair = [unit, self.unit()?];
            if let Some(Ok(character)) = char::decode_utf16(pair).next() {
                return Ok(character);
            }
        }
        self.at = at;
        Ok(char::from_u32(unit.into()).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn unit(&mut self) -> Result<u16, NotJson> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16)).ok_or(NotJson::Syntax)?;
            unit = unit << 4 | digit;
            self.at += 1;
        }
        u16::try_from(unit).map_err(|_| NotJson::Syntax)
    }

    fn number(&mut self) -> Result<&'t str, NotJson> {
        let from = self.at;
        self.reads(b'-');
        if !self.reads(b'0') {
            self.digits()?;
        }
        if self.reads(b'.') {
            self.digits()?;
        }
        if self.reads(b'e') || self.reads(b'E') {
            let _ = self.reads(b'+') || self.reads(b'-');
            self.digits()?;
        }
        self.text.get(from..self.at).ok_or(NotJson::Syntax)
    }

    fn digits(&mut self) -> Result<(), NotJson> {
        let from = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at > from { Ok(()) } else { Err(NotJson::Syntax) }
    }

    fn word(&mut self) -> Result<Json<'t>, NotJson> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let words = [("null", Json::Null), ("true", Json::Bool(true)), ("false", Json::Bool(false))];
        let found = words.into_iter().find(|(word, _)| rest.starts_with(word));
        let (word, value) = found.ok_or(NotJson::Syntax)?;
        self.at += word.len();
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> String {
        parse(&format!("{{\"a\":{text}}}")).unwrap().get("a").unwrap().as_str().unwrap().into()
    }

    #[test]
    fn what_is_not_json() {
        for bad in [
            "",
            " ",
            "{",
            "[1,]",
            "{\"a\":1,}",
            "{a:1}",
            "'a'",
            "01",
            "1.",
            ".5",
            "+1",
            "-",
            "1e",
            "NaN",
            "Infinity",
            "nul",
            "\"\n\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"a",
            "1 2",
            "[1 2]",
            "{\"a\" 1}",
            "\u{feff}{}",
        ] {
            assert_eq!(parse(bad), Err(NotJson::Syntax), "{bad}");
            let within = format!("{{\"a\":{bad}}}");
            assert_eq!(parse(&within), Err(NotJson::Syntax), "{within}");
        }
        for other in ["null", "[]", "\"a\"", "5"] {
            assert_eq!(parse(other), Err(NotJson::NotObject), "{other}");
        }
    }

    #[test]
    fn surrogates_pair_or_are_replaced() {
        assert_eq!(text(r#""\ud83d\ude00""#), "😀");
        assert_eq!(text(r#""\ud83dx""#), "\u{fffd}x");
        assert_eq!(text(r#""\ude00""#), "\u{fffd}");
        assert_eq!(text(r#""\ud83d\ud83d\ude00""#), "\u{fffd}😀");
        assert_eq!(text(r#""\ud83d\n""#), "\u{fffd}\n");
    }

    #[test]
    fn an_escaped_backslash_begins_no_surrogate() {
        assert_eq!(text(r#""\\ud83d""#), "\\ud83d");
        assert_eq!(text(r#""\"\ud83d\"""#), "\"\u{fffd}\"");
    }

    #[test]
    fn numbers_round_to_the_nearest_double_and_may_overflow() {
        let number = |text: &str| parse(&format!("{{\"a\":{text}}}")).unwrap().get("a").unwrap().as_number().unwrap();
        assert_eq!(number("0.1"), 0.1);
        assert_eq!(number("-1.5E+3"), -1500.0);
        assert_eq!(number("1e400"), f64::INFINITY);
        assert_eq!(number(&"1".repeat(1000)), f64::INFINITY);
        assert_eq!(number(&format!("0.{}1", "0".repeat(1000))), 0.0);
    }

    #[test]
    fn the_last_of_equal_names_counts() {
        let value = parse(r#"{"a":1,"b":true,"a":null}"#).unwrap();
        assert_eq!(value.get("a"), Some(&Json::Null));
        assert_eq!(Value::from(value), serde_json::json!({ "a": null, "b": true }));
    }

    #[test]
    fn blank_is_empty_however_deep() {
        let empty = |text: &str| parse(text).unwrap().is_empty();
        assert!(empty("{\"a\":[null,{\"b\":\" \u{3000}\\n\"}]}"));
        assert!(empty("{}"));
        for given in ["false", "0", "[null,0]", "\"\u{200b}\""] {
            assert!(!empty(&format!("{{\"a\":{given}}}")), "{given}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |levels: usize| "{\"a\":".to_string() + &"[".repeat(levels) + &"]".repeat(levels) + "}";
        assert!(parse(&nested(100)).is_ok());
        assert_eq!(parse(&nested(101)), Err(NotJson::TooDeep));
        assert_eq!(parse(&"[".repeat(10_000_000)), Err(NotJson::TooDeep));
    }
}
