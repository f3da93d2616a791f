//! JSON text to [`Value`]: strict about JSON, bounded in depth, and never failing over one odd value.
//!
//! A general parser would refuse the whole claim for a number that overflows or a lone surrogate; here these
//! stay local, so that text and JavaScript object give the same report.

use std::borrow::Cow;

use crate::host::nearest_double;
use crate::value::{MAX_DEPTH, NotJson, Value};

/// Reads one JSON text.
///
/// # Errors
/// [`NotJson::Syntax`] when it is not JSON, [`NotJson::TooDeep`] when it nests deeper than [`MAX_DEPTH`].
pub fn parse(text: &str) -> Result<Value<'_>, NotJson> {
    let mut parser = Parser { text, at: 0 };
    let value = parser.value(0)?;
    parser.space();
    if parser.at == text.len() { Ok(value) } else { Err(NotJson::Syntax) }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn slice(&self, from: usize) -> &'a str {
        self.text.get(from..self.at).unwrap_or_default()
    }

    fn expect(&mut self, word: &str, value: Value<'a>) -> Result<Value<'a>, NotJson> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if rest.starts_with(word) {
            self.at += word.len();
            Ok(value)
        } else {
            Err(NotJson::Syntax)
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value<'a>, NotJson> {
        self.space();
        match self.peek().ok_or(NotJson::Syntax)? {
            b'n' => self.expect("null", Value::Null),
            b't' => self.expect("true", Value::Bool(true)),
            b'f' => self.expect("false", Value::Bool(false)),
            b'"' => Ok(Value::Text(self.string()?)),
            b'-' | b'0'..=b'9' => self.number(),
            b'[' | b'{' if depth > MAX_DEPTH => Err(NotJson::TooDeep),
            b'[' => self.list(depth),
            b'{' => self.object(depth),
            _ => Err(NotJson::Syntax),
        }
    }

    fn list(&mut self, depth: usize) -> Result<Value<'a>, NotJson> {
        self.at += 1;
        let mut items = Vec::new();
        self.space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.space();
            match self.next() {
                Some(b',') => {}
                Some(b']') => return Ok(Value::List(items)),
                _ => return Err(NotJson::Syntax),
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value<'a>, NotJson> {
        self.at += 1;
        let mut entries = Vec::new();
        self.space();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Value::Object(entries));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(NotJson::Syntax);
            }
            let name = self.string()?;
            self.space();
            if self.next() != Some(b':') {
                return Err(NotJson::Syntax);
            }
            entries.push((name, self.value(depth + 1)?));
            self.space();
            match self.next() {
                Some(b',') => {}
                Some(b'}') => return Ok(Value::Object(entries)),
                _ => return Err(NotJson::Syntax),
            }
        }
    }

    fn digits(&mut self) -> Result<(), NotJson> {
        let from = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at > from { Ok(()) } else { Err(NotJson::Syntax) }
    }

    fn number(&mut self) -> Result<Value<'a>, NotJson> {
        let from = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(Value::Number(nearest_double(self.slice(from))))
    }

    fn string(&mut self) -> Result<Cow<'a, str>, NotJson> {
        self.at += 1;
        let mut text = String::new();
        let start = self.at;
        let mut from = start;
        loop {
            match self.peek().ok_or(NotJson::Syntax)? {
                b'"' => {
                    let rest = self.slice(from);
                    self.at += 1;
                    if from == start {
                        return Ok(Cow::Borrowed(rest));
                    }
                    text.push_str(rest);
                    return Ok(Cow::Owned(text));
                }
                b'\\' => {
                    text.push_str(self.slice(from));
                    self.at += 1;
                    text.push(self.escape()?);
                    from = self.at;
                }
                0..=0x1f => return Err(NotJson::Syntax),
                _ => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<char, NotJson> {
        Ok(match self.next().ok_or(NotJson::Syntax)? {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => self.unicode()?,
            _ => return Err(NotJson::Syntax),
        })
    }

    /// Four hexadecimal digits, or two such escapes where they form a pair; half a pair is U+FFFD.
    fn unicode(&mut self) -> Result<char, NotJson> {
        let first = self.hex()?;
        if !(0xd800..0xdc00).contains(&first) {
            return Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        let after_first = self.at;
        if self.next() == Some(b'\\') && self.next() == Some(b'u') {
            let second = self.hex()?;
            if (0xdc00..0xe000).contains(&second) {
                let pair = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return Ok(char::from_u32(pair).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
        }
        self.at = after_first;
        Ok(char::REPLACEMENT_CHARACTER)
    }

    fn hex(&mut self) -> Result<u32, NotJson> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.next().and_then(|byte| char::from(byte).to_digit(16)).ok_or(NotJson::Syntax)?;
            code = code * 16 + digit;
        }
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(json: &str) -> String {
        match parse(json) {
            Ok(Value::Text(text)) => text.into_owned(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn every_kind_of_value() {
        let expected = Value::Object(vec![
            ("a".into(), Value::List(vec![Value::Number(-1.5e3), Value::Null])),
            ("b".into(), Value::Bool(true)),
            ("b".into(), Value::Bool(false)),
            ("c".into(), Value::Text("é\n".into())),
        ]);
        assert_eq!(parse(" {\"a\":[-1.5E+3,null],\"b\":true,\"b\":false,\t\"c\":\"é\\n\"}\r\n"), Ok(expected));
        assert_eq!(parse("{}"), Ok(Value::Object(vec![])));
        assert_eq!(parse("[]"), Ok(Value::List(vec![])));
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
    fn numbers_round_to_the_nearest_double_and_may_overflow() {
        assert_eq!(parse("0.1"), Ok(Value::Number(0.1)));
        assert_eq!(parse("1e400"), Ok(Value::Number(f64::INFINITY)));
        let long = "1".repeat(1000);
        assert_eq!(parse(&long), Ok(Value::Number(f64::INFINITY)));
        let tiny = "0.".to_string() + &"0".repeat(1000) + "1";
        assert_eq!(parse(&tiny), Ok(Value::Number(0.0)));
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |levels: usize| "{\"a\":".to_string() + &"[".repeat(levels) + &"]".repeat(levels) + "}";
        assert!(parse(&nested(100)).is_ok());
        assert_eq!(parse(&nested(101)), Err(NotJson::TooDeep));
        assert_eq!(parse(&"[".repeat(10_000_000)), Err(NotJson::TooDeep));
    }
}
