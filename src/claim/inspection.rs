//! What a file shows. Fields and words of an inspection that this version does not know are those of a later one: they are
//! passed over.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use super::fields::{IsoDate, IsoDateTime, Money, Text};
use super::forms;
use super::given::{Given, Rows, given};
use crate::text::Identifiers;

/// What a look into a file found.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Inspection {
    /// `claimproof-inspection/1`.
    pub schema: Text,
    /// Name of the file.
    pub file_name: Text,
    /// Its size in bytes.
    pub size_bytes: Given<f64>,
    /// SHA-256 of its bytes.
    pub sha256: Text,
    /// Media type by its bytes.
    pub detected_type: Text,
    /// Whether its extension agrees with that.
    pub extension_matches: Given<bool>,
    /// Whether it can be read; null where it was not parsed, or not looked into to its end.
    pub readable: Given<bool>,
    /// Why not, or why it was not looked into to its end.
    #[serde(deserialize_with = "problem")]
    pub problem: Text,
    /// Number of pages.
    pub pages: Given<f64>,
    /// Width in pixels.
    pub width: Given<f64>,
    /// Height in pixels.
    pub height: Given<f64>,
    /// Day and time a photo was taken.
    pub taken_at: Given<IsoDateTime>,
    /// Day and time a message was sent.
    pub sent_at: Given<IsoDateTime>,
    /// Number of sheets.
    pub sheets: Given<f64>,
    /// Number of rows.
    pub rows: Given<f64>,
    /// Whether it holds text.
    pub has_text: Given<bool>,
    /// Numbers and codes in its text; null where it has none.
    #[cfg_attr(feature = "wasm", tsify(type = "Rows<string>"))]
    #[serde(deserialize_with = "identifiers")]
    pub identifiers: Given<Identifiers>,
    /// The invoice found in it.
    pub invoice: FoundInvoice,
    /// What its text names.
    pub mentions: Mentions,
    /// What it looks like; no rule goes by it.
    #[cfg_attr(feature = "wasm", tsify(optional, type = "Rows<Sign>"))]
    pub signs: Given<Unread>,
    /// What is inside an archive or mail; no rule goes by it.
    #[cfg_attr(feature = "wasm", tsify(optional, type = "Rows<Part>"))]
    pub parts: Given<Unread>,
}

/// A list whose entries are not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unread;

impl<'de> Deserialize<'de> for Unread {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Self)
    }
}

impl<'de> Visitor<'de> for Unread {
    type Value = Self;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Self, A::Error> {
        Ok(self)
    }
}

/// An invoice found in a file.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct FoundInvoice {
    /// `factur-x`, `ubl`, `cii` or `text`.
    #[serde(deserialize_with = "source")]
    pub source: Text,
    /// `invoice`, `credit-note`, `pro-forma` or `other`.
    #[serde(rename = "type", deserialize_with = "kind")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub kind: Text,
    /// Its number.
    pub number: Text,
    /// Who issued it.
    pub vendor: Text,
    /// The day it was issued.
    pub issued_on: Given<IsoDate>,
    /// Its currency.
    #[serde(deserialize_with = "forms::code")]
    pub currency: Text,
    /// The gross amount payable.
    pub total: Given<Money>,
    /// That without VAT.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub net: Given<Money>,
    /// Its lines.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub lines: Rows<FoundLine>,
    /// `structured`, `likely` or `guess`: the least of its values.
    #[serde(deserialize_with = "confidence")]
    pub confidence: Text,
    /// How each value was read.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub read: FoundValues,
}

/// A line of an invoice found in a file.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(default)]
pub struct FoundLine {
    /// What it says.
    pub words: Text,
    /// Its amount.
    pub amount: Given<Money>,
    /// The page it is on, from 1.
    pub page: Given<f64>,
}

/// How each value of an invoice was read from its file.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct FoundValues {
    /// Its type.
    #[serde(rename = "type")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub kind: FoundValue,
    /// Its number.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub number: FoundValue,
    /// Who issued it.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub vendor: FoundValue,
    /// The day it was issued.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub issued_on: FoundValue,
    /// Its currency.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub currency: FoundValue,
    /// The gross amount payable.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub total: FoundValue,
    /// That without VAT.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub net: FoundValue,
}

/// How a value was read.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(default)]
pub struct FoundValue {
    /// `structured`, `likely` or `guess`.
    #[serde(deserialize_with = "confidence")]
    pub confidence: Text,
    /// The page it is on, from 1.
    pub page: Given<f64>,
    /// The words it was read from.
    pub words: Text,
}

impl FoundInvoice {
    /// Whether a value was written for machines: by its own confidence, else by that of the invoice.
    pub fn is_structured(&self, value: &FoundValue) -> bool {
        value.confidence.get().or(self.confidence.get()).is_some_and(|confidence| confidence == STRUCTURED)
    }
}

/// The confidence of what was written for machines.
const STRUCTURED: &str = "structured";

/// What the text of a file names.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Mentions {
    /// Whether it names Microsoft.
    pub microsoft: Given<bool>,
}

/// A word of a list that later versions may have more of: one that is not known counts as absent.
fn word<'de, D: Deserializer<'de>>(deserializer: D, known: &[&str]) -> Result<Text, D::Error> {
    Ok(match given(deserializer, forms::TEXT)? {
        Given::Is(word) if !known.contains(&word.as_str()) => Given::Absent,
        text => text,
    })
}

/// Why a file cannot be read, or was not looked into to its end.
fn problem<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    word(
        deserializer,
        &[
            "empty",
            "truncated",
            "corrupt",
            "encrypted",
            "not-recognised",
            "too-large",
            "too-slow",
            "not-started",
            "crashed",
        ],
    )
}

/// What an invoice was read from.
fn source<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    word(deserializer, &["factur-x", "ubl", "cii", "text"])
}

/// What an invoice turns out to be.
fn kind<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    word(deserializer, &["invoice", "credit-note", "pro-forma", "other"])
}

/// How sure a value is that was read from a file.
fn confidence<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    word(deserializer, &["structured", "likely", "guess"])
}

/// Of a list that can be read in part only, nothing can be said to be missing.
fn identifiers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Given<Identifiers>, D::Error> {
    let texts: Rows<String> = Rows::deserialize(deserializer)?;
    Ok(match texts {
        Given::Absent => Given::Absent,
        _ if texts.is_partly_broken() => Given::Broken,
        _ => Given::Is(Identifiers::new(texts.words())),
    })
}
