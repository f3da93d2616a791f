//! The rulebook: what the published rules say, as data. Written by people as TOML beside this file; the build script loads
//! and checks it, and the library holds it, and any other, as a value.

pub mod added;
pub mod document;
mod id;
pub mod ids;
#[cfg(feature = "lifecycle")]
pub mod life;
pub mod load;
pub mod object;
pub mod types;

use std::sync::OnceLock;

use crate::calendar::{Date, Period};
use crate::nearest;
use types::{
    Activity, Basis, Cite, Confidence, Day, DaysAfter, Edition, EvidenceKind, Listed, Program, Route, Rule, Severity,
};
pub use types::{Id, Rulebook};

/// What the build script made of the files beside this one.
static EMBEDDED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rulebook.postcard"));

include!(concat!(env!("OUT_DIR"), "/signs.rs"));

impl load::General<'static> {
    /// What the embedded rulebook and this library give.
    pub fn embedded() -> Self {
        Self { book: Rulebook::embedded(), signs: SIGNS }
    }
}

/// How many decimals amounts of a currency have; none for a code that ISO 4217 does not know.
pub fn decimals(currency: &str) -> Option<u32> {
    Rulebook::embedded().decimals(currency)
}

impl Rulebook {
    /// The rulebook that was compiled in.
    ///
    /// # Panics
    /// Never: a test reads what the build script wrote.
    #[expect(clippy::expect_used, reason = "the build script wrote these bytes, and a test reads them")]
    pub fn embedded() -> &'static Self {
        static BOOK: OnceLock<Rulebook> = OnceLock::new();
        BOOK.get_or_init(|| postcard::from_bytes(EMBEDDED).expect("the embedded rulebook"))
    }

    /// A loaded rulebook as bytes.
    ///
    /// # Errors
    /// None that a rulebook could cause.
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(self)
    }

    /// A rulebook of bytes that [`Rulebook::to_bytes`] made, by this version of the library. What belongs to a feature comes
    /// last, so a build without that feature reads what comes before it.
    ///
    /// # Errors
    /// Where they are none.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, postcard::Error> {
        postcard::from_bytes(bytes)
    }

    /// An edition by its id.
    pub fn edition(&self, id: &str) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.id == *id)
    }

    /// The edition of a route that governs a day: the first of a usage period, or that of a submission on `cpor`.
    pub fn governing(&self, route: Route, day: Date) -> Option<&Edition> {
        let day = number(day);
        self.editions.iter().find(|edition| edition.route == route && (edition.from..=edition.to).contains(&day))
    }

    /// The edition of a route that governs a day; where none does, its first, and where there is none of the route, any.
    pub fn governing_or_first(&self, route: Route, day: Date) -> Option<&Edition> {
        let first = || self.editions.iter().find(|edition| edition.route == route);
        self.governing(route, day).or_else(first).or(self.editions.first())
    }

    /// The usage period that a day falls into.
    pub fn period_of(&self, day: Date) -> Period {
        Period::of(day, self.constants.period_months)
    }

    /// The usage period that begins and ends on these days, if they are one.
    pub fn period_between(&self, first: Date, last: Date) -> Option<Period> {
        Period::between(first, last, self.constants.period_months)
    }

    /// A program by its id.
    pub fn program(&self, id: &str) -> Option<&Program> {
        self.programs.iter().find(|program| program.id == *id)
    }

    /// The rules of an activity in an edition; where that does not list it, in the first that does.
    pub fn activity<'b>(&'b self, edition: &'b Edition, id: &str) -> Option<Rules<'b>> {
        let in_edition = |edition: &'b Edition, listed: bool| {
            edition.activities.iter().find_map(|entry| {
                let activity = self.listed(entry)?;
                (activity.id == *id).then_some(Rules { activity, cite: &entry.cite, listed })
            })
        };
        in_edition(edition, true).or_else(|| self.editions.iter().find_map(|other| in_edition(other, false)))
    }

    /// The activity that an edition's entry points to.
    pub fn listed(&self, entry: &Listed) -> Option<&Activity> {
        self.activities.get(entry.place)
    }

    /// The ids of all activities, each once.
    pub fn activity_ids(&self) -> impl Iterator<Item = &Id> {
        let first = |n: &usize, id: &Id| self.activities.iter().take(*n).all(|earlier| earlier.id != *id);
        self.activities
            .iter()
            .enumerate()
            .filter(move |(n, activity)| first(n, &activity.id))
            .map(|(_, activity)| &activity.id)
    }

    /// The ids of the activities that others can be made of.
    pub fn components(&self) -> impl Iterator<Item = &str> {
        self.activities.iter().flat_map(|activity| &activity.components).map(id::Id::as_str)
    }

    /// How many decimals amounts of a currency have.
    pub fn decimals(&self, currency: &str) -> Option<u32> {
        let currencies = &self.vocabulary.currencies;
        let found = currencies.binary_search_by(|known| known.id.as_str().cmp(currency)).ok()?;
        currencies.get(found).map(|currency| currency.decimals)
    }

    /// Whether a country is listed.
    pub fn has_country(&self, country: &str) -> bool {
        self.vocabulary.countries.binary_search_by(|known| known.as_str().cmp(country)).is_ok()
    }

    /// Where a requirement stands: by its id, or by the part of it before the slash.
    pub fn requirement_cite(&self, id: &str) -> Cite {
        let by = |id: &str| self.requirements.iter().find(|(known, _)| *known == *id).map(|(_, cite)| cite.clone());
        let group = || id.split_once('/').and_then(|(group, _)| by(group));
        let unknown = || Cite { source: Id::default(), confidence: Confidence::Inferred };
        by(id).or_else(group).unwrap_or_else(unknown)
    }

    /// A rule by its id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        let place = self.rules.binary_search_by(|known| known.id.as_str().cmp(id)).ok()?;
        self.rules.get(place)
    }

    /// A figure that a rule uses; 0 where the rulebook gives none.
    pub fn parameter(&self, rule: &str, name: &str) -> i64 {
        let parameters = self.rule(rule).into_iter().flat_map(|rule| &rule.parameters);
        parameters.filter(|(known, _)| *known == *name).map(|(_, value)| *value).next().unwrap_or_default()
    }
}

/// The rules of an activity in one edition.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'b> {
    /// The rules.
    pub activity: &'b Activity,
    /// Their sources.
    pub cite: &'b Cite,
    /// Whether the edition lists it; if not, the rules are those of another edition.
    pub listed: bool,
}

/// A day as the rulebook writes it.
pub fn number(day: Date) -> Day {
    let (year, month, day) = day.numbers();
    year * 10_000 + month * 100 + day
}

/// A day as the calendar knows it.
pub fn date(day: Day) -> Option<Date> {
    Date::new(i32::try_from(day / 10_000).ok()?, day / 100 % 100, day % 100)
}

/// When a claim may be submitted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ClaimWindow<'b> {
    /// First day; none where only the last is published.
    pub opens: Option<Date>,
    /// Last day; none past the year 9999, and where the day is not known from which it is counted.
    pub closes: Option<Date>,
    /// So many days past the last are warned of only.
    pub grace: u32,
    /// What it rests on.
    pub basis: Basis,
    /// Its source.
    pub cite: &'b Cite,
}

/// The days of a claim from which the days of its window may be counted.
#[derive(Debug, Clone, Copy, Default)]
pub struct DaysFrom {
    /// The last day of the activity.
    pub activity_end: Option<Date>,
    /// The day of the earliest invoice.
    pub first_invoice: Option<Date>,
}

/// The group of evidence that belongs to customer associations.
const ASSOCIATION: &str = "association";

/// The group of evidence that proves expenses and no execution.
const EXPENSE: &str = "expense";

impl Route {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::CoOp => "co-op",
            Self::Cpor => "cpor",
            Self::Engagement => "engagement",
        }
    }
}

impl Severity {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

impl Basis {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::PublishedWindow => "published-window",
            Self::DaysAfterUsagePeriod => "days-after-usage-period",
            Self::DaysAfterActivity => "days-after-activity",
            Self::DaysAfterInvoice => "days-after-invoice",
            Self::Projected => "projected",
        }
    }
}

impl EvidenceKind {
    /// Whether it belongs to customer associations.
    pub fn is_of_association(&self) -> bool {
        self.group == *ASSOCIATION
    }

    /// Whether it proves expenses, and no execution.
    pub fn proves_expenses(&self) -> bool {
        self.group == *EXPENSE
    }
}

impl Activity {
    /// Whether its invoices name a course or exam and the day of completion.
    pub fn needs_codes(&self) -> bool {
        self.proofs.iter().any(|proof| proof.codes)
    }
}

impl Edition {
    /// The claim window of a usage period that this edition governs.
    pub fn window(&self, period: Period, from: &DaysFrom) -> Option<ClaimWindow<'_>> {
        let first = number(period.first());
        if let Some(window) = self.windows.iter().find(|window| window.period == first) {
            return Some(ClaimWindow {
                opens: date(window.opens),
                closes: date(window.closes),
                grace: 0,
                basis: Basis::PublishedWindow,
                cite: &window.cite,
            });
        }
        if let Some(rule) = &self.by_days {
            let (start, basis) = match rule.after {
                DaysAfter::UsagePeriod => (Some(period.last()), Basis::DaysAfterUsagePeriod),
                DaysAfter::Activity => (from.activity_end, Basis::DaysAfterActivity),
                DaysAfter::Invoice => (from.first_invoice, Basis::DaysAfterInvoice),
            };
            return Some(ClaimWindow {
                opens: None,
                closes: start.and_then(|start| start.plus_days(rule.days)),
                grace: rule.grace,
                basis,
                cite: &rule.cite,
            });
        }
        let pattern = self.projected.as_ref()?;
        let ((opens, closes), years) =
            if period.is_in_second_half() { (pattern.second, 1) } else { (pattern.first, 0) };
        Some(ClaimWindow {
            opens: Date::new(period.year(), opens / 100, opens % 100),
            closes: Date::new(period.year() + years, closes / 100, closes % 100),
            grace: 0,
            basis: Basis::Projected,
            cite: &pattern.cite,
        })
    }
}
