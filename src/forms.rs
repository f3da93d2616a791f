//! The forms that values have: dates, money, addresses, codes. Each has a name, by which a finding says what was expected.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::calendar::{Date, Moment};
use crate::decimal::{Decimal, Digits, HOURS, MONEY, RATE};
use crate::given::{Given, Rows, given, list};
use crate::platform;

/// A text without surrounding white space.
pub type Text = Given<String>;

/// A day, `YYYY-MM-DD`.
pub type IsoDate = Date;

/// `YYYY-MM-DDThh:mm:ss` with an optional offset.
pub type IsoDateTime = Moment;

/// An interval as typed, and the half-year that it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Interval {
    /// As typed.
    pub typed: String,
    /// Its first day.
    pub first: Date,
    /// Its last day.
    pub last: Date,
}

/// An amount of money, and how it was typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Money {
    /// The amount.
    pub amount: Decimal,
    /// As typed.
    pub typed: String,
}

impl Money {
    /// Reads an amount as claims and files write it: a decimal number without grouping.
    pub fn parse(typed: &str) -> Option<Self> {
        amount(typed, MONEY)
    }
}

/// An exchange rate.
pub type Rate = Decimal;

/// A value of a form: its name, and how it is read from the text that was typed. Numbers are read as ECMAScript prints them
/// where the form takes numbers.
pub struct Form<T> {
    name: &'static str,
    numbers: bool,
    parse: fn(&str) -> Option<T>,
}

impl<T> Clone for Form<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Form<T> {}

impl<T> Form<T> {
    const fn text(name: &'static str, parse: fn(&str) -> Option<T>) -> Self {
        Self { name, numbers: false, parse }
    }

    const fn number(name: &'static str, parse: fn(&str) -> Option<T>) -> Self {
        Self { name, numbers: true, parse }
    }
}

impl<'de, T> DeserializeSeed<'de> for Form<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_newtype_struct(self.name, self)
    }
}

impl<T> Visitor<'_> for Form<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).ok_or_else(|| E::custom(self.name))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        let parsed = if self.numbers { (self.parse)(&platform::number_to_string(number)) } else { None };
        parsed.ok_or_else(|| E::custom(self.name))
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Form::text("date", Self::parse).deserialize(deserializer)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Interval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let parse = |typed: &str| {
            let (first, last) = typed.split_once('/')?;
            Some(Self { typed: typed.into(), first: Date::parse(first)?, last: Date::parse(last)? })
        };
        Form::text("interval", parse).deserialize(deserializer)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Form::number("money", Self::parse).deserialize(deserializer)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.typed)
    }
}

fn amount(typed: &str, digits: Digits) -> Option<Money> {
    Some(Money { amount: Decimal::parse(typed, digits)?, typed: typed.into() })
}

/// Money of which there may be none.
pub fn not_negative<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Given<Money>, D::Error> {
    let parse = |typed: &str| amount(typed, MONEY).filter(|money| !money.amount.is_negative());
    given(deserializer, Form::number("money", parse))
}

/// Hours worked.
pub fn hours<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Given<Money>, D::Error> {
    given(deserializer, Form::number("decimal", |typed| amount(typed, HOURS)))
}

/// An exchange rate above 0.
pub fn rate<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Given<Rate>, D::Error> {
    given(deserializer, Form::number("rate", |typed| Decimal::parse(typed, RATE).filter(|rate| rate.is_positive())))
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Form::text("datetime", Self::parse).deserialize(deserializer)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A currency code of a file, known or not.
pub fn code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    let parse = |code: &str| {
        let is_code = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        is_code.then(|| code.into())
    };
    given(deserializer, Form::text("currency", parse))
}

/// A SHA-256 hash, in lower case, so that equal hashes are equal texts.
pub fn sha256<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    let parse = |text: &str| {
        let digits = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        digits.then(|| text.to_ascii_lowercase())
    };
    given(deserializer, Form::text("sha256", parse))
}

/// Any text.
pub const TEXT: std::marker::PhantomData<String> = std::marker::PhantomData;

/// A web address.
pub fn url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    let parse = |text: &str| {
        let (scheme, rest) = text.split_once("://")?;
        let web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        (web && !host.is_empty() && !text.contains(char::is_whitespace)).then(|| text.into())
    };
    given(deserializer, Form::text("url", parse))
}

/// An e-mail address: one `@`, a dot in the domain, no spaces.
pub fn email<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    let parse = |text: &str| {
        let (local, domain) = text.split_once('@')?;
        let dotted = domain.char_indices().any(|(n, c)| c == '.' && n > 0 && n + 1 < domain.len());
        let clean = !domain.contains('@') && !text.contains(char::is_whitespace);
        (!local.is_empty() && dotted && clean).then(|| text.into())
    };
    given(deserializer, Form::text("email", parse))
}

/// A GUID.
pub fn guid<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    given(deserializer, GUID)
}

/// Several GUIDs.
pub fn guids<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Rows<String>, D::Error> {
    list(deserializer, GUID)
}

/// Braces may be around it.
const GUID: Form<String> = Form::text("guid", |text| {
    let text = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(text);
    is_guid(text).then(|| text.into())
});

/// Whether this is a GUID.
pub fn is_guid(text: &str) -> bool {
    let dashes = [8, 13, 18, 23];
    let fits = |(n, byte): (usize, u8)| if dashes.contains(&n) { byte == b'-' } else { byte.is_ascii_hexdigit() };
    text.len() == 36 && text.bytes().enumerate().all(fits)
}

/// A text of a list that the reader knows by this name.
pub const fn listed(name: &'static str) -> Form<String> {
    Form::text(name, |text| Some(text.into()))
}
