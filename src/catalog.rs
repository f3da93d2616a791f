//! What there is to choose from, to build a form: programs, usage periods, activities, kinds, roles.

use serde::Serialize;
#[cfg(feature = "wasm")]
use tsify::Tsify;

use crate::calendar::{Date, HalfYear};
use crate::report::Basis;
use crate::rulebook::schema::{self, Route};
use crate::rulebook::{Rulebook, date};

/// Everything that a claim can name, in the order in which to show it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Catalog {
    /// Editions of both routes, oldest first.
    pub rulebooks: Vec<EditionEntry>,
    /// Programs of all routes.
    pub programs: Vec<ProgramEntry>,
    /// Usage periods, from the first that an edition was written for to the one of today.
    pub periods: Vec<PeriodEntry>,
    /// Kinds of activities.
    pub categories: Vec<String>,
    /// Activities, as of the edition of today.
    pub activities: Vec<ActivityEntry>,
    /// Kinds of expenses.
    pub expense_kinds: Vec<String>,
    /// Kinds of evidence.
    pub evidence_kinds: Vec<EvidenceEntry>,
    /// Figures about the result.
    pub metrics: Vec<MetricEntry>,
    /// What a document can show, on route `co-op`.
    pub shows: Vec<String>,
    /// What a document can show on route `cpor`, beside `product:` and a product.
    pub association_shows: Vec<String>,
    /// Roles of the person who submits.
    pub roles: Vec<RoleEntry>,
    /// Solution areas of customer associations.
    pub solution_areas: Vec<AreaEntry>,
    /// Currencies.
    pub currencies: Vec<CurrencyEntry>,
    /// ISO 3166-1 alpha-2 codes, and XK.
    pub countries: Vec<String>,
    /// File types that the portal lists.
    pub extensions: Vec<String>,
}

/// An edition.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify), tsify(missing_as_null))]
pub struct EditionEntry {
    /// Its id.
    pub id: String,
    /// Its route.
    pub route: String,
    /// Its title, in English.
    pub title: String,
    /// The day of its newest official document.
    pub published: Option<String>,
    /// The first day it governs: of usage periods, or of submissions on route `cpor`.
    pub from: String,
    /// The last.
    pub to: String,
}

/// A program.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct ProgramEntry {
    /// Its id.
    pub id: String,
    /// Where its claims go: `co-op`, `cpor` or `engagement`.
    pub route: String,
    /// The groups it belongs to.
    pub groups: Vec<String>,
    /// Funds below so many USD cannot be claimed; null where nothing is published.
    pub threshold_usd: Option<u32>,
    /// The last day of its last usage period; null while it takes part.
    pub last_usage_day: Option<String>,
}

/// A usage period.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct PeriodEntry {
    /// Its id, an interval of two days.
    pub id: String,
    /// Its first day.
    pub starts_on: String,
    /// Its last day.
    pub ends_on: String,
    /// The edition that governs it.
    pub rulebook: String,
    /// First day of its claim window; null where only the last is published.
    pub opens_on: Option<String>,
    /// Last day of its claim window.
    pub closes_on: Option<String>,
    /// What the window rests on.
    pub basis: Option<Basis>,
}

/// An activity.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct ActivityEntry {
    /// Its id.
    pub id: String,
    /// Its category.
    pub category: String,
    /// The first day on which it was listed; null if it always was.
    pub listed_from: Option<String>,
    /// Whether its rules are public.
    pub rules_public: bool,
    /// Its subtypes.
    pub subtypes: Vec<String>,
    /// Its channels.
    pub channels: Vec<String>,
    /// The activities it can be made of.
    pub components: Vec<String>,
    /// Its core requirements.
    pub core: Vec<String>,
    /// The kinds of evidence it may ask for.
    pub evidence: Vec<String>,
    /// The figure it asks for.
    pub metric: Option<String>,
    /// Eligible kinds of expenses; null where they are not public.
    pub expenses: Option<Vec<String>>,
}

/// A kind of evidence.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
pub struct EvidenceEntry {
    /// Its id.
    pub id: String,
    /// What sort of document it is.
    pub group: String,
    /// Whether it is a link and no file.
    pub link: bool,
}

/// A metric.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
pub struct MetricEntry {
    /// Its id.
    pub id: String,
    /// What its value looks like: `count`, `summary`, `calls-and-contacts` or `attendees`.
    pub value: &'static str,
}

/// A role.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
pub struct RoleEntry {
    /// Its id.
    pub id: String,
    /// The routes on which it may submit.
    pub routes: Vec<String>,
}

/// A solution area.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AreaEntry {
    /// Its id.
    pub id: String,
    /// The partner roles that belong to it.
    pub partner_roles: Vec<String>,
}

/// A currency.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
pub struct CurrencyEntry {
    /// Its ISO 4217 code.
    pub id: String,
    /// How many decimals its amounts have.
    pub decimals: u32,
}

/// The catalogue as of a day.
pub fn catalog(today: Date, book: &Rulebook) -> Catalog {
    let vocabulary = &book.vocabulary;
    let current = book.governing(Route::CoOp, HalfYear::of(today).first());
    Catalog {
        rulebooks: book.editions.iter().map(edition).collect(),
        programs: book.programs.iter().map(|program| self::program(program, current)).collect(),
        periods: periods(today, book),
        categories: vocabulary.categories.clone(),
        activities: current.map_or(Vec::new(), |edition| {
            book.activity_ids().filter_map(|id| Some(activity(book.activity(edition, id)?.activity))).collect()
        }),
        expense_kinds: vocabulary.expense_kinds.iter().map(|kind| kind.id.clone()).collect(),
        evidence_kinds: (vocabulary.evidence_kinds.iter())
            .map(|kind| EvidenceEntry { id: kind.id.clone(), group: kind.group.clone(), link: kind.link })
            .collect(),
        metrics: vocabulary
            .metrics
            .iter()
            .map(|metric| MetricEntry { id: metric.id.clone(), value: value(metric.value) })
            .collect(),
        shows: vocabulary.shows.clone(),
        association_shows: vocabulary.association_shows.clone(),
        roles: (vocabulary.roles.iter())
            .map(|role| RoleEntry {
                id: role.id.clone(),
                routes: role.routes.iter().map(|route| route.id().into()).collect(),
            })
            .collect(),
        solution_areas: (vocabulary.solution_areas.iter())
            .map(|area| AreaEntry { id: area.id.clone(), partner_roles: area.partner_roles.clone() })
            .collect(),
        currencies: (vocabulary.currencies.iter())
            .map(|currency| CurrencyEntry { id: currency.id.clone(), decimals: currency.decimals })
            .collect(),
        countries: vocabulary.countries.clone(),
        extensions: book.constants.extensions.clone(),
    }
}

fn written(day: Option<schema::Day>) -> Option<String> {
    day.and_then(date).map(|date| date.to_string())
}

fn edition(edition: &schema::Edition) -> EditionEntry {
    EditionEntry {
        id: edition.id.clone(),
        route: edition.route.id().into(),
        title: edition.title.clone(),
        published: written(edition.published),
        from: written(Some(edition.from)).unwrap_or_default(),
        to: written(Some(edition.to)).unwrap_or_default(),
    }
}

fn program(program: &schema::Program, current: Option<&schema::Edition>) -> ProgramEntry {
    let threshold =
        current.and_then(|edition| edition.thresholds.iter().find(|threshold| threshold.program == program.id));
    let ended = current.and_then(|edition| edition.ended.iter().find(|ended| ended.program == program.id));
    ProgramEntry {
        id: program.id.clone(),
        route: program.route.id().into(),
        groups: program.groups.clone(),
        threshold_usd: threshold.map(|threshold| threshold.usd),
        last_usage_day: written(ended.map(|ended| ended.last_day)),
    }
}

/// Newest first, so that the likely ones come first.
fn periods(today: Date, book: &Rulebook) -> Vec<PeriodEntry> {
    let oldest = book
        .editions
        .iter()
        .filter(|edition| edition.route == Route::CoOp)
        .filter_map(|edition| date(edition.from))
        .nth(1);
    let mut period = HalfYear::of(oldest.unwrap_or(today));
    let mut periods = vec![];
    while period <= HalfYear::of(today) {
        if let Some(edition) = book.governing(Route::CoOp, period.first()) {
            let window = edition.window(period);
            periods.push(PeriodEntry {
                id: period.interval(),
                starts_on: period.first().to_string(),
                ends_on: period.last().to_string(),
                rulebook: edition.id.clone(),
                opens_on: window.and_then(|window| window.opens).map(|day| day.to_string()),
                closes_on: window.and_then(|window| window.closes).map(|day| day.to_string()),
                basis: window.map(|window| window.basis),
            });
        }
        let Some(next) = period.next() else { break };
        period = next;
    }
    periods.reverse();
    periods
}

fn activity(activity: &schema::Activity) -> ActivityEntry {
    let mut evidence: Vec<String> = Vec::new();
    for kind in activity.proofs.iter().flat_map(|proof| &proof.kinds) {
        if !evidence.contains(kind) {
            evidence.push(kind.clone());
        }
    }
    ActivityEntry {
        id: activity.id.clone(),
        category: activity.category.clone(),
        listed_from: written(activity.listed_from),
        rules_public: activity.public,
        subtypes: activity.subtypes.clone(),
        channels: activity.channels.clone(),
        components: activity.components.clone(),
        core: activity.core.clone(),
        evidence,
        metric: activity.metric.clone(),
        expenses: activity.expenses.clone(),
    }
}

fn value(value: schema::MetricValue) -> &'static str {
    match value {
        schema::MetricValue::Count => "count",
        schema::MetricValue::Summary => "summary",
        schema::MetricValue::CallsAndContacts => "calls-and-contacts",
        schema::MetricValue::Attendees => "attendees",
    }
}
