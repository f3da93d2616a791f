//! The report: the only types that serialize, and so the only shapes that callers may build on.
//!
//! A report carries ids and typed params, no words; `words` adds label, why, message and help in the reader's language, as the
//! JavaScript package does.
//!
//! ```
//! use claimproof::report::{Severity, Status, Verdict};
//! use claimproof::{Options, Rulebook, check_text};
//!
//! let claim = r#"{ "currency": "EUR", "claimedAmount": "-5.00", "partner": { "name": "Contoso" } }"#;
//! let report = check_text(claim, &Options::on("2024-07-20".parse()?), Rulebook::embedded())?;
//! assert_eq!(report.verdict, Verdict::Blocked);
//!
//! // What is wrong, by JSON Pointer, with the values that it mentions and its source.
//! let found = report.findings.iter().find(|finding| finding.severity == Severity::Error).ok_or("no finding")?;
//! assert_eq!((found.rule, found.path.as_str()), ("amount/not-positive", "/claimedAmount"));
//! assert!(report.sources.get(&found.source).is_some());
//!
//! // What is missing, and where it belongs.
//! let missing = report.requirements.iter().filter(|requirement| requirement.status == Status::Missing);
//! assert!(missing.flat_map(|requirement| &requirement.paths).any(|path| path == "/activity/kind"));
//!
//! // Amounts are decimals with the decimals of the currency; what is not known is none.
//! let amounts = report.amounts.ok_or("a co-op claim has amounts")?;
//! assert_eq!((amounts.currency.as_deref(), amounts.claimable), (Some("EUR"), None));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};
#[cfg(feature = "types")]
use tsify::Tsify;

use crate::rulebook::ids::{EvidenceKindId, RulebookId, SourceId};
pub use crate::rulebook::types::{Basis, Confidence, Severity};
use crate::rulebook::{Id, date, types};

/// A rule, such as `deadline/missed`.
pub type RuleId = &'static str;

/// A limit, such as `percent-of-earned`.
pub type LimitId = &'static str;

/// A currency, by ISO 4217.
pub type CurrencyCode = String;

/// What the check of one claim found.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Name and version of this shape: `claimproof-report/1`.
    pub schema: &'static str,
    /// The edition whose rules were applied.
    pub rulebook: Edition,
    /// The day that counts as today, `YYYY-MM-DD`.
    pub checked_on: String,
    /// The verdict.
    pub verdict: Verdict,
    /// How many requirements are met.
    pub progress: Progress,
    /// When the claim may be submitted, and how long documents must be kept.
    pub deadline: Deadline,
    /// How much can be claimed; absent on customer associations.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "types", tsify(optional))]
    pub amounts: Option<Amounts>,
    /// What the claim needs, and whether it has it.
    pub requirements: Vec<Requirement>,
    /// What is wrong, in the order of the claim's fields.
    pub findings: Vec<Finding>,
    /// The sources that requirements and findings name.
    #[cfg_attr(feature = "types", tsify(type = "Record<string, Source>"))]
    pub sources: Sources,
}

/// The edition of the rulebook that a report rests on.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Edition {
    /// Its id, such as `microsoft-co-op@2023-07`.
    pub id: RulebookId,
    /// Its title, in English.
    pub title: Id,
    /// The day of its newest official document; null where that is not dated.
    pub published: Option<String>,
}

/// The verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Every requirement is met and nothing is wrong; warnings may remain.
    Ready,
    /// Something is missing or not known yet.
    Incomplete,
    /// Something is wrong.
    Blocked,
    /// Nothing is wrong, but the rules for this activity or program are not public.
    CannotValidate,
}

impl Verdict {
    /// It as a report has it: `ready`, `incomplete`, `blocked` or `cannot-validate`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Incomplete => "incomplete",
            Self::Blocked => "blocked",
            Self::CannotValidate => "cannot-validate",
        }
    }
}

/// How many requirements are met, of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
pub struct Progress {
    /// Requirements that are met.
    pub met: usize,
    /// All that apply.
    pub required: usize,
}

/// When the claim may be submitted. Days are `YYYY-MM-DD`; null where not known.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// First day of the claim window.
    pub opens_on: Option<String>,
    /// Last day of the claim window.
    pub closes_on: Option<String>,
    /// Days from today to the last day; negative when it is past.
    pub days_left: Option<i64>,
    /// What these days rest on; `projected` ones are published nowhere.
    pub basis: Option<Basis>,
    /// Last day on which the original documents must still be kept.
    pub keep_documents_until: Option<String>,
}

/// How much can be claimed: decimal strings with exactly the decimals of the currency, null where not known.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
pub struct Amounts {
    /// ISO 4217 code of the claim's currency.
    pub currency: Option<CurrencyCode>,
    /// What the claim asks for.
    pub claimed: Option<String>,
    /// What its expenses add up to.
    pub expenses: Option<String>,
    /// What of it invoices and CSRs prove.
    pub proven: Option<String>,
    /// What of that is eligible.
    pub eligible: Option<String>,
    /// What of that is left after every limit.
    pub claimable: Option<String>,
    /// The limits that apply.
    pub limits: Vec<Limit>,
}

/// A limit of the activity.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
pub struct Limit {
    /// Its id, such as `percent-of-earned`.
    pub id: LimitId,
    /// The person or conference whose limit it is; null for one on the whole claim.
    pub subject: Option<String>,
    /// A currency, or `attendees`.
    pub unit: String,
    /// The most there may be; null where it is not known.
    pub limit: Option<String>,
    /// What was claimed before, without this claim.
    pub used: Option<String>,
    /// Whether this claim keeps to it.
    pub status: LimitStatus,
}

/// Whether a claim keeps to a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum LimitStatus {
    /// It does.
    Within,
    /// It does not.
    Exceeded,
    /// It is not known from what was given.
    Unknown,
}

/// Something that a claim needs.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Requirement {
    /// Its id, such as `evidence/statement-of-work-or-service-agreement`.
    #[cfg_attr(feature = "types", tsify(type = "RequirementId"))]
    pub id: Cow<'static, str>,
    /// What kind of thing is asked for.
    pub group: Group,
    /// Whether the claim has it.
    pub status: Status,
    /// The kinds of evidence of which one will do.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "types", tsify(optional))]
    pub any_of: Vec<EvidenceKindId>,
    /// Ids of the documents that meet it; a document without id is named by its JSON Pointer.
    pub met_by: Vec<String>,
    /// JSON Pointers of where it is given, or to be given.
    #[cfg_attr(feature = "types", tsify(type = "string[]"))]
    pub paths: Vec<Cow<'static, str>>,
    /// What its texts use: the `product` of `core/product:ID`.
    #[cfg_attr(feature = "types", tsify(type = "Record<string, Param>"))]
    pub params: Params,
    /// The source that asks for it.
    pub source: SourceId,
}

/// What kind of thing a requirement asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// A field of the claim.
    Field,
    /// A detail of expenses, invoices or CSRs.
    Expense,
    /// A proof of execution.
    Evidence,
    /// A core requirement, shown by a document.
    Core,
    /// A figure about the result.
    Metric,
    /// An approval before the activity.
    Approval,
}

impl Group {
    /// It as a report has it, such as `evidence`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Field => "field",
            Self::Expense => "expense",
            Self::Evidence => "evidence",
            Self::Core => "core",
            Self::Metric => "metric",
            Self::Approval => "approval",
        }
    }
}

/// Whether a requirement is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The claim has it.
    Met,
    /// It is plainly absent.
    Missing,
    /// It is not known from what was given.
    Unknown,
}

/// Something that is wrong or worth checking.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
pub struct Finding {
    /// The rule it falls under.
    pub rule: RuleId,
    /// Its severity.
    pub severity: Severity,
    /// JSON Pointer of the value; empty for the whole claim.
    pub path: String,
    /// JSON Pointers of the values that it was compared with.
    pub related: Vec<String>,
    /// The value and what it was compared with: days as `YYYY-MM-DD`, money as decimal strings, ids. A rule always reports the
    /// same names; null where there is no value.
    #[cfg_attr(feature = "types", tsify(type = "Record<string, Param>"))]
    pub params: Params,
    /// The source of the rule.
    pub source: SourceId,
    /// The confidence of the entry of the rulebook that decided.
    pub confidence: Confidence,
}

/// Params by their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Params(pub Vec<(&'static str, Param)>);

impl Params {
    /// The value of this name; none where nothing of this name is reported.
    pub fn get(&self, name: &str) -> Option<&Param> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Adds one, in the order of names.
    pub fn put(&mut self, name: &'static str, value: Param) {
        let place = self.0.iter().position(|(other, _)| *other >= name).unwrap_or(self.0.len());
        self.0.insert(place, (name, value));
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// A value that a finding mentions.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
#[serde(untagged)]
pub enum Param {
    /// A text as typed, an id, a day, an amount.
    Text(String),
    /// A number of things.
    Count(u64),
    /// Several ids.
    List(Vec<String>),
    /// Nothing: there is no such value, or it is not known.
    None,
}

impl<T: Into<Param>> From<Option<T>> for Param {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::None, Into::into)
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Param {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<crate::calendar::Date> for Param {
    fn from(day: crate::calendar::Date) -> Self {
        Self::Text(day.to_string())
    }
}

impl From<Vec<String>> for Param {
    fn from(texts: Vec<String>) -> Self {
        Self::List(texts)
    }
}

/// Sources by their ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources(pub Vec<(Id, Source)>);

impl Sources {
    /// The source of this id.
    pub fn get(&self, id: &str) -> Option<&Source> {
        self.0.iter().find(|(known, _)| *known == *id).map(|(_, source)| source)
    }
}

impl Serialize for Sources {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (id, source) in &self.0 {
            map.serialize_entry(id, source)?;
        }
        map.end()
    }
}

/// A document that a rule was read from.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
pub struct Source {
    /// Its title.
    pub title: Id,
    /// Who published it; null for what no document says.
    pub publisher: Option<Id>,
    /// The day it was published, `YYYY-MM-DD`; null where it is not dated.
    pub published: Option<String>,
    /// The part of it that is meant; null for the whole.
    pub clause: Option<Id>,
    /// Its address; null where it has none.
    pub url: Option<Id>,
    /// Its confidence.
    pub confidence: Confidence,
}

impl Source {
    /// A source as the rulebook has it.
    pub fn of(source: &types::Source) -> Self {
        Self {
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            published: source.published.and_then(date).map(|day| day.to_string()),
            clause: source.clause.clone(),
            url: source.url.clone(),
            confidence: source.confidence,
        }
    }
}
