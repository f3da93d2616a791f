//! The fields of a claim, each declared here once, in document order; every one absent, broken or known.

use std::sync::Arc;

use serde::Deserialize;
#[cfg(feature = "types")]
use tsify::Tsify;

use super::ids::{
    ActivityId, ChannelId, CountryCode, CurrencyCode, EvidenceKindId, ExpenseKindId, IssuerId, ModeId, PartnerRoleId,
    ProgramId, RoleId, RouteId, RulebookId, ShownId, SolutionAreaId, SubtypeId, SurfaceOwnerId,
};
use super::words;
use crate::forms::{self, Interval, IsoDate, Money, Rate, Text};
use crate::given::{Given, Rows};
use crate::inspection::Inspection;

/// A claim.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Claim {
    /// `co-op` (default) or `cpor`.
    #[serde(deserialize_with = "words::route")]
    pub route: Given<RouteId>,
    /// The id of the edition to check against; by default the one that governs.
    #[serde(deserialize_with = "words::rulebook")]
    pub rulebook: Given<RulebookId>,
    /// Id of the incentive program.
    #[serde(deserialize_with = "words::program")]
    pub program: Given<ProgramId>,
    /// Id of the role of the person who submits.
    #[serde(deserialize_with = "words::role")]
    pub submitter_role: Given<RoleId>,
    /// What the partner calls the claim.
    pub claim_name: Text,
    /// Who claims.
    pub partner: Partner,
    /// The fiscal half-year whose funds are used, an ISO 8601 interval of two days.
    pub usage_period: Given<Interval>,
    /// The day of the first submission, planned or actual; by default today.
    pub submit_on: Given<IsoDate>,
    /// What was done.
    pub activity: Activity,
    /// ISO 4217 code of all amounts of the claim.
    #[serde(deserialize_with = "words::currency")]
    pub currency: Given<CurrencyCode>,
    /// What is claimed in all.
    pub claimed_amount: Given<Money>,
    /// How many USD one unit of the claim's currency is worth: the partner's own rate.
    #[serde(deserialize_with = "forms::rate")]
    pub usd_per_unit: Given<Rate>,
    /// The co-op funds of the usage period.
    pub funds: Funds,
    /// What the money was spent on.
    pub expenses: Rows<Expense>,
    /// Invoices of vendors.
    pub invoices: Rows<Invoice>,
    /// Certification statements and reports on in-house work.
    pub csrs: Rows<Csr>,
    /// Files and links that prove it.
    pub documents: Rows<Document>,
    /// Figures about the result.
    pub metrics: Metrics,
    /// The customer association, on route `cpor`.
    pub association: Association,
}

/// Who claims.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Partner {
    /// The id of the claiming location.
    pub partner_id: Text,
    /// The name of the company.
    pub name: Text,
    /// ISO 3166-1 alpha-2 code, or XK.
    #[serde(deserialize_with = "words::country")]
    pub country: Given<CountryCode>,
}

/// What was done.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Activity {
    /// Id of the activity.
    #[serde(deserialize_with = "words::activity")]
    pub kind: Given<ActivityId>,
    /// First day.
    pub starts_on: Given<IsoDate>,
    /// Last day.
    pub ends_on: Given<IsoDate>,
    /// Channels of a mailing.
    #[serde(deserialize_with = "words::channels")]
    pub channels: Rows<ChannelId>,
    /// Subtypes; every one listed counts.
    pub subtypes: Rows<SubtypeId>,
    /// The activities that a multi-touch campaign is made of.
    #[serde(deserialize_with = "words::components")]
    pub components: Rows<ActivityId>,
    /// Conferences attended.
    pub conferences: Rows<Conference>,
    /// The campaign's dates, on plan-based programs.
    pub campaign: Campaign,
    /// Microsoft's approval before the activity.
    pub preapproval: Preapproval,
}

/// A conference.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Conference {
    /// Its id within the claim.
    pub id: Text,
    /// Its name.
    pub name: Text,
    /// Whether Microsoft hosts it.
    pub hosted_by_microsoft: Given<bool>,
}

/// The dates of a campaign.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Campaign {
    /// First day.
    pub starts_on: Given<IsoDate>,
    /// Last day.
    pub ends_on: Given<IsoDate>,
}

/// Microsoft's approval before the activity.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Preapproval {
    /// The id that Microsoft sent.
    pub id: Text,
    /// The day of the approval.
    pub approved_on: Given<IsoDate>,
}

/// The co-op funds of the usage period, in the claim's currency.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Funds {
    /// What was earned for it.
    #[serde(deserialize_with = "forms::not_negative")]
    pub earned: Given<Money>,
    /// What other claims used of it.
    #[serde(deserialize_with = "forms::not_negative")]
    pub claimed_before: Given<Money>,
    /// What other claims used of it for the same activity.
    #[serde(deserialize_with = "forms::not_negative")]
    pub claimed_before_for_activity: Given<Money>,
}

/// Something the money was spent on.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Expense {
    /// Its id within the claim.
    pub id: Text,
    /// Id of the kind of expense.
    #[serde(deserialize_with = "words::expense_kind")]
    pub kind: Given<ExpenseKindId>,
    /// The part of it that is claimed.
    pub amount: Given<Money>,
    /// The invoice that proves it.
    pub invoice: Text,
    /// The CSR that proves it.
    pub csr: Text,
    /// Who attended.
    pub person: Text,
    /// The conference attended.
    pub conference: Text,
    /// `air` (default) or `train`.
    #[serde(deserialize_with = "words::mode")]
    pub mode: Given<ModeId>,
    /// Whether catering includes alcohol.
    pub includes_alcohol: Given<bool>,
    /// Whose the rented Surface devices are.
    #[serde(deserialize_with = "words::surface_owner")]
    pub surface_owner: Given<SurfaceOwnerId>,
}

/// An invoice.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Invoice {
    /// Its id within the claim.
    pub id: Text,
    /// The number on it.
    pub number: Text,
    /// Who issued it.
    pub vendor: Text,
    /// `third-party` or `microsoft`.
    #[serde(deserialize_with = "words::issuer")]
    pub issuer: Given<IssuerId>,
    /// The day it was issued.
    pub issued_on: Given<IsoDate>,
    /// Its currency; by default the claim's.
    #[serde(deserialize_with = "words::currency")]
    pub currency: Given<CurrencyCode>,
    /// The gross amount payable.
    pub total: Given<Money>,
    /// The document that it is.
    pub document: Text,
    /// Code of the exam.
    pub exam_code: Text,
    /// Code of the course.
    pub course_code: Text,
    /// The day the exam or course was completed.
    pub completed_on: Given<IsoDate>,
}

/// A certification statement and report on in-house work.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Csr {
    /// Its id within the claim.
    pub id: Text,
    /// Who did the work.
    pub person: Text,
    /// What was done.
    pub task: Text,
    /// First day of the work.
    pub starts_on: Given<IsoDate>,
    /// Last day of the work.
    pub ends_on: Given<IsoDate>,
    /// Hours worked.
    #[serde(deserialize_with = "forms::hours")]
    pub hours: Given<Money>,
    /// What an hour costs.
    pub hourly_cost: Given<Money>,
    /// What it comes to.
    pub total: Given<Money>,
    /// Who certifies it.
    pub certified_by: Text,
    /// The day it was certified.
    pub certified_on: Given<IsoDate>,
    /// The document that it is.
    pub document: Text,
}

/// A file or link that proves something.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Document {
    /// Its id within the claim.
    pub id: Text,
    /// Name of the file.
    pub file_name: Text,
    /// Media type, as the browser names it.
    pub media_type: Text,
    /// Size of the file in bytes.
    pub size_bytes: Given<f64>,
    /// Web address.
    #[serde(deserialize_with = "forms::url")]
    pub url: Text,
    /// The kinds of evidence it is.
    #[serde(deserialize_with = "words::evidence_kinds")]
    pub evidence: Rows<EvidenceKindId>,
    /// What it is, in the partner's words.
    pub note: Text,
    /// What it shows.
    #[serde(deserialize_with = "words::shows")]
    pub shows: Rows<ShownId>,
    /// SHA-256 of the file that was chosen, in hexadecimal digits.
    #[serde(deserialize_with = "forms::sha256")]
    pub sha256: Text,
    /// What inspecting the file found, where that is not given beside the claim.
    pub inspection: Given<Arc<Inspection>>,
}

/// Figures about the result, by the id of the metric.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case", default)]
pub struct Metrics {
    /// People reached.
    pub estimated_reach: Given<f64>,
    /// A text, or the id of a document.
    pub results_summary: Text,
    /// A text, or the id of a document.
    pub results_summary_offer: Text,
    /// Calls and contacts.
    pub calls_and_contacts: Given<CallsAndContacts>,
    /// Guests who registered.
    pub registered_guests: Given<f64>,
    /// Attendees or booth visitors.
    pub attendees_or_booth_visitors_estimated: Given<f64>,
    /// Who attended, at what cost.
    pub attendee_list_and_cost_per_person: Rows<Attendee>,
    /// Attendees.
    pub attendee_count: Given<f64>,
    /// Those that only the rulebook knows, by their ids.
    #[serde(skip)]
    pub others: Vec<(String, OtherMetric)>,
}

/// A figure that only the rulebook knows.
#[derive(Debug, Clone, PartialEq)]
pub enum OtherMetric {
    /// A whole number.
    Count(Given<f64>),
    /// A text, or the id of a document.
    Summary(Text),
    /// Calls and contacts.
    CallsAndContacts(Given<CallsAndContacts>),
    /// Who attended, at what cost.
    Attendees(Rows<Attendee>),
}

/// Calls made and contacts reached.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(default)]
pub struct CallsAndContacts {
    /// Calls made.
    pub calls: Given<f64>,
    /// Contacts reached.
    pub contacts: Given<f64>,
}

/// Somebody who attended.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(default)]
pub struct Attendee {
    /// Their name.
    pub person: Text,
    /// What it cost for them.
    pub cost: Given<Money>,
}

/// A customer association.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Association {
    /// Id of the solution area.
    #[serde(deserialize_with = "words::solution_area")]
    pub solution_area: Given<SolutionAreaId>,
    /// Id of the partner's role.
    #[serde(deserialize_with = "words::partner_role")]
    pub partner_role: Given<PartnerRoleId>,
    /// The customer.
    pub customer: Customer,
    /// The partner's contact.
    pub partner_contact: PartnerContact,
    /// Ids of the products claimed.
    pub products: Rows<String>,
    /// GUIDs of the subscriptions.
    #[serde(deserialize_with = "forms::guids")]
    pub subscriptions: Rows<String>,
    /// Whether the partner opts out of payment.
    pub opt_out_of_payment: Given<bool>,
    /// Whether the partner acknowledged the terms.
    pub acknowledged: Given<bool>,
    /// What a revenue association needs.
    pub revenue: Revenue,
}

/// The customer of an association.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Customer {
    /// Directory id, a GUID.
    #[serde(deserialize_with = "forms::guid")]
    pub tenant_id: Text,
    /// Domain name.
    pub domain: Text,
    /// Name.
    pub name: Text,
    /// The person at the customer.
    pub contact: CustomerContact,
}

/// The person at the customer.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(default)]
pub struct CustomerContact {
    /// Name.
    pub name: Text,
    /// Title.
    pub title: Text,
    /// E-mail address.
    #[serde(deserialize_with = "forms::email")]
    pub email: Text,
}

/// The partner's contact.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(default)]
pub struct PartnerContact {
    /// Name.
    pub name: Text,
    /// E-mail address.
    #[serde(deserialize_with = "forms::email")]
    pub email: Text,
}

/// What a revenue association needs.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Revenue {
    /// Who sold the solution.
    pub seller_name: Text,
    /// The ISV's product.
    pub isv_product: Text,
}
