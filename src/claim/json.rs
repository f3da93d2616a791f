//! JSON text to a value by `serde_json`, after a pass over the text for what it cannot do: lone surrogates, and a bound on depth.

use std::borrow::Cow;

use serde_json::Value;

use crate::platform::nearest_double;

/// How many lists and objects may lie inside each other, below the claim itself.
pub const MAX_DEPTH: usize = 100;

/// What stands for a value that JavaScript has and JSON cannot say, such as `NaN`: a noncharacter, so no text that is typed.
pub const UNSAYABLE: &str = "\u{ffff}";

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
pub fn parse(text: &str) -> Result<Value, NotJson> {
    let text = prepared(text)?;
    match serde_json::from_str(&text) {
        Ok(value @ Value::Object(_)) => Ok(value),
        Ok(_) => Err(NotJson::NotObject),
        Err(_) => Err(NotJson::Syntax),
    }
}

/// Reads any JSON; what is none is read as a value that nothing can be read from.
pub fn value(text: &str) -> Value {
    let value = prepared(text).ok().and_then(|text| serde_json::from_str(&text).ok());
    value.unwrap_or_else(|| Value::String(UNSAYABLE.into()))
}

/// The double nearest to a number; infinite where that overflows.
pub fn number(value: &Value) -> Option<f64> {
    if let Value::Number(number) = value { Some(nearest_double(number.as_str())) } else { None }
}

/// Whether there is nothing in a value: null, a blank text, and a list or object of nothing else.
pub fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.chars().all(char::is_whitespace),
        Value::Array(items) => items.iter().all(is_empty),
        Value::Object(entries) => entries.values().all(is_empty),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The text with lone surrogates as U+FFFD, if it is not nested too deeply.
fn prepared(text: &str) -> Result<Cow<'_, str>, NotJson> {
    let bytes = text.as_bytes();
    let (mut depth, mut in_text, mut at) = (0_usize, false, 0);
    let mut lone = Vec::new();
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => in_text = !in_text,
            b'\\' if in_text => {
                if let Some(surrogate) = escaped_unit(bytes, at).filter(|unit| (0xd800..0xe000).contains(unit)) {
                    let low = escaped_unit(bytes, at + ESCAPE).is_some_and(|unit| (0xdc00..0xe000).contains(&unit));
                    if surrogate < 0xdc00 && low {
                        at += ESCAPE;
                    } else {
                        lone.push(at);
                    }
                }
                // What is escaped is no quotation mark.
                at += 1;
            }
            b'[' | b'{' if !in_text => {
                depth += 1;
                if depth > MAX_DEPTH + 1 {
                    return Err(NotJson::TooDeep);
                }
            }
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    if lone.is_empty() {
        return Ok(Cow::Borrowed(text));
    }
    let mut whole = String::with_capacity(text.len());
    let mut from = 0;
    for at in lone {
        whole.push_str(text.get(from..at).unwrap_or_default());
        whole.push_str("\\ufffd");
        from = at + ESCAPE;
    }
    whole.push_str(text.get(from..).unwrap_or_default());
    Ok(Cow::Owned(whole))
}

/// The length of an escaped code unit, such as `\u00e9`.
const ESCAPE: usize = 6;

/// The code unit that is escaped at a place.
fn escaped_unit(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + ESCAPE)?.strip_prefix(b"\\u")?;
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> String {
        parse(&format!("{{\"a\":{text}}}")).unwrap()["a"].as_str().unwrap().into()
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
        let number = |text: &str| super::number(&parse(&format!("{{\"a\":{text}}}")).unwrap()["a"]).unwrap();
        assert_eq!(number("0.1"), 0.1);
        assert_eq!(number("-1.5E+3"), -1500.0);
        assert_eq!(number("1e400"), f64::INFINITY);
        assert_eq!(number(&"1".repeat(1000)), f64::INFINITY);
        assert_eq!(number(&format!("0.{}1", "0".repeat(1000))), 0.0);
    }

    #[test]
    fn the_last_of_equal_names_counts() {
        let value = parse(r#"{"a":1,"b":true,"a":null}"#).unwrap();
        assert_eq!(value.as_object().unwrap().len(), 2);
        assert!(value["a"].is_null());
    }

    #[test]
    fn blank_is_empty_however_deep() {
        let empty = |text: &str| is_empty(&parse(text).unwrap());
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
