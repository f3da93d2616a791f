//! A claim as it was read: every field absent, broken or known. The field names are those of the JSON.

#[cfg(feature = "wasm")]
use tsify::Tsify;

use crate::calendar::Date;
use crate::decimal::Decimal;

/// What is known of a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Given<T> {
    /// Nothing was given.
    Absent,
    /// Something was given that cannot be read or was rejected: a finding says so, and every rule takes it as absent.
    Broken,
    /// A value.
    Is(T),
}

impl<T> Given<T> {
    /// The value, if it is known.
    pub fn get(&self) -> Option<&T> {
        if let Self::Is(value) = self { Some(value) } else { None }
    }

    /// Whether plainly nothing was given.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether something was given that does not count.
    pub fn is_broken(&self) -> bool {
        matches!(self, Self::Broken)
    }
}

impl Given<Vec<Given<String>>> {
    /// The items that could be read.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.entries().map(|(_, word)| word.as_str())
    }

    /// Whether one of the items is this word.
    pub fn has(&self, word: &str) -> bool {
        self.words().any(|item| item == word)
    }
}

impl<T> Given<Vec<Given<T>>> {
    /// The entries that could be read, each with its index.
    pub fn entries(&self) -> impl Iterator<Item = (usize, &T)> {
        let rows = if let Self::Is(rows) = self { rows.as_slice() } else { &[] };
        rows.iter().enumerate().filter_map(|(n, row)| Some((n, row.get()?)))
    }

    /// Likewise, to be changed.
    pub fn entries_mut(&mut self) -> impl Iterator<Item = (usize, &mut T)> {
        let rows = if let Self::Is(rows) = self { rows.as_mut_slice() } else { &mut [] };
        rows.iter_mut()
            .enumerate()
            .filter_map(|(n, row)| if let Given::Is(entry) = row { Some((n, entry)) } else { None })
    }

    /// Whether the list, or an entry of it, cannot be read.
    pub fn is_partly_broken(&self) -> bool {
        match self {
            Self::Absent => false,
            Self::Broken => true,
            Self::Is(rows) => rows.iter().any(Given::is_broken),
        }
    }
}

/// A list of entries; empty rows are absent and keep their index.
pub type Rows<T> = Given<Vec<Given<T>>>;

/// A text, without the white space around it.
pub type Text = Given<String>;

/// A day, `YYYY-MM-DD`.
pub type IsoDate = Date;

/// The day of `YYYY-MM-DDThh:mm:ss` with an optional offset, as written.
pub type IsoDateTime = Date;

/// A claim.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct Claim {
    /// `co-op` (default) or `cpor`.
    pub route: Text,
    /// The id of the edition to check against; by default the one that governs.
    pub rulebook: Text,
    /// Id of the incentive program.
    pub program: Text,
    /// Id of the role of the person who submits.
    pub submitter_role: Text,
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
    pub currency: Text,
    /// What is claimed in all.
    pub claimed_amount: Given<Money>,
    /// How many USD one unit of the claim's currency is worth: the partner's own rate.
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

/// A rate of exchange.
pub type Rate = Decimal;

/// Who claims.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct Partner {
    /// The id of the claiming location.
    pub partner_id: Text,
    /// The name of the company.
    pub name: Text,
    /// ISO 3166-1 alpha-2 code, or XK.
    pub country: Text,
}

/// What was done.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct Activity {
    /// Id of the activity.
    pub kind: Text,
    /// First day.
    pub starts_on: Given<IsoDate>,
    /// Last day.
    pub ends_on: Given<IsoDate>,
    /// Channels of a mailing.
    pub channels: Rows<String>,
    /// Subtypes; every one listed counts.
    pub subtypes: Rows<String>,
    /// The activities that a multi-touch campaign is made of.
    pub components: Rows<String>,
    /// Conferences attended.
    pub conferences: Rows<Conference>,
    /// The campaign's dates, on plan-based programs.
    pub campaign: Campaign,
    /// Microsoft's approval before the activity.
    pub preapproval: Preapproval,
}

/// A conference.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct Conference {
    /// Its id within the claim.
    pub id: Text,
    /// Its name.
    pub name: Text,
    /// Whether Microsoft hosts it.
    pub hosted_by_microsoft: Given<bool>,
}

/// The dates of a campaign.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct Campaign {
    /// First day.
    pub starts_on: Given<IsoDate>,
    /// Last day.
    pub ends_on: Given<IsoDate>,
}

/// Microsoft's approval before the activity.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct Preapproval {
    /// The id that Microsoft sent.
    pub id: Text,
    /// The day of the approval.
    pub approved_on: Given<IsoDate>,
}

/// The co-op funds of the usage period, in the claim's currency.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct Funds {
    /// What was earned for it.
    pub earned: Given<Money>,
    /// What other claims used of it.
    pub claimed_before: Given<Money>,
    /// What other claims used of it for the same activity.
    pub claimed_before_for_activity: Given<Money>,
}

/// Something the money was spent on.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct Expense {
    /// Its id within the claim.
    pub id: Text,
    /// Id of the kind of expense.
    pub kind: Text,
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
    pub mode: Text,
    /// Whether catering includes alcohol.
    pub includes_alcohol: Given<bool>,
    /// Whose the rented Surface devices are.
    pub surface_owner: Text,
}

/// An invoice.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct Invoice {
    /// Its id within the claim.
    pub id: Text,
    /// The number on it.
    pub number: Text,
    /// Who issued it.
    pub vendor: Text,
    /// `third-party` or `microsoft`.
    pub issuer: Text,
    /// The day it was issued.
    pub issued_on: Given<IsoDate>,
    /// Its currency; by default the claim's.
    pub currency: Text,
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
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
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
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
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
    pub url: Text,
    /// The kinds of evidence it is.
    pub evidence: Rows<String>,
    /// What it is, in the partner's words.
    pub note: Text,
    /// What it shows.
    pub shows: Rows<String>,
    /// SHA-256 of the file that was chosen, in hexadecimal digits.
    pub sha256: Text,
    /// What a look into the file found.
    pub inspection: Given<Inspection>,
}

/// What a look into a file found.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
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
    /// Whether it can be read; null where nobody tried.
    pub readable: Given<bool>,
    /// Why not: `empty`, `truncated`, `corrupt`, `encrypted` or `not-recognised`; or why it was not inspected, or not to its
    /// end: `too-large`, `too-slow`, `not-started` or `crashed`.
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
    pub identifiers: Rows<String>,
    /// The invoice found in it.
    pub invoice: FoundInvoice,
    /// What its text names.
    pub mentions: Mentions,
}

/// An invoice found in a file.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct FoundInvoice {
    /// `factur-x`, `ubl`, `cii` or `text`.
    pub source: Text,
    /// Its number.
    pub number: Text,
    /// Who issued it.
    pub vendor: Text,
    /// The day it was issued.
    pub issued_on: Given<IsoDate>,
    /// Its currency.
    pub currency: Text,
    /// The gross amount payable.
    pub total: Given<Money>,
    /// `structured`, `likely` or `guess`.
    pub confidence: Text,
}

/// What the text of a file names.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct Mentions {
    /// Whether it names Microsoft.
    pub microsoft: Given<bool>,
}

/// Figures about the result, by the id of the metric.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "kebab-case"))]
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
}

/// Calls made and contacts reached.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
pub struct CallsAndContacts {
    /// Calls made.
    pub calls: Given<f64>,
    /// Contacts reached.
    pub contacts: Given<f64>,
}

/// Somebody who attended.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
pub struct Attendee {
    /// Their name.
    pub person: Text,
    /// What it cost for them.
    pub cost: Given<Money>,
}

/// A customer association.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct Association {
    /// Id of the solution area.
    pub solution_area: Text,
    /// Id of the partner's role.
    pub partner_role: Text,
    /// The customer.
    pub customer: Customer,
    /// The partner's contact.
    pub partner_contact: PartnerContact,
    /// Ids of the products claimed.
    pub products: Rows<String>,
    /// GUIDs of the subscriptions.
    pub subscriptions: Rows<String>,
    /// Whether the partner opts out of payment.
    pub opt_out_of_payment: Given<bool>,
    /// Whether the partner acknowledged the terms.
    pub acknowledged: Given<bool>,
    /// What a revenue association needs.
    pub revenue: Revenue,
}

/// The customer of an association.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct Customer {
    /// Directory id, a GUID.
    pub tenant_id: Text,
    /// Domain name.
    pub domain: Text,
    /// Name.
    pub name: Text,
    /// The person at the customer.
    pub contact: CustomerContact,
}

/// The person at the customer.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
pub struct CustomerContact {
    /// Name.
    pub name: Text,
    /// Title.
    pub title: Text,
    /// E-mail address.
    pub email: Text,
}

/// The partner's contact.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
pub struct PartnerContact {
    /// Name.
    pub name: Text,
    /// E-mail address.
    pub email: Text,
}

/// What a revenue association needs.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify), serde(rename_all = "camelCase"))]
pub struct Revenue {
    /// Who sold the solution.
    pub seller_name: Text,
    /// The ISV's product.
    pub isv_product: Text,
}
