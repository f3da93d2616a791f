//! What a rulebook holds. The build script loads the embedded one from TOML and stores it; others are loaded at run time.

use serde::{Deserialize, Serialize};
#[cfg(all(feature = "types", library))]
use tsify::Tsify;

pub use super::id::Id;

/// A day as one number: 20240630 is 30 June 2024.
pub type Day = u32;

/// Everything that the rules rest on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rulebook {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: Id,
    /// Documents that rules were read from.
    pub sources: Vec<Source>,
    /// Rules of findings, by id.
    pub rules: Vec<Rule>,
    /// Sources of requirements: by id, or by the part of it before the slash.
    pub requirements: Vec<(Id, Cite)>,
    /// The closed lists.
    pub vocabulary: Vocabulary,
    /// Programs of all routes.
    pub programs: Vec<Program>,
    /// Rules of activities; editions point into this list.
    pub activities: Vec<Activity>,
    /// Editions of both routes, oldest first.
    pub editions: Vec<Edition>,
    /// Figures that hold in every edition.
    pub constants: Constants,
    // What belongs to a feature comes last, so that a build without it reads the same bytes.
    /// What signs in files speak for.
    #[cfg(feature = "propose")]
    pub signs: Signs,
    /// What happens to claims after their submission.
    #[cfg(feature = "lifecycle")]
    pub lives: Vec<super::life::Life>,
}

/// What signs in files speak for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Signs {
    /// Signs of drafts.
    pub drafts: Vec<Id>,
    /// Signs of what is planned only.
    pub plans: Vec<Id>,
    /// Signs of what looks like an invoice and proves no cost.
    pub no_cost: Vec<Id>,
    /// Signs of lines of an invoice that are not claimed with it.
    pub extras: Vec<Id>,
    /// The sign of alcohol.
    pub alcohol: Option<Id>,
    /// The sign that there is none.
    pub no_alcohol: Option<Id>,
    /// Signs of products of other companies.
    pub other_vendors: Vec<Id>,
    /// The name of the company whose programme it is.
    pub vendor: Option<String>,
    /// The issuer of its invoices.
    pub vendor_issuer: Option<Id>,
    /// The issuer of invoices of others.
    pub other_issuer: Option<Id>,
    /// Kinds of evidence.
    pub evidence: Vec<EvidenceSigns>,
    /// Kinds of expenses.
    pub expenses: Vec<Spoken>,
    /// Activities.
    pub activities: Vec<Spoken>,
    /// Channels.
    pub channels: Vec<Spoken>,
    /// Subtypes.
    pub subtypes: Vec<Spoken>,
    /// Means of travel.
    pub modes: Vec<Spoken>,
    /// Figures about the result, with the signs of lists whose rows they count.
    pub metrics: Vec<MetricSigns>,
    /// What a document can show.
    pub shows: Vec<ShowSigns>,
}

/// Something that signs speak for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Spoken {
    /// Its id.
    pub id: Id,
    /// The signs.
    pub signs: Vec<Id>,
}

/// A kind of evidence that signs speak for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EvidenceSigns {
    /// Its id.
    pub id: Id,
    /// The signs.
    pub signs: Vec<Id>,
    /// What it is beside a document.
    pub is: Option<EvidenceIs>,
    /// Who issues it, of invoices.
    pub issuer: Option<Id>,
    /// Whether it is a picture.
    pub picture: bool,
}

/// What a kind of evidence is beside a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum EvidenceIs {
    /// An invoice.
    Invoice,
    /// A certification statement and report.
    Csr,
}

/// A figure that signs speak for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MetricSigns {
    /// Its id.
    pub id: Id,
    /// The labels whose value it is, or the signs of the document.
    pub signs: Vec<Id>,
    /// The lists whose rows it counts.
    pub lists: Vec<Id>,
}

/// What a document can show, and what speaks for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShowSigns {
    /// Its id.
    pub id: Id,
    /// What speaks for it.
    pub by: ShownBy,
}

/// What speaks for something that a document shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ShownBy {
    /// It names the partner.
    PartnerName,
    /// It says how to reach the partner.
    PartnerContact,
    /// It names the company whose programme it is.
    VendorMention,
    /// It says that this company is the host.
    VendorHost,
    /// It names this company first, and no other.
    VendorAlone,
}

impl Signs {
    /// Every sign that is named.
    pub fn all(&self) -> impl Iterator<Item = &Id> {
        let lists = [&self.drafts, &self.plans, &self.no_cost, &self.extras, &self.other_vendors];
        let spoken = [&self.expenses, &self.activities, &self.channels, &self.subtypes, &self.modes];
        let single = [&self.alcohol, &self.no_alcohol];
        lists
            .into_iter()
            .flatten()
            .chain(single.into_iter().flatten())
            .chain(spoken.into_iter().flatten().flat_map(|own| &own.signs))
            .chain(self.evidence.iter().flat_map(|own| &own.signs))
            .chain(self.metrics.iter().flat_map(|own| own.signs.iter().chain(&own.lists)))
    }
}

/// A document that rules were read from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its short name.
    pub id: Id,
    /// Its title.
    pub title: Id,
    /// Who published it; none for what no document says.
    pub publisher: Option<Id>,
    /// The day it was published.
    pub published: Option<Day>,
    /// The part of it that is meant.
    pub clause: Option<Id>,
    /// Its address.
    pub url: Option<Id>,
    /// Its confidence.
    pub confidence: Confidence,
}

/// Where an entry of a rulebook stands, and how sure it is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cite {
    /// The id of the source that decides.
    pub source: Id,
    /// The confidence of the entry.
    pub confidence: Confidence,
}

/// The confidence of an entry or a rule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(all(feature = "types", library), derive(Tsify))]
pub enum Confidence {
    /// An official document of Microsoft says so, or the claim contradicts itself.
    Confirmed,
    /// Another source says so.
    Secondary,
    /// Concluded, not written anywhere.
    #[default]
    Inferred,
}

/// The severity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(all(feature = "types", library), derive(Tsify))]
pub enum Severity {
    /// The claim cannot be submitted like this.
    Error,
    /// It can be submitted, but a reviewer may object.
    Warning,
    /// Worth knowing.
    Info,
}

/// What a claim window rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(all(feature = "types", library), derive(Tsify))]
pub enum Basis {
    /// A published table of windows.
    PublishedWindow,
    /// So many days after the usage period.
    DaysAfterUsagePeriod,
    /// So many days after the activity.
    DaysAfterActivity,
    /// So many days after the earliest invoice.
    DaysAfterInvoice,
    /// Projected from earlier years: nothing is published for this usage period.
    Projected,
}

/// A rule of findings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Its id, such as `deadline/missed`.
    pub id: Id,
    /// The severity of its findings.
    pub severity: Severity,
    /// How much they matter in the minor case, where there are two.
    pub minor: Option<Severity>,
    /// Where the minor case stands, if elsewhere.
    pub minor_cite: Option<Cite>,
    /// Whether the rule applies.
    pub on: bool,
    /// The figures it uses, by name.
    pub parameters: Vec<(Id, i64)>,
    /// Its source.
    pub cite: Cite,
}

/// The closed lists.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Vocabulary {
    /// Who may submit what.
    pub roles: Vec<Role>,
    /// Who may submit plan-based claims.
    pub plan_based: PlanBased,
    /// Kinds of activities.
    pub categories: Vec<Id>,
    /// Kinds of expenses.
    pub expense_kinds: Vec<ExpenseKind>,
    /// Kinds of evidence.
    pub evidence_kinds: Vec<EvidenceKind>,
    /// Figures about the result.
    pub metrics: Vec<Metric>,
    /// What a document can show, on route `co-op`.
    pub shows: Vec<Id>,
    /// What a document can show on route `cpor`, beside products.
    pub association_shows: Vec<Id>,
    /// What a customer association can be asked for.
    pub association_fields: Vec<Id>,
    /// Channels of a mailing.
    pub channels: Vec<Id>,
    /// Subtypes of all activities.
    pub subtypes: Vec<Id>,
    /// Means of travel, the one that counts when none is named first.
    pub modes: Vec<Id>,
    /// Who issued an invoice.
    pub issuers: Vec<Id>,
    /// Whose a rented Surface device is.
    pub surface_owners: Vec<Id>,
    /// Solution areas of customer associations.
    pub solution_areas: Vec<SolutionArea>,
    /// Currencies a claim may use.
    pub currencies: Vec<Currency>,
    /// ISO 3166-1 alpha-2 codes, and XK.
    pub countries: Vec<Id>,
}

/// A role of the person who submits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Role {
    /// Its id.
    pub id: Id,
    /// The routes on which it may submit.
    pub routes: Vec<Route>,
}

/// Who may submit plan-based claims.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PlanBased {
    /// The roles.
    pub roles: Vec<Id>,
    /// Its source.
    pub cite: Cite,
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ExpenseKind {
    /// Its id.
    pub id: Id,
    /// It is food and drink.
    pub catering: bool,
    /// It is rented equipment.
    pub rental: bool,
    /// It is a fare, by one of the means of travel.
    pub fare: bool,
    /// Only a vendor can bill it.
    pub billed_by_others: bool,
}

/// A kind of evidence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EvidenceKind {
    /// Its id.
    pub id: Id,
    /// What sort of document it is.
    pub group: Id,
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Metric {
    /// Its id.
    pub id: Id,
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SolutionArea {
    /// Its id.
    pub id: Id,
    /// Its roles.
    pub partner_roles: Vec<Id>,
}

/// A currency of ISO 4217.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Currency {
    /// Its code.
    pub id: Id,
    /// How many decimals its amounts have.
    pub decimals: u32,
}

/// An incentive program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Program {
    /// Its id.
    pub id: Id,
    /// Where its claims go.
    pub route: Route,
    /// From which day of submission they go there.
    pub since: Option<Day>,
    /// The partner role that its customer associations are for.
    pub partner_role: Option<Id>,
    /// The groups it belongs to.
    pub groups: Vec<Id>,
    /// Its source.
    pub cite: Cite,
}

/// The rules of an activity, in one edition or several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// Its id.
    pub id: Id,
    /// Its category.
    pub category: Id,
    /// The first day on which it was listed; none if it always was.
    pub listed_from: Option<Day>,
    /// Whether its rules are public.
    pub public: bool,
    /// Core requirements.
    pub core: Vec<Id>,
    /// The kinds of evidence that show them; empty where any document may.
    pub core_shown_by: Vec<Id>,
    /// Core requirements of the activities it can be made of, where certain evidence must show them.
    pub core_of_components: Vec<ComponentCore>,
    /// Evidence that meets a core requirement by showing something else.
    pub core_met_by: Vec<CoreMetBy>,
    /// Core requirements that are recommended only.
    pub core_recommended: Vec<Id>,
    /// Proofs of execution.
    pub proofs: Vec<Proof>,
    /// The figure that is asked for.
    pub metric: Option<Id>,
    /// Kinds of expenses that need neither the figure nor a course or exam code.
    pub exempt: Vec<Id>,
    /// Eligible kinds of expenses; none where they are not public.
    pub expenses: Option<Vec<Id>>,
    /// Channels, of which a claim names one at least.
    pub channels: Vec<Id>,
    /// Subtypes, likewise.
    pub subtypes: Vec<Id>,
    /// Activities it can be made of, likewise.
    pub components: Vec<Id>,
    /// How many of them it should have.
    pub fewest_components: usize,
    /// The component that the subtypes are of; none where they are the activity's own.
    pub subtypes_of: Option<Id>,
    /// Whether it needs conferences.
    pub conferences: bool,
    /// Whether approval comes before execution.
    pub approval_first: bool,
    /// Whether its invoices are issued by Microsoft itself.
    pub microsoft_invoice: bool,
    /// Limits on what can be claimed.
    pub limits: Vec<Limit>,
    /// What is different for some programs.
    pub exceptions: Vec<Exception>,
}

/// Core requirements of an activity that others can be made of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ComponentCore {
    /// The activity.
    pub component: Id,
    /// Its core requirements.
    pub core: Vec<Id>,
    /// The kinds of evidence that show them.
    pub shown_by: Vec<Id>,
}

/// Evidence that meets a core requirement by showing something else.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CoreMetBy {
    /// The core requirement.
    pub core: Id,
    /// The kind of evidence.
    pub kind: Id,
    /// What it shows instead.
    pub showing: Id,
}

/// A proof of execution, of which one kind will do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proof {
    /// The kinds, in the order of their names in the requirement.
    pub kinds: Vec<Id>,
    /// Whether a screenshot must show its address.
    pub url_visible: bool,
    /// Whether it is recommended only.
    pub recommended: bool,
    /// Whether it is an invoice that names a course or exam and the day of completion.
    pub codes: bool,
    /// The component that asks for it.
    pub component: Option<Id>,
    /// When it is asked for.
    pub when: When,
}

/// When a proof is asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum When {
    /// Always.
    Always,
    /// When the claim names this channel.
    Channel(Id),
    /// When the claim names this subtype.
    Subtype(Id),
    /// When the claim has a fare by this means of travel; by any other it is recommended.
    Fare(Id),
    /// When documents of these kinds do not show the core requirements.
    CoreNotShownBy(Vec<Id>),
}

/// A limit on what can be claimed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Limit {
    /// What it counts.
    pub kind: LimitKind,
    /// A share of the funds earned, or of the expenses, in hundredths.
    pub percent: Option<u32>,
    /// An amount in the currency of limits.
    pub amount: Option<u32>,
    /// A number of persons.
    pub people: Option<usize>,
    /// The kinds of expenses that count; empty for all.
    pub expenses: Vec<Id>,
}

/// What a limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LimitKind {
    /// All expenses of the usage period, in the currency of limits.
    AmountPerPeriod,
    /// All expenses of the usage period, against a share of the funds earned.
    PercentOfEarned,
    /// The same, against the greater of a share and an amount in the currency of limits.
    GreaterOf,
    /// Persons at one conference.
    AttendeesPerConference,
    /// Travel of one person to one conference, in the currency of limits.
    TravelPerPersonAndConference,
    /// Travel of the usage period, in the currency of limits.
    TravelPerPeriod,
    /// The claimed amount, against a share of the expenses.
    PercentOfExpenses,
    /// What is claimed in the usage period, in the currency of limits.
    ClaimedPerPeriod,
}

/// What is different for the programs of a group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Exception {
    /// The group.
    pub group: Id,
    /// What is different.
    pub effect: Effect,
    /// Its source.
    pub cite: Cite,
}

/// What is different for some programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    /// Its id.
    pub id: Id,
    /// Its route.
    pub route: Route,
    /// Its title.
    pub title: Id,
    /// The day of its newest official document.
    pub published: Option<Day>,
    /// The first day it governs: of usage periods, or of submissions on route cpor.
    pub from: Day,
    /// The last.
    pub to: Day,
    /// The activities it lists.
    pub activities: Vec<Listed>,
    /// Funds below these cannot be claimed.
    pub thresholds: Vec<Threshold>,
    /// Programs that no longer take part.
    pub ended: Vec<Ended>,
    /// Published claim windows.
    pub windows: Vec<Window>,
    /// Claim windows by days after the usage period.
    pub by_days: Option<ByDays>,
    /// The pattern by which windows go on.
    pub projected: Option<Projected>,
    /// Countries whose limits may be other, unpublished ones.
    pub other_allowances: Vec<Id>,
    /// Its source.
    pub other_allowances_cite: Option<Cite>,
    /// Categories that go by another name: the one, and the other.
    pub renamed_categories: Vec<(Id, Id)>,
    /// What a customer association is asked for.
    pub asks: Vec<Ask>,
}

/// An activity that an edition lists.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Listed {
    /// Its place in [`Rulebook::activities`].
    pub place: usize,
    /// The source of its rules.
    pub cite: Cite,
}

/// Funds below which nothing can be claimed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Threshold {
    /// The program.
    pub program: Id,
    /// The least it must have earned, in the currency of limits.
    pub amount: u32,
    /// Its source.
    pub cite: Cite,
}

/// A program that no longer takes part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ended {
    /// The program.
    pub program: Id,
    /// The last day of its last usage period.
    pub last_day: Day,
    /// Its source.
    pub cite: Cite,
}

/// A published claim window.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Window {
    /// First day of the usage period.
    pub period: Day,
    /// First day of the window.
    pub opens: Day,
    /// Last day of the window.
    pub closes: Day,
    /// Its source.
    pub cite: Cite,
}

/// A claim window by days after the usage period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ByDays {
    /// The last day is so many days after this.
    pub days: u32,
    /// What the days are counted from.
    pub after: DaysAfter,
    /// So many days past it are warned of only.
    pub grace: u32,
    /// Its source.
    pub cite: Cite,
}

/// What the days of a claim window are counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DaysAfter {
    /// The last day of the usage period.
    UsagePeriod,
    /// The last day of the activity.
    Activity,
    /// The day of the earliest invoice.
    Invoice,
}

/// The pattern by which claim windows go on: month and day as one number, 216 is 16 February.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Projected {
    /// For January to June: first and last day of the window.
    pub first: (u32, u32),
    /// For July to December: first day, and last day in the next year.
    pub second: (u32, u32),
    /// Its source.
    pub cite: Cite,
}

/// Something that a customer association is asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ask {
    /// The requirement.
    pub id: Id,
    /// Only in this solution area.
    pub area: Option<Id>,
    /// Only in this partner role.
    pub role: Option<Id>,
    /// Its source.
    pub cite: Cite,
}

/// Figures that hold in every edition.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Constants {
    /// How many months a usage period has.
    pub period_months: u32,
    /// The fields that every claim gives and this programme does not ask for.
    pub not_asked: Vec<Id>,
    /// How many months after the activity its documents must be kept; none where that is not said.
    pub keep_months: Option<u32>,
    /// The currency of thresholds and limits.
    pub limit_currency: Id,
    /// Types of files.
    pub file_types: FileTypes,
}

/// Types of files.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FileTypes {
    /// The extensions of those that the portal lists.
    pub extensions: Vec<Id>,
    /// Their media types.
    pub listed: Vec<Id>,
    /// The media types of mails.
    pub mails: Vec<Id>,
}
