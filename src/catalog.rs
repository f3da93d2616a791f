//! The choices of a claim, for building a form: programs, usage periods, activities, kinds, roles.

use serde::Serialize;
#[cfg(feature = "types")]
use tsify::Tsify;

use crate::calendar::Date;
use crate::report::Basis;
use crate::rulebook::ids::{
    ActivityId, CategoryId, ChannelId, CountryCode, CurrencyCode, EvidenceGroupId, EvidenceKindId, ExpenseKindId,
    IssuerId, MetricId, ModeId, PartnerRoleId, ProgramGroupId, ProgramId, RoleId, RouteId, RulebookId, ShownId,
    SolutionAreaId, SubtypeId, SurfaceOwnerId,
};
use crate::rulebook::types::{self, Route};
use crate::rulebook::{DaysFrom, Id, Rulebook, date};

/// A usage period, an interval of two days.
pub type PeriodId = String;

/// Everything that a claim can name, in the order in which to show it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Catalog {
    /// Editions of both routes, oldest first.
    pub rulebooks: Vec<EditionEntry>,
    /// Programs of all routes.
    pub programs: Vec<ProgramEntry>,
    /// Usage periods, from the first that an edition was written for to the one of today.
    pub periods: Vec<PeriodEntry>,
    /// Kinds of activities.
    pub categories: Vec<CategoryId>,
    /// Activities, as of the edition of today.
    pub activities: Vec<ActivityEntry>,
    /// Kinds of expenses.
    pub expense_kinds: Vec<ExpenseEntry>,
    /// Kinds of evidence.
    pub evidence_kinds: Vec<EvidenceEntry>,
    /// Figures about the result.
    pub metrics: Vec<MetricEntry>,
    /// Means of travel; the first counts where none is named.
    pub modes: Vec<ModeId>,
    /// Who can issue an invoice.
    pub issuers: Vec<IssuerId>,
    /// Whose rented devices can be.
    pub surface_owners: Vec<SurfaceOwnerId>,
    /// What a document can show, on route `co-op`.
    pub shows: Vec<ShownId>,
    /// What a document can show on route `cpor`, beside `product:` and a product.
    pub association_shows: Vec<ShownId>,
    /// Roles of the person who submits.
    pub roles: Vec<RoleEntry>,
    /// Solution areas of customer associations.
    pub solution_areas: Vec<AreaEntry>,
    /// Currencies.
    pub currencies: Vec<CurrencyEntry>,
    /// ISO 3166-1 alpha-2 codes, and XK.
    pub countries: Vec<CountryCode>,
    /// File types that the portal lists.
    pub extensions: Vec<Id>,
}

/// An edition.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
pub struct EditionEntry {
    /// Its id.
    pub id: RulebookId,
    /// Its route.
    pub route: RouteId,
    /// Its title, in English.
    pub title: Id,
    /// The day of its newest official document.
    pub published: Option<String>,
    /// The first day it governs: of usage periods, or of submissions on route `cpor`.
    pub from: String,
    /// The last.
    pub to: String,
}

/// A program.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct ProgramEntry {
    /// Its id.
    pub id: ProgramId,
    /// Where its claims go: `co-op`, `cpor` or `engagement`.
    pub route: RouteId,
    /// The groups it belongs to.
    pub groups: Vec<ProgramGroupId>,
    /// Funds below so many USD cannot be claimed; null where nothing is published.
    pub threshold_usd: Option<u32>,
    /// The last day of its last usage period; null while it takes part.
    pub last_usage_day: Option<String>,
}

/// A usage period.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct PeriodEntry {
    /// Its id, an interval of two days.
    pub id: PeriodId,
    /// Its first day.
    pub starts_on: String,
    /// Its last day.
    pub ends_on: String,
    /// The edition that governs it.
    pub rulebook: RulebookId,
    /// First day of its claim window; null where only the last is published.
    pub opens_on: Option<String>,
    /// Last day of its claim window.
    pub closes_on: Option<String>,
    /// What these days rest on; `projected` ones are published nowhere.
    pub basis: Option<Basis>,
}

/// An activity.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct ActivityEntry {
    /// Its id.
    pub id: ActivityId,
    /// Its category.
    pub category: CategoryId,
    /// The first day on which it was listed; null if it always was.
    pub listed_from: Option<String>,
    /// Whether its rules are public.
    pub rules_public: bool,
    /// Its subtypes.
    pub subtypes: Vec<SubtypeId>,
    /// Its channels.
    pub channels: Vec<ChannelId>,
    /// The activities it can be made of.
    pub components: Vec<ActivityId>,
    /// Its core requirements.
    pub core: Vec<ShownId>,
    /// What its documents must show, or should.
    pub shows: Vec<ShownId>,
    /// The kinds of evidence it may ask for.
    pub evidence: Vec<EvidenceKindId>,
    /// Whether it names the conferences attended, and on every expense who attended which.
    pub conferences: bool,
    /// The fields that its invoices need beside number, vendor, date and total.
    pub invoice_fields: &'static [&'static str],
    /// The figure it asks for.
    pub metric: Option<MetricId>,
    /// Eligible kinds of expenses; null where they are not public.
    pub expenses: Option<Vec<ExpenseKindId>>,
}

/// A kind of expense.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
pub struct ExpenseEntry {
    /// Its id.
    pub id: ExpenseKindId,
    /// The fields that only such expenses have: `mode`, `includesAlcohol`, `surfaceOwner`.
    pub fields: Vec<&'static str>,
}

/// A kind of evidence.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
pub struct EvidenceEntry {
    /// Its id.
    pub id: EvidenceKindId,
    /// What sort of document it is.
    pub group: EvidenceGroupId,
    /// Whether it is a link and no file.
    pub link: bool,
    /// Whether it is a photo of the activity.
    pub photo: bool,
    /// Whether it is a message that was sent.
    pub mail: bool,
}

/// A metric.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
pub struct MetricEntry {
    /// Its id.
    pub id: MetricId,
    /// What its value looks like: `count`, `summary`, `calls-and-contacts` or `attendees`.
    pub value: &'static str,
}

/// A role.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
pub struct RoleEntry {
    /// Its id.
    pub id: RoleId,
    /// The routes on which it may submit.
    pub routes: Vec<RouteId>,
}

/// A solution area.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AreaEntry {
    /// Its id.
    pub id: SolutionAreaId,
    /// The partner roles that belong to it.
    pub partner_roles: Vec<PartnerRoleId>,
}

/// A currency.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
pub struct CurrencyEntry {
    /// Its ISO 4217 code.
    pub id: CurrencyCode,
    /// How many decimals its amounts have.
    pub decimals: u32,
}

/// The catalogue as of a day.
pub fn catalog(today: Date, book: &Rulebook) -> Catalog {
    let vocabulary = &book.vocabulary;
    let current = book.governing(Route::CoOp, book.period_of(today).first());
    Catalog {
        rulebooks: book.editions.iter().map(edition).collect(),
        programs: book.programs.iter().map(|program| self::program(program, current)).collect(),
        periods: periods(today, book),
        categories: vocabulary.categories.iter().map(|id| category(id, current)).collect(),
        activities: current.map_or(Vec::new(), |edition| {
            book.activity_ids().filter_map(|id| Some(activity(book.activity(edition, id)?.activity, current))).collect()
        }),
        expense_kinds: vocabulary.expense_kinds.iter().map(expense).collect(),
        evidence_kinds: (vocabulary.evidence_kinds.iter())
            .map(|kind| EvidenceEntry {
                id: kind.id.clone(),
                group: kind.group.clone(),
                link: kind.link,
                photo: kind.photo,
                mail: kind.mail,
            })
            .collect(),
        metrics: vocabulary
            .metrics
            .iter()
            .map(|metric| MetricEntry { id: metric.id.clone(), value: value(metric.value) })
            .collect(),
        modes: vocabulary.modes.clone(),
        issuers: vocabulary.issuers.clone(),
        surface_owners: vocabulary.surface_owners.clone(),
        shows: vocabulary.shows.clone(),
        association_shows: vocabulary.association_shows.clone(),
        roles: (vocabulary.roles.iter())
            .map(|role| RoleEntry { id: role.id.clone(), routes: role.routes.iter().map(|route| route.id()).collect() })
            .collect(),
        solution_areas: (vocabulary.solution_areas.iter())
            .map(|area| AreaEntry { id: area.id.clone(), partner_roles: area.partner_roles.clone() })
            .collect(),
        currencies: (vocabulary.currencies.iter())
            .map(|currency| CurrencyEntry { id: currency.id.clone(), decimals: currency.decimals })
            .collect(),
        countries: vocabulary.countries.clone(),
        extensions: book.constants.file_types.extensions.clone(),
    }
}

fn written(day: Option<types::Day>) -> Option<String> {
    day.and_then(date).map(|date| date.to_string())
}

fn edition(edition: &types::Edition) -> EditionEntry {
    EditionEntry {
        id: edition.id.clone(),
        route: edition.route.id(),
        title: edition.title.clone(),
        published: written(edition.published),
        from: written(Some(edition.from)).unwrap_or_default(),
        to: written(Some(edition.to)).unwrap_or_default(),
    }
}

fn program(program: &types::Program, current: Option<&types::Edition>) -> ProgramEntry {
    let threshold =
        current.and_then(|edition| edition.thresholds.iter().find(|threshold| threshold.program == program.id));
    let ended = current.and_then(|edition| edition.ended.iter().find(|ended| ended.program == program.id));
    ProgramEntry {
        id: program.id.clone(),
        route: program.route.id(),
        groups: program.groups.clone(),
        threshold_usd: threshold.map(|threshold| threshold.amount),
        last_usage_day: written(ended.map(|ended| ended.last_day)),
    }
}

/// The most usage periods to choose from.
const MOST_PERIODS: usize = 120;

/// Newest first, so that the likely ones come first.
fn periods(today: Date, book: &Rulebook) -> Vec<PeriodEntry> {
    let oldest = book
        .editions
        .iter()
        .filter(|edition| edition.route == Route::CoOp)
        .filter_map(|edition| date(edition.from))
        .find(|from| from.year() > 1);
    let mut period = book.period_of(oldest.unwrap_or(today));
    let mut periods = vec![];
    while period <= book.period_of(today) {
        if let Some(edition) = book.governing(Route::CoOp, period.first()) {
            let window = edition.window(period, &DaysFrom::default());
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
    periods.truncate(MOST_PERIODS);
    periods
}

/// A category as it goes by in an edition.
fn category(id: &Id, edition: Option<&types::Edition>) -> Id {
    let renamed = edition.and_then(|edition| edition.renamed_categories.iter().find(|(other, _)| other == id));
    renamed.map_or(id, |(_, label)| label).clone()
}

fn expense(kind: &types::ExpenseKind) -> ExpenseEntry {
    let fields = [(kind.fare, "mode"), (kind.catering, "includesAlcohol"), (kind.rental, "surfaceOwner")];
    ExpenseEntry {
        id: kind.id.clone(),
        fields: fields.into_iter().filter_map(|(has, field)| has.then_some(field)).collect(),
    }
}

/// What an invoice says of an exam or a course.
const CODES: &[&str] = &["issuer", "examCode", "courseCode", "completedOn"];

fn activity(activity: &types::Activity, edition: Option<&types::Edition>) -> ActivityEntry {
    let url_visible = activity.proofs.iter().any(|proof| proof.url_visible).then(|| Id::from("url-visible"));
    let mut evidence: Vec<Id> = Vec::new();
    let of_core = activity.core_met_by.iter().map(|other| &other.kind);
    for kind in activity.proofs.iter().flat_map(|proof| &proof.kinds).chain(of_core) {
        if !evidence.contains(kind) {
            evidence.push(kind.clone());
        }
    }
    ActivityEntry {
        id: activity.id.clone(),
        category: category(&activity.category, edition),
        listed_from: written(activity.listed_from),
        rules_public: activity.public,
        subtypes: activity.subtypes.clone(),
        channels: activity.channels.clone(),
        components: activity.components.clone(),
        core: activity.core.clone(),
        shows: activity.core.iter().chain(&activity.core_recommended).cloned().chain(url_visible).collect(),
        evidence,
        conferences: activity.conferences,
        invoice_fields: if activity.needs_codes() {
            CODES
        } else {
            CODES.get(..usize::from(activity.microsoft_invoice)).unwrap_or_default()
        },
        metric: activity.metric.clone(),
        expenses: activity.expenses.clone(),
    }
}

fn value(value: types::MetricValue) -> &'static str {
    match value {
        types::MetricValue::Count => "count",
        types::MetricValue::Summary => "summary",
        types::MetricValue::CallsAndContacts => "calls-and-contacts",
        types::MetricValue::Attendees => "attendees",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(today: &str) -> Catalog {
        catalog(Date::parse(today).unwrap(), Rulebook::embedded())
    }

    #[test]
    fn a_category_goes_by_the_name_of_its_time() {
        assert_eq!(on("2024-06-30").categories, ["demand-generation", "market-development", "partner-readiness"]);
        assert_eq!(on("2024-07-01").categories, ["demand-generation", "market-development", "partner-skilling"]);
        let training =
            |today| on(today).activities.into_iter().find(|entry| entry.id == "internal-training-floor-days");
        assert_eq!(training("2024-07-01").unwrap().category, "partner-skilling");
    }

    #[test]
    fn an_activity_says_what_its_invoices_and_documents_are_asked() {
        let activity = |id| on("2024-07-01").activities.into_iter().find(|entry| entry.id == id).unwrap();
        assert!(activity("print-advertising").invoice_fields.is_empty());
        assert_eq!(activity("program-participation").invoice_fields, ["issuer"]);
        assert_eq!(activity("microsoft-exams-tuition").invoice_fields, CODES);
        assert!(activity("microsoft-hosted-conferences").conferences);
        assert!(!activity("print-advertising").conferences);
        assert_eq!(activity("print-advertising").shows, ["partner-brand", "partner-contact", "microsoft-content"]);
        assert_eq!(activity("microsoft-syndicated-content").shows.last(), Some(&"url-visible".into()));
        assert!(!activity("employee-purchase-web-setup").shows.contains(&"url-visible".into()));
    }

    #[test]
    fn only_expenses_of_their_kind_have_fields_of_their_own() {
        let fields = |id| on("2024-07-01").expense_kinds.into_iter().find(|entry| entry.id == id).unwrap().fields;
        assert_eq!(fields("travel-airfare-train"), ["mode"]);
        assert_eq!(fields("catering-no-alcohol"), ["includesAlcohol"]);
        assert_eq!(fields("facility-equipment-rental"), ["surfaceOwner"]);
        assert!(fields("postage").is_empty());
    }

    #[test]
    fn periods_come_newest_first_with_their_windows() {
        let periods = on("2024-07-01").periods;
        let first = &periods[0];
        assert_eq!((first.id.as_str(), first.rulebook.as_str()), ("2024-07-01/2024-12-31", "microsoft-co-op@2024-07"));
        assert_eq!(first.closes_on.as_deref(), Some("2025-02-15"));
        assert_eq!(periods.last().map(|period| period.id.as_str()), Some("2020-01-01/2020-06-30"));
    }

    #[test]
    fn a_period_says_what_its_window_rests_on() {
        let basis = |period: &str| {
            on("2026-11-28").periods.into_iter().find(|entry| entry.id == period).and_then(|entry| entry.basis)
        };
        assert_eq!(basis("2020-07-01/2020-12-31"), Some(Basis::DaysAfterUsagePeriod));
        assert_eq!(basis("2024-07-01/2024-12-31"), Some(Basis::PublishedWindow));
        assert_eq!(basis("2025-01-01/2025-06-30"), Some(Basis::Projected));
    }

    #[test]
    fn thresholds_and_ends_are_those_of_today() {
        let program = |today, id| on(today).programs.into_iter().find(|entry| entry.id == id).unwrap();
        assert_eq!(program("2024-07-01", "csp-direct-bill").threshold_usd, Some(10_000));
        assert_eq!(program("2022-06-30", "csp-direct-bill").threshold_usd, None);
        assert_eq!(program("2024-07-01", "mixed-reality-add").last_usage_day.as_deref(), Some("2023-06-30"));
    }
}
