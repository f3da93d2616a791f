//! A value as it was given, before anything is known about it: what JSON can say, and what JavaScript can.

use std::borrow::Cow;

use crate::places::FirstSeen;

/// How many lists or objects may lie inside each other below the claim.
pub const MAX_DEPTH: usize = 100;

/// An untyped value; texts are borrowed where they stand as they are in the text it was read from.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'t> {
    /// `null`, and JavaScript's `undefined`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// The nearest double; not finite where the text or the caller overflowed.
    Number(f64),
    /// A text; lone surrogates have become U+FFFD.
    Text(Cow<'t, str>),
    /// A list.
    List(Vec<Value<'t>>),
    /// Names and values in the order given; of equal names the last one counts.
    Object(Vec<(Cow<'t, str>, Value<'t>)>),
    /// What JSON has no word for: a JavaScript function, symbol or big integer.
    Other,
}

impl Value<'_> {
    /// Whether nothing was given: null, blank text, or a list or object that holds nothing else.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.chars().all(char::is_whitespace),
            Self::List(items) => items.iter().all(Self::is_empty),
            Self::Object(entries) => {
                let mut seen = FirstSeen::default();
                entries.iter().rev().all(|(name, value)| {
                    if value.is_empty() {
                        seen.note(name, 0);
                        true
                    } else {
                        seen.place(name).is_some()
                    }
                })
            }
            Self::Bool(_) | Self::Number(_) | Self::Other => false,
        }
    }
}

/// Why a whole claim could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotJson {
    /// The text is not JSON.
    Syntax,
    /// It is JSON, or JavaScript, but no object.
    NotObject,
    /// Lists or objects lie deeper inside each other than [`MAX_DEPTH`], or without end.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn text(s: &str) -> Value<'_> {
        Value::Text(s.into())
    }

    #[test]
    fn blank_is_empty_however_deep() {
        let blank = Value::List(vec![Value::Null, Value::Object(vec![("a".into(), text(" \u{3000}\n"))])]);
        assert!(blank.is_empty());
        assert!(Value::Object(vec![]).is_empty());
    }

    #[test]
    fn false_and_zero_are_not_empty() {
        assert!(!Value::Bool(false).is_empty());
        assert!(!Value::Number(0.0).is_empty());
        assert!(!Value::List(vec![Value::Null, Value::Number(0.0)]).is_empty());
        assert!(!text("\u{200b}").is_empty());
    }

    #[test]
    fn the_last_of_equal_names_counts() {
        let given_then_emptied = Value::Object(vec![("a".into(), text("x")), ("a".into(), Value::Null)]);
        let emptied_then_given = Value::Object(vec![("a".into(), Value::Null), ("a".into(), text("x"))]);
        assert!(given_then_emptied.is_empty());
        assert!(!emptied_then_given.is_empty());
    }
}
