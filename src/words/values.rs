//! Values as messages take them. What people typed is shown as it was typed, and never selects a variant.

use std::borrow::Cow;

use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentValue};

use crate::report::{Param, Params};

/// What is shown where a value is missing, and where a long one was cut.
pub const GAP: &str = "…";

/// The variant that a message has for a param without a value: null, an empty text or an empty list.
const NONE: &str = "none";

/// Characters that change the order of writing, or end a line.
const ORDER_AND_LINES: &str =
    "\u{2028}\u{2029}\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}";

/// How many units of UTF-16 of a value are shown.
const LONGEST_VALUE: usize = 120;

/// A text that reads like the name of the variant for no value, and is a value all the same.
#[derive(Debug, Clone, PartialEq)]
struct Typed(String);

/// A list, which the functions LIST and LABELS put into words.
#[derive(Debug, Clone, PartialEq)]
struct List(Vec<String>);

impl FluentType for Typed {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.0.clone().into()
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.0.clone().into()
    }
}

impl List {
    fn shown(&self) -> Cow<'static, str> {
        raw(&serde_json::to_string(&self.0).unwrap_or_default()).into()
    }
}

impl FluentType for List {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.shown()
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.shown()
    }
}

/// The params of a finding or requirement as variables of its messages.
pub fn variables(params: &Params) -> FluentArgs<'static> {
    let mut variables = FluentArgs::with_capacity(params.0.len());
    for (name, value) in &params.0 {
        variables.set(*name, variable(value));
    }
    variables
}

/// A param as a variable of a message.
pub fn variable(value: &Param) -> FluentValue<'static> {
    match value {
        Param::Text(text) => text_variable(Some(text)),
        Param::Count(count) => (*count).into(),
        Param::List(list) if list.is_empty() => NONE.into(),
        Param::List(list) => FluentValue::Custom(Box::new(List(list.clone()))),
        Param::None => NONE.into(),
    }
}

/// A text as a variable of a message.
pub fn text_variable(text: Option<&str>) -> FluentValue<'static> {
    match text.filter(|text| !text.is_empty()).map(raw) {
        None => NONE.into(),
        Some(text) if text == NONE => FluentValue::Custom(Box::new(Typed(text))),
        Some(text) => text.into(),
    }
}

/// An argument of a function in a message, as the value that it stands for.
pub enum Argument<'a> {
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(&'a [String]),
    /// No value.
    None,
}

impl<'a> Argument<'a> {
    /// That of this position.
    pub fn at(arguments: &'a [FluentValue<'_>], n: usize) -> Self {
        match arguments.get(n) {
            Some(FluentValue::String(text)) if text == NONE => Self::None,
            Some(FluentValue::String(text)) => Self::Text(Cow::Borrowed(text)),
            Some(FluentValue::Number(number)) => Self::Text(number.as_string()),
            Some(FluentValue::Custom(custom)) => {
                let custom = (**custom).as_any();
                let typed = custom.downcast_ref::<Typed>().map(|typed| Self::Text(Cow::Borrowed(&typed.0)));
                let list = || custom.downcast_ref::<List>().map(|list| Self::List(&list.0));
                typed.or_else(list).unwrap_or(Self::None)
            }
            Some(FluentValue::None | FluentValue::Error) | None => Self::None,
        }
    }

    /// It as a text, where it is one.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// It as it is shown where no function has words for it.
    pub fn raw(&self) -> String {
        match self {
            Self::Text(text) => raw(text),
            Self::List(list) => raw(&serde_json::to_string(list).unwrap_or_default()),
            Self::None => GAP.into(),
        }
    }
}

/// A value as it was typed. Characters that a terminal or the order of writing would obey, and not show, are replaced.
pub fn raw(text: &str) -> String {
    let is_obeyed = |c: char| c.is_control() || ORDER_AND_LINES.contains(c);
    let mut shown = String::with_capacity(text.len());
    let mut left = LONGEST_VALUE;
    for c in text.chars() {
        if c.len_utf16() > left {
            shown.push_str(GAP);
            break;
        }
        left -= c.len_utf16();
        shown.push(if is_obeyed(c) { char::REPLACEMENT_CHARACTER } else { c });
    }
    shown
}

/// The digits of an amount, if it is one.
pub fn decimal(amount: &str) -> Option<&str> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = amount.strip_prefix('-').unwrap_or(amount);
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    (digits(whole) && digits(decimals)).then_some(amount)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_cut_and_cleaned() {
        assert_eq!(raw("a\u{202E}b\n"), "a\u{FFFD}b\u{FFFD}");
        assert_eq!(raw(&"a".repeat(120)), "a".repeat(120));
        assert_eq!(raw(&"a".repeat(121)), "a".repeat(120) + "…");
        assert_eq!(raw(&("a".repeat(119) + "😀")), "a".repeat(119) + "…");
    }

    #[test]
    fn decimals_are_digits_with_a_point() {
        for amount in ["0", "-1.50", "12345678901234567890.1"] {
            assert_eq!(decimal(amount), Some(amount));
        }
        for other in ["", "-", "1.", ".5", "1,5", "+1", "1e3", "1.2.3"] {
            assert_eq!(decimal(other), None, "{other}");
        }
    }
}
