//! What a file shows: the one declaration of an inspection, written by `documents`, read by the rules. Fields and words of one
//! that this version does not know are those of a later one: they are passed over.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{Error as Unknown, StrDeserializer};
use serde::de::{Deserializer, SeqAccess, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
#[cfg(feature = "types")]
use tsify::Tsify;

use crate::forms::{self, IsoDate, IsoDateTime, Money, Text};
use crate::given::{Given, Rows, given};
use crate::text::Identifiers;

/// Name and version of the shape of an inspection.
pub const SCHEMA: &str = "claimproof-inspection/1";

/// What inspecting a file found. What is not known is null.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Inspection {
    /// `claimproof-inspection/1`.
    pub schema: Text,
    /// Where it is in the file around it; left out of a file by itself.
    #[serde(skip_serializing_if = "Given::is_absent")]
    #[cfg_attr(feature = "types", tsify(optional))]
    pub path: Text,
    /// Name of the file.
    pub file_name: Text,
    /// Its size in bytes; null of a file inside another that cannot be unpacked.
    #[serde(serialize_with = "whole")]
    pub size_bytes: Given<f64>,
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: Text,
    /// Media type by its bytes.
    pub detected_type: Text,
    /// Whether its extension agrees with that; null without an extension that is known.
    pub extension_matches: Given<bool>,
    /// Whether it can be read; null where it was not parsed, or not inspected to its end.
    pub readable: Given<bool>,
    /// Why not, or why it was not inspected to its end.
    #[serde(deserialize_with = "word")]
    pub problem: Given<Problem>,
    /// Number of pages, or of slides.
    #[serde(serialize_with = "whole")]
    pub pages: Given<f64>,
    /// Width in pixels.
    #[serde(serialize_with = "whole")]
    pub width: Given<f64>,
    /// Height in pixels.
    #[serde(serialize_with = "whole")]
    pub height: Given<f64>,
    /// Day and time a photo was taken.
    pub taken_at: Given<IsoDateTime>,
    /// Day and time a message was sent.
    pub sent_at: Given<IsoDateTime>,
    /// Number of sheets.
    #[serde(serialize_with = "whole")]
    pub sheets: Given<f64>,
    /// Number of rows that hold something, of all sheets.
    #[serde(serialize_with = "whole")]
    pub rows: Given<f64>,
    /// Whether it holds text; null where none was found, and not all was read.
    pub has_text: Given<bool>,
    /// Numbers and codes in its text; null where it has none, or was not read to its end.
    #[cfg_attr(feature = "types", tsify(type = "Rows<string>"))]
    #[serde(serialize_with = "texts", deserialize_with = "identifiers")]
    pub identifiers: Given<Identifiers>,
    /// The invoice found in it.
    pub invoice: Given<FoundInvoice>,
    /// What its text names.
    pub mentions: Given<Mentions>,
    /// What it looks like; no rule uses it.
    #[cfg_attr(feature = "types", tsify(optional, type = "Rows<FoundSign>"))]
    #[serde(deserialize_with = "unread")]
    pub signs: Given<Vec<FoundSign>>,
    /// The files inside it, each with its path; null where it was not opened. No rule uses them, and they are not read.
    #[cfg_attr(feature = "types", tsify(optional, type = "Rows<Part>"))]
    #[serde(deserialize_with = "unread")]
    pub parts: Given<Vec<Inspection>>,
}

/// Something that a file looks like or says, without regard to any rulebook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
pub struct FoundSign {
    /// Its id, such as `agenda`.
    pub sign: String,
    /// Where in the file it was found.
    pub place: SignPlace,
    /// The page it is on, from 1; null where there are none.
    pub page: Option<u32>,
    /// The words it was read from; none where the type of the file says it.
    pub words: String,
    /// What they say, where it is more than the sign: a day, an interval of two, a name, a number, an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", tsify(optional))]
    pub value: Option<String>,
}

/// Where in a file a sign was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum SignPlace {
    /// In its name.
    Name,
    /// In what it is, such as the data of a camera.
    Data,
    /// In its title.
    Head,
    /// Anywhere in its beginning.
    Body,
    /// Beside a label.
    Label,
    /// In a line of the invoice that it is.
    Line,
}

/// Why a file cannot be read, or was not inspected to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Problem {
    /// It holds nothing.
    Empty,
    /// It is cut off before its end.
    Truncated,
    /// It contradicts its own format.
    Corrupt,
    /// It takes a password.
    Encrypted,
    /// It is of no type that is known.
    NotRecognised,
    /// It, or what is packed in it, goes over a bound of this library, and may be fine.
    TooLarge,
    /// Inspecting it took too long.
    TooSlow,
    /// The worker that inspects files did not start.
    NotStarted,
    /// The worker or its module crashed on it, or ran out of memory.
    Crashed,
}

/// An invoice found in a file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct FoundInvoice {
    /// What it was read from.
    #[serde(deserialize_with = "word")]
    pub source: Given<FoundSource>,
    /// What it is.
    #[serde(rename = "type", deserialize_with = "word")]
    #[cfg_attr(feature = "types", tsify(optional))]
    pub kind: Given<InvoiceKind>,
    /// Its number.
    pub number: Text,
    /// Who issued it.
    pub vendor: Text,
    /// The day it was issued.
    pub issued_on: Given<IsoDate>,
    /// Its currency, an ISO 4217 code.
    #[serde(deserialize_with = "forms::code")]
    pub currency: Text,
    /// The gross amount payable; below 0 for a credit note.
    pub total: Given<Money>,
    /// That without VAT.
    #[cfg_attr(feature = "types", tsify(optional))]
    pub net: Given<Money>,
    /// Its lines; null where not all of them are known.
    #[cfg_attr(feature = "types", tsify(optional))]
    pub lines: Rows<FoundLine>,
    /// Its confidence: the lowest of its values.
    #[serde(deserialize_with = "word")]
    pub confidence: Given<FoundConfidence>,
    /// How each value was read.
    #[cfg_attr(feature = "types", tsify(optional))]
    pub read: FoundValues,
}

/// What an invoice was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum FoundSource {
    /// An electronic invoice within a PDF.
    FacturX,
    /// A file of UBL.
    Ubl,
    /// A file of the Cross Industry Invoice.
    Cii,
    /// The text that a reader sees.
    Text,
}

/// What an invoice turns out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum InvoiceKind {
    /// It asks for money.
    Invoice,
    /// It gives money back.
    CreditNote,
    /// It comes before the invoice.
    ProForma,
    /// It mentions an invoice, such as a reminder.
    Other,
}

/// The confidence of a value that was found, the highest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum FoundConfidence {
    /// It was written for machines.
    Structured,
    /// Independent signs agree.
    Likely,
    /// It may be otherwise.
    Guess,
}

/// A line of an invoice found in a file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(default)]
pub struct FoundLine {
    /// What it says.
    pub words: Text,
    /// Its amount.
    pub amount: Given<Money>,
    /// The page it is on, from 1; null in data.
    #[serde(serialize_with = "whole")]
    pub page: Given<f64>,
}

/// How each value of an invoice was read from its file; those that it does not say are left out.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct FoundValues {
    /// Its type.
    #[serde(rename = "type", skip_serializing_if = "Given::is_absent")]
    #[cfg_attr(feature = "types", tsify(optional))]
    pub kind: Given<FoundValue>,
    /// Its number.
    #[serde(skip_serializing_if = "Given::is_absent")]
    #[cfg_attr(feature = "types", tsify(optional))]
    pub number: Given<FoundValue>,
    /// Who issued it.
    #[serde(skip_serializing_if = "Given::is_absent")]
    #[cfg_attr(feature = "types", tsify(optional))]
    pub vendor: Given<FoundValue>,
    /// The day it was issued.
    #[serde(skip_serializing_if = "Given::is_absent")]
    #[cfg_attr(feature = "types", tsify(optional))]
    pub issued_on: Given<FoundValue>,
    /// Its currency.
    #[serde(skip_serializing_if = "Given::is_absent")]
    #[cfg_attr(feature = "types", tsify(optional))]
    pub currency: Given<FoundValue>,
    /// The gross amount payable.
    #[serde(skip_serializing_if = "Given::is_absent")]
    #[cfg_attr(feature = "types", tsify(optional))]
    pub total: Given<FoundValue>,
    /// That without VAT.
    #[serde(skip_serializing_if = "Given::is_absent")]
    #[cfg_attr(feature = "types", tsify(optional))]
    pub net: Given<FoundValue>,
}

impl FoundValues {
    /// The lowest confidence of all.
    pub fn confidence(&self) -> Option<FoundConfidence> {
        let all = [&self.kind, &self.number, &self.vendor, &self.issued_on, &self.currency, &self.total, &self.net];
        all.into_iter().filter_map(|value| value.get()?.confidence.get().copied()).max()
    }
}

/// How a value was read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(default)]
pub struct FoundValue {
    /// Its confidence.
    #[serde(deserialize_with = "word")]
    pub confidence: Given<FoundConfidence>,
    /// The page it is on, from 1; null in data.
    #[serde(serialize_with = "whole")]
    pub page: Given<f64>,
    /// The words it was read from; null in data.
    pub words: Text,
}

impl FoundInvoice {
    /// Whether a value was written for machines: by its own confidence, else by that of the invoice.
    pub fn is_structured(&self, value: &Given<FoundValue>) -> bool {
        let own = value.get().and_then(|value| value.confidence.get());
        own.or(self.confidence.get()) == Some(&FoundConfidence::Structured)
    }
}

/// What the text of a file names.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Mentions {
    /// Whether it names Microsoft.
    pub microsoft: Given<bool>,
}

/// The word that a value is written as.
pub fn word_of<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(String::from)).unwrap_or_default()
}

/// A word of a list that later versions may have more of: one that is not known counts as absent.
fn word<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Given<T>, D::Error> {
    Ok(match given(deserializer, forms::TEXT)? {
        Given::Is(word) => T::deserialize(StrDeserializer::<Unknown>::new(&word)).ok().into(),
        Given::Broken => Given::Broken,
        Given::Absent => Given::Absent,
    })
}

/// Of a list that can be read in part only, nothing can be said to be missing.
fn identifiers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Given<Identifiers>, D::Error> {
    let texts: Rows<String> = Rows::deserialize(deserializer)?;
    Ok(match texts {
        Given::Absent => Given::Absent,
        _ if texts.is_partly_broken() => Given::Broken,
        _ => Given::Is(texts.words().map(String::from).collect::<Vec<_>>().into()),
    })
}

fn texts<S: Serializer>(identifiers: &Given<Identifiers>, serializer: S) -> Result<S::Ok, S::Error> {
    identifiers.get().map(Identifiers::texts).serialize(serializer)
}

/// A count, without a decimal point.
fn whole<S: Serializer>(count: &Given<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts are whole numbers")]
    count.get().map(|count| *count as u64).serialize(serializer)
}

/// A list whose entries are not read.
fn unread<'de, D: Deserializer<'de>, T: Default>(deserializer: D) -> Result<Given<T>, D::Error> {
    given(deserializer, Unread(PhantomData))
}

struct Unread<T>(PhantomData<T>);

impl<'de, T: Default> serde::de::DeserializeSeed<'de> for Unread<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: Default> Visitor<'de> for Unread<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<T, A::Error> {
        Ok(T::default())
    }
}
