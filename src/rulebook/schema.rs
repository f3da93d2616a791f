//! What a compiled rulebook holds: the build script writes these types as Rust, the library compiles that in.
//!
//! `List` and `Text` own what they hold while the build script works, and are static once it is compiled in.

use serde::{Deserialize, Serialize};

use super::{List, Text};

/// A day as one number: 20240630 is 30 June 2024.
pub type Day = u32;

/// Everything that the rules rest on.
#[derive(Debug, Serialize)]
pub struct Rulebooks {
    /// Documents that rules were read from.
    pub sources: List<Source>,
    /// Rules of findings, by id.
    pub rules: List<Rule>,
    /// Sources of requirements: by id, or by the part of it before the slash.
    pub requirements: List<(Text, Text)>,
    /// The closed lists.
    pub vocabulary: Vocabulary,
    /// Programs of all routes.
    pub programs: List<Program>,
    /// Rules of activities; editions point into this list.
    pub activities: List<Activity>,
    /// Editions of both routes, oldest first.
    pub editions: List<Edition>,
    /// Figures that hold in every edition.
    pub constants: Constants,
}

/// A document that rules were read from.
#[derive(Debug, Serialize)]
pub struct Source {
    /// Its short name.
    pub id: Text,
    /// Its title.
    pub title: Text,
    /// The day it was published.
    pub published: Option<Day>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// How sure a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(all(feature = "wasm", target_arch = "wasm32"), derive(tsify::Tsify))]
pub enum Confidence {
    /// An official document of Microsoft says so, or the claim contradicts itself.
    Confirmed,
    /// Somebody else says so.
    Secondary,
    /// Concluded, not written anywhere.
    Inferred,
}

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(all(feature = "wasm", target_arch = "wasm32"), derive(tsify::Tsify))]
pub enum Severity {
    /// The claim cannot go in like this.
    Error,
    /// It may, but a reviewer may object.
    Warning,
    /// Worth knowing.
    Info,
}

/// What a claim window rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(all(feature = "wasm", target_arch = "wasm32"), derive(tsify::Tsify))]
pub enum Basis {
    /// A published table of windows.
    PublishedWindow,
    /// So many days after the usage period.
    DaysAfterUsagePeriod,
    /// The pattern of earlier years, carried on: for this usage period nothing is published.
    Projected,
}

/// A rule of findings.
#[derive(Debug, Serialize)]
pub struct Rule {
    /// Its id, such as `deadline/missed`.
    pub id: Text,
    /// How much its findings matter.
    pub severity: Severity,
    /// How much they matter in the milder case, where there are two.
    pub milder: Option<Severity>,
    /// Its source.
    pub source: Text,
}

/// The closed lists.
#[derive(Debug, Serialize)]
pub struct Vocabulary {
    /// Who may submit what.
    pub roles: List<Role>,
    /// Who may submit plan-based claims.
    pub plan_based: PlanBased,
    /// Kinds of activities.
    pub categories: List<Text>,
    /// Kinds of expenses.
    pub expense_kinds: List<ExpenseKind>,
    /// Kinds of evidence.
    pub evidence_kinds: List<EvidenceKind>,
    /// Figures about the result.
    pub metrics: List<Metric>,
    /// What a document can show, on route `co-op`.
    pub shows: List<Text>,
    /// What a document can show on route `cpor`, beside products.
    pub association_shows: List<Text>,
    /// What a customer association can be asked for.
    pub association_fields: List<Text>,
    /// Channels of a mailing.
    pub channels: List<Text>,
    /// Subtypes of all activities.
    pub subtypes: List<Text>,
    /// Means of travel, the one that counts when none is named first.
    pub modes: List<Text>,
    /// Who issued an invoice.
    pub issuers: List<Text>,
    /// Whose a rented Surface device is.
    pub surface_owners: List<Text>,
    /// Solution areas of customer associations.
    pub solution_areas: List<SolutionArea>,
    /// Currencies a claim may use.
    pub currencies: List<Currency>,
    /// ISO 3166-1 alpha-2 codes, and XK.
    pub countries: List<Text>,
}

/// A role of the person who submits.
#[derive(Debug, Serialize)]
pub struct Role {
    /// Its id.
    pub id: Text,
    /// The routes on which it may submit.
    pub routes: List<Route>,
}

/// Who may submit plan-based claims.
#[derive(Debug, Serialize)]
pub struct PlanBased {
    /// The roles.
    pub roles: List<Text>,
    /// Where that stands.
    pub source: Text,
    /// How sure it is.
    pub confidence: Confidence,
}

/// Where a claim goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// Money for marketing.
    CoOp,
    /// Customer associations.
    Cpor,
    /// Engagement claims, which this rulebook does not hold.
    Engagement,
}

/// A kind of expense.
#[derive(Debug, Serialize)]
pub struct ExpenseKind {
    /// Its id.
    pub id: Text,
    /// It is food and drink.
    pub catering: bool,
    /// It is rented equipment.
    pub rental: bool,
    /// It is a fare, by one of the means of travel.
    pub fare: bool,
    /// Only somebody else can bill it.
    pub billed_by_others: bool,
}

/// A kind of evidence.
#[derive(Debug, Serialize)]
pub struct EvidenceKind {
    /// Its id.
    pub id: Text,
    /// What sort of document it is.
    pub group: Text,
    /// It is a link and no file.
    pub link: bool,
    /// It is a photo of the activity.
    pub photo: bool,
    /// It is a message that was sent.
    pub mail: bool,
    /// It is a screenshot that must show its address.
    pub url_visible: bool,
}

/// A figure about the result.
#[derive(Debug, Serialize)]
pub struct Metric {
    /// Its id.
    pub id: Text,
    /// What its value looks like.
    pub value: MetricValue,
}

/// What the value of a metric looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MetricValue {
    /// A whole number.
    Count,
    /// A text, or the id of a document.
    Summary,
    /// Calls made and contacts reached.
    CallsAndContacts,
    /// Persons, each with a cost.
    Attendees,
}

/// A solution area and the partner roles that belong to it.
#[derive(Debug, Serialize)]
pub struct SolutionArea {
    /// Its id.
    pub id: Text,
    /// Its roles.
    pub partner_roles: List<Text>,
}

/// A currency of ISO 4217.
#[derive(Debug, Serialize)]
pub struct Currency {
    /// Its code.
    pub id: Text,
    /// How many decimals its amounts have.
    pub decimals: u32,
}

/// An incentive program.
#[derive(Debug, Serialize)]
pub struct Program {
    /// Its id.
    pub id: Text,
    /// Where its claims go.
    pub route: Route,
    /// From which day of submission they go there.
    pub since: Option<Day>,
    /// The partner role that its customer associations are for.
    pub partner_role: Option<Text>,
    /// The groups it belongs to.
    pub groups: List<Text>,
    /// Where that stands.
    pub source: Text,
}

/// The rules of an activity, in one edition or several.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Activity {
    /// Its id.
    pub id: Text,
    /// Its category.
    pub category: Text,
    /// The first day on which it was listed; none if it always was.
    pub listed_from: Option<Day>,
    /// Whether its rules are public.
    pub public: bool,
    /// Core requirements.
    pub core: List<Text>,
    /// The kinds of evidence that show them; empty where any document may.
    pub core_shown_by: List<Text>,
    /// Core requirements of the activities it can be made of, where certain evidence must show them.
    pub core_of_components: List<ComponentCore>,
    /// Evidence that meets a core requirement by showing something else.
    pub core_met_by: List<CoreMetBy>,
    /// Core requirements that are recommended only.
    pub core_recommended: List<Text>,
    /// Proofs of execution.
    pub proofs: List<Proof>,
    /// The figure that is asked for.
    pub metric: Option<Text>,
    /// Kinds of expenses that need neither the figure nor a course or exam code.
    pub exempt: List<Text>,
    /// Eligible kinds of expenses; none where they are not public.
    pub expenses: Option<List<Text>>,
    /// Channels, of which a claim names one at least.
    pub channels: List<Text>,
    /// Subtypes, likewise.
    pub subtypes: List<Text>,
    /// Activities it can be made of, likewise.
    pub components: List<Text>,
    /// How many of them it should have.
    pub fewest_components: usize,
    /// The component that the subtypes are of; none where they are the activity's own.
    pub subtypes_of: Option<Text>,
    /// Whether it needs conferences.
    pub conferences: bool,
    /// Whether approval comes before execution.
    pub approval_first: bool,
    /// Whether its invoices are issued by Microsoft itself.
    pub microsoft_invoice: bool,
    /// Limits on what can be claimed.
    pub limits: List<Limit>,
    /// What is different for some programs.
    pub exceptions: List<Exception>,
}

/// Core requirements of an activity that others can be made of.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ComponentCore {
    /// The activity.
    pub component: Text,
    /// Its core requirements.
    pub core: List<Text>,
    /// The kinds of evidence that show them.
    pub shown_by: List<Text>,
}

/// Evidence that meets a core requirement by showing something else.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CoreMetBy {
    /// The core requirement.
    pub core: Text,
    /// The kind of evidence.
    pub kind: Text,
    /// What it shows instead.
    pub showing: Text,
}

/// A proof of execution, of which one kind will do.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Proof {
    /// The kinds, in the order of their names in the requirement.
    pub kinds: List<Text>,
    /// Whether a screenshot must show its address.
    pub url_visible: bool,
    /// Whether it is recommended only.
    pub recommended: bool,
    /// Whether it is an invoice that names a course or exam and the day of completion.
    pub codes: bool,
    /// The component that asks for it.
    pub component: Option<Text>,
    /// When it is asked for.
    pub when: When,
}

/// When a proof is asked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum When {
    /// Always.
    Always,
    /// When the claim names this channel.
    Channel(Text),
    /// When the claim names this subtype.
    Subtype(Text),
    /// When the claim has a fare by this means of travel; by any other it is recommended.
    Fare(Text),
    /// When documents of these kinds do not show the core requirements.
    CoreNotShownBy(List<Text>),
}

/// A limit on what can be claimed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Limit {
    /// What it counts.
    pub kind: LimitKind,
    /// A share of the funds earned, in hundredths.
    pub percent: Option<u32>,
    /// An amount in USD.
    pub usd: Option<u32>,
    /// A number of persons.
    pub people: Option<usize>,
    /// The kinds of expenses that count; empty for all.
    pub expenses: List<Text>,
}

/// What a limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LimitKind {
    /// All expenses of the usage period, in USD.
    AmountPerPeriod,
    /// All expenses of the usage period, against a share of the funds earned.
    PercentOfEarned,
    /// The same, against the greater of a share and an amount in USD.
    GreaterOf,
    /// Persons at one conference.
    AttendeesPerConference,
    /// Travel of one person to one conference, in USD.
    TravelPerPersonAndConference,
    /// Travel of the usage period, in USD.
    TravelPerPeriod,
}

/// What is different for the programs of a group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Exception {
    /// The group.
    pub group: Text,
    /// What is different.
    pub effect: Effect,
    /// Where that stands.
    pub source: Text,
    /// How sure it is.
    pub confidence: Confidence,
}

/// What is different for some programs.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// They cannot claim the activity.
    NotEligible,
    /// Another share of the funds earned.
    Percent(u32),
    /// No limit.
    NoLimit,
    /// Other limits, which are not public.
    LimitsNotPublic,
}

/// One edition.
#[derive(Debug, Serialize)]
pub struct Edition {
    /// Its id.
    pub id: Text,
    /// Its route.
    pub route: Route,
    /// Its title.
    pub title: Text,
    /// The day of its newest official document.
    pub published: Option<Day>,
    /// The first day it governs: of usage periods, or of submissions on route cpor.
    pub from: Day,
    /// The last.
    pub to: Day,
    /// The activities it lists.
    pub activities: List<Listed>,
    /// Funds below these cannot be claimed.
    pub thresholds: List<Threshold>,
    /// Programs that take part no longer.
    pub ended: List<Ended>,
    /// Published claim windows.
    pub windows: List<Window>,
    /// Claim windows by days after the usage period.
    pub by_days: Option<ByDays>,
    /// The pattern by which windows go on.
    pub projected: Option<Projected>,
    /// Countries whose limits may be other, unpublished ones.
    pub other_allowances: List<Text>,
    /// Where that stands.
    pub other_allowances_source: Option<Text>,
    /// Categories that go by another name: the one, and the other.
    pub renamed_categories: List<(Text, Text)>,
    /// What a customer association is asked for.
    pub asks: List<Ask>,
}

/// An activity that an edition lists.
#[derive(Debug, Serialize)]
pub struct Listed {
    /// Its place in [`Rulebooks::activities`].
    pub place: usize,
    /// Where its rules stand.
    pub source: Text,
}

/// Funds below which nothing can be claimed.
#[derive(Debug, Clone, Serialize)]
pub struct Threshold {
    /// The program.
    pub program: Text,
    /// The least it must have earned, in USD.
    pub usd: u32,
    /// Where that stands.
    pub source: Text,
}

/// A program that takes part no longer.
#[derive(Debug, Clone, Serialize)]
pub struct Ended {
    /// The program.
    pub program: Text,
    /// The last day of its last usage period.
    pub last_day: Day,
    /// Where that stands.
    pub source: Text,
}

/// A published claim window.
#[derive(Debug, Serialize)]
pub struct Window {
    /// First day of the usage period.
    pub period: Day,
    /// First day of the window.
    pub opens: Day,
    /// Last day of the window.
    pub closes: Day,
    /// Where that stands.
    pub source: Text,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A claim window by days after the usage period.
#[derive(Debug, Serialize)]
pub struct ByDays {
    /// The last day is so many days after the usage period's.
    pub days: u32,
    /// So many days past it are warned of only.
    pub grace: u32,
    /// Where that stands.
    pub source: Text,
    /// How sure it is.
    pub confidence: Confidence,
}

/// The pattern by which claim windows go on: month and day as one number, 216 is 16 February.
#[derive(Debug, Serialize)]
pub struct Projected {
    /// For January to June: first and last day of the window.
    pub first: (u32, u32),
    /// For July to December: first day, and last day in the next year.
    pub second: (u32, u32),
    /// Where that stands.
    pub source: Text,
    /// How sure it is.
    pub confidence: Confidence,
}

/// Something that a customer association is asked for.
#[derive(Debug, Clone, Serialize)]
pub struct Ask {
    /// The requirement.
    pub id: Text,
    /// Only in this solution area.
    pub area: Option<Text>,
    /// Only in this partner role.
    pub role: Option<Text>,
    /// Where that stands.
    pub source: Text,
}

/// Figures that hold in every edition.
#[derive(Debug, Serialize)]
pub struct Constants {
    /// How many months after the activity its documents must be kept.
    pub keep_months: u32,
    /// So many days before the last day, and fewer, are close to it.
    pub closing_days: i64,
    /// In-house work may end so many months before the usage period without a warning.
    pub in_house_months: u32,
    /// So many hundredths below a threshold are within what rates of exchange may differ.
    pub threshold_tolerance: u32,
    /// The currency of thresholds and limits.
    pub limit_currency: Text,
    /// File types that the portal lists.
    pub extensions: List<Text>,
}
