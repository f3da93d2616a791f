//! What the rulebook holds of claims after their submission.

use serde::{Deserialize, Serialize};
#[cfg(all(feature = "types", library))]
use tsify::Tsify;

use super::id::Id;
use super::types::{Cite, Confidence, Route};

/// What happens to the claims of a route after submission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Life {
    /// The route.
    pub route: Route,
    /// The editions it is for; empty for all of the route.
    pub editions: Vec<Id>,
    /// What can be done.
    pub actions: Vec<Action>,
    /// The states of a claim.
    pub statuses: Vec<Status>,
    /// The days by which something happens.
    pub dues: Vec<Due>,
    /// What sources do not agree on.
    pub disagreements: Vec<Disagreement>,
    /// What the portal may ask for again.
    pub requests: Vec<Request>,
}

/// Something that the partner can do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Its id.
    pub id: Id,
    /// Who may do it.
    pub roles: Vec<Id>,
    /// Who may do it by some sources, and not by others.
    pub disputed_roles: Vec<Id>,
    /// It can be done once only.
    pub once: bool,
    /// What sources do not agree on.
    pub disagreement: Option<Id>,
    /// Its source.
    pub cite: Cite,
}

/// A state of a claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Status {
    /// Its id.
    pub id: Id,
    /// What can be done.
    pub actions: Vec<Id>,
    /// What may be edited.
    pub editable: Editable,
    /// What follows.
    pub next: Vec<Step>,
}

/// What may be edited.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Editable {
    /// How much.
    pub state: EditState,
    /// JSON Pointers of the parts.
    pub paths: Vec<Id>,
    /// Its source.
    pub cite: Cite,
}

/// How much of a claim may be edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(all(feature = "types", library), derive(Tsify))]
pub enum EditState {
    /// All of it.
    All,
    /// Some parts.
    Parts,
    /// What Microsoft asks for.
    OnRequest,
    /// Nothing.
    None,
}

/// A change of the status.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// The status that follows.
    pub to: Id,
    /// Who causes it.
    pub by: Actor,
    /// By which action.
    pub action: Option<Id>,
    /// Its source.
    pub cite: Cite,
}

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(all(feature = "types", library), derive(Tsify))]
pub enum Actor {
    /// The partner who claims.
    Partner,
    /// Microsoft.
    Microsoft,
    /// The customer of an association.
    Customer,
}

/// A day by which something happens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Due {
    /// What happens.
    pub id: Id,
    /// In which states; empty for all.
    pub statuses: Vec<Id>,
    /// Who acts.
    pub who: Actor,
    /// Only for claims that are plan-based, or are not.
    pub plan_based: Option<bool>,
    /// Only for partners in these countries; empty for all.
    pub countries: Vec<Id>,
    /// How it is counted.
    pub term: Term,
    /// What follows once the day is past.
    pub then: Option<Then>,
    /// The action that is possible no longer once the day is past.
    pub ends: Option<Id>,
    /// What sources do not agree on.
    pub disagreement: Option<Id>,
    /// Its confidence where the activity starts and ends on one day, if that differs.
    pub one_day: Option<Confidence>,
    /// Its source.
    pub cite: Cite,
    /// What other sources say.
    pub alternatives: Vec<Alternative>,
}

/// What another source says of a due.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Alternative {
    /// How it is counted.
    pub term: Term,
    /// Its source.
    pub cite: Cite,
}

/// How a day is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Term {
    /// So many units from somewhere.
    Count {
        /// From where.
        from: Start,
        /// How many.
        count: u32,
        /// Of what.
        unit: Unit,
    },
    /// The last day of the claim window.
    WindowCloses,
    /// It is not.
    Undated(Undated),
}

/// Where a count starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Start {
    /// The day since which the claim has its status.
    Since,
    /// The latest submission.
    Submission,
    /// The last day of the activity.
    ActivityEnd,
    /// The day on which the tax invoice was approved.
    TaxInvoiceApproved,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(all(feature = "types", library), derive(Tsify))]
pub enum Unit {
    /// Monday to Friday; day 1 is the first of them after the start. Holidays count.
    BusinessDays,
    /// Calendar days.
    Days,
    /// Months, clipped to the month's end.
    Months,
    /// Months, to the last day of the last.
    MonthEnds,
}

/// Why there is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(all(feature = "types", library), derive(Tsify))]
pub enum Undated {
    /// No source says how long it takes.
    NotPublished,
    /// A source says that there is no limit.
    OpenEnded,
}

/// What follows once a day is past.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(all(feature = "types", library), derive(Tsify))]
pub enum Then {
    /// The partner contacts Microsoft's support.
    ContactSupport,
    /// The claim is rejected.
    Rejected,
    /// It takes a new association.
    NewAssociation,
}

/// Something that sources do not agree on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Disagreement {
    /// Its id.
    pub id: Id,
    /// The sources, the one that is followed first.
    pub sources: Vec<Id>,
}

/// Something that the portal may ask for again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// Its id.
    pub id: Id,
    /// JSON Pointers of what it opens.
    pub opens: Vec<Id>,
    /// Its source.
    pub cite: Cite,
}
