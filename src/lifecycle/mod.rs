//! Where a claim stands after its submission: what happens next, by when, who may do what; pure, today is a parameter.
//!
//! The statuses, transitions and days are data of the rulebook, in its folder `life`. This module counts the days and says what
//! cannot be counted yet.
//!
//! ```
//! use claimproof::Rulebook;
//! use claimproof::lifecycle::{Options, lifecycle};
//! use serde_json::json;
//!
//! let claim = json!({ "usagePeriod": "2024-01-01/2024-06-30" });
//! let options = Options::on("2024-07-25".parse()?, "submitted");
//! let answer = lifecycle(&claim, &options, Rulebook::embedded())?;
//! assert_eq!((answer.route, answer.status.as_str()), ("co-op", "submitted"));
//! let follows: Vec<_> = answer.next.iter().map(|step| step.to.as_str()).collect();
//! assert!(follows.contains(&"under-review"), "{follows:?}");
//!
//! let unknown = lifecycle(&claim, &Options::on("2024-07-25".parse()?, "submited"), Rulebook::embedded());
//! assert!(unknown.is_err_and(|error| error.to_string().contains("Did you mean \"submitted\"?")));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod due;
mod options;

use serde::Serialize;
use serde_json::Value;
#[cfg(feature = "types")]
use tsify::Tsify;

pub use crate::rulebook::life::{Actor, EditState, Then, Undated, Unit};
pub use due::{Due, DueAlternative, Needs};
pub use options::{Error, Options, Past};

use crate::calendar::Date;
use crate::claim::{CPOR, Claim, read};
use crate::report::{Confidence, Source, Sources};
use crate::rulebook::ids::{RoleId, RulebookId, SourceId};
use crate::rulebook::life::{self, Life};
use crate::rulebook::types::{Edition, Route};
use crate::rulebook::{Id, Rulebook};

/// Name and version of the shape.
const SCHEMA: &str = "claimproof-lifecycle/1";

/// The status of a claim at the portal.
pub type LifeStatusId = Id;

/// Something that the partner can do.
pub type LifeActionId = Id;

/// A day by which something happens.
pub type DueId = Id;

/// Something that sources do not agree on.
pub type DisagreementId = Id;

/// Where a claim stands after its submission. Days are `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Lifecycle {
    /// Name and version of this shape: `claimproof-lifecycle/1`.
    pub schema: &'static str,
    /// `co-op` or `cpor`.
    #[cfg_attr(feature = "types", tsify(type = "RouteId"))]
    pub route: &'static str,
    /// The edition of the rules; null where none governs.
    pub edition: Option<RulebookId>,
    /// The day that counts as today.
    pub checked_on: String,
    /// The status.
    pub status: LifeStatusId,
    /// The day since which the claim has it; null where that is not known.
    pub since: Option<String>,
    /// What follows.
    pub next: Vec<LifeStep>,
    /// What the partner can do.
    pub actions: Vec<LifeAction>,
    /// What of the claim may be edited.
    pub editable: Editable,
    /// JSON Pointers of what the requests open.
    pub reopens: Vec<String>,
    /// The days by which something happens.
    pub due: Vec<Due>,
    /// What sources do not agree on, of what is listed here.
    pub disagreements: Vec<Disagreement>,
    /// The sources that are named here.
    #[cfg_attr(feature = "types", tsify(type = "Record<string, Source>"))]
    pub sources: Sources,
}

/// A change of the status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
pub struct LifeStep {
    /// The status that follows.
    pub to: LifeStatusId,
    /// Who causes it.
    pub by: Actor,
    /// By which action; null where it is none of the partner's.
    pub action: Option<LifeActionId>,
    /// Its source.
    pub source: SourceId,
    /// Its confidence.
    pub confidence: Confidence,
}

/// Something that the partner can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
pub struct LifeAction {
    /// Its id.
    pub id: LifeActionId,
    /// Who may do it.
    pub roles: Vec<ActingRole>,
    /// Whether it can be done once only; null where nothing says so.
    pub once: Option<bool>,
    /// Its source.
    pub source: SourceId,
    /// Its confidence.
    pub confidence: Confidence,
}

/// A role that may do something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
pub struct ActingRole {
    /// The role.
    pub id: RoleId,
    /// Whether all sources say so.
    pub may: May,
}

/// Whether a role may do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum May {
    /// It may.
    Yes,
    /// By some sources it may, and by others not.
    Disputed,
}

/// What of a claim may be edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
pub struct Editable {
    /// How much.
    pub state: EditState,
    /// JSON Pointers of the parts.
    pub paths: Vec<Id>,
    /// Its source.
    pub source: SourceId,
    /// Its confidence.
    pub confidence: Confidence,
}

/// Something that sources do not agree on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
pub struct Disagreement {
    /// Its id.
    pub id: DisagreementId,
    /// The sources, the one that is followed first.
    pub sources: Vec<SourceId>,
}

/// Where a claim stands. Total but for the options: whatever the claim is, there is an answer, which says what it cannot tell.
///
/// # Errors
/// Where the options name a status that the claim's route does not have, and where the rulebook says nothing of that route.
pub fn lifecycle(claim: &Value, options: &Options, book: &Rulebook) -> Result<Lifecycle, Error> {
    let (claim, _) = read(claim, book);
    let case = Case::of(&claim, options, book)?;
    let status = case.status()?;
    let life = case.life;
    // What is over takes the action and the transition away: a dispute that is used up, or whose last day is past.
    let due = case.due();
    let over: Vec<&Id> = life
        .dues
        .iter()
        .filter(|entry| due.iter().any(|own| own.id == entry.id && own.passed))
        .filter_map(|entry| entry.ends.as_ref())
        .chain(life.actions.iter().filter(|action| case.is_used_up(action)).map(|action| &action.id))
        .collect();
    let actions: Vec<&life::Action> = status
        .actions
        .iter()
        .filter(|id| !over.contains(id))
        .filter_map(|id| life.actions.iter().find(|action| action.id == *id))
        .collect();
    let next = status
        .next
        .iter()
        .filter(|step| step.action.as_ref().is_none_or(|action| !over.contains(&action)))
        .map(LifeStep::of)
        .collect();
    let is_named = |id: &Id| {
        due.iter().any(|own| own.disagreement.as_ref() == Some(id))
            || actions.iter().any(|action| action.disagreement.as_ref() == Some(id))
    };
    let disagreements = life.disagreements.iter().filter(|entry| is_named(&entry.id)).map(Disagreement::of).collect();
    let mut answer = Lifecycle {
        schema: SCHEMA,
        route: case.route.id(),
        edition: case.edition.map(|edition| edition.id.clone()),
        checked_on: options.today.to_string(),
        status: status.id.clone(),
        since: options.since.map(|day| day.to_string()),
        next,
        actions: actions.into_iter().map(LifeAction::of).collect(),
        editable: Editable::of(&status.editable),
        reopens: if status.editable.state == EditState::None { Vec::new() } else { case.reopens() },
        due,
        disagreements,
        sources: Sources::default(),
    };
    answer.sources = answer.cited(book);
    Ok(answer)
}

/// A claim with what follows from it.
struct Case<'a> {
    book: &'a Rulebook,
    claim: &'a Claim,
    options: &'a Options,
    route: Route,
    edition: Option<&'a Edition>,
    life: &'a Life,
}

impl<'a> Case<'a> {
    fn of(claim: &'a Claim, options: &'a Options, book: &'a Rulebook) -> Result<Self, Error> {
        let route = if claim.route.get().is_some_and(|route| *route == CPOR) { Route::Cpor } else { Route::CoOp };
        let edition = edition(claim, route, options, book);
        let life = book.lives.iter().find(|life| {
            life.route == route
                && (life.editions.is_empty() || edition.is_some_and(|edition| life.editions.contains(&edition.id)))
        });
        Ok(Self { book, claim, options, route, edition, life: life.ok_or(Error::NoLife { route: route.id() })? })
    }

    /// The status that the claim has; those of the history must be of the route as well.
    fn status(&self) -> Result<&'a life::Status, Error> {
        let lives = || self.book.lives.iter().filter(|life| life.route == self.route);
        let known = |id: &String| lives().any(|life| life.statuses.iter().any(|status| status.id == *id));
        if let Some(past) = self.options.history.iter().find(|past| !known(&past.status)) {
            return Err(self.unknown(&past.status));
        }
        let status = self.life.statuses.iter().find(|status| status.id == self.options.status);
        status.ok_or_else(|| self.unknown(&self.options.status))
    }

    fn unknown(&self, id: &str) -> Error {
        Error::unknown_status(id, self.route.id(), self.life.statuses.iter().map(|status| &status.id))
    }

    /// Whether an action was done that can be done once only.
    fn is_used_up(&self, action: &life::Action) -> bool {
        let mut leads_to = self
            .life
            .statuses
            .iter()
            .flat_map(|status| &status.next)
            .filter(|step| step.action.as_ref() == Some(&action.id))
            .map(|step| &step.to);
        action.once && leads_to.any(|to| self.options.history.iter().any(|past| *to == past.status))
    }

    /// The claim window of the claim's usage period.
    fn window(&self) -> Option<crate::rulebook::ClaimWindow<'a>> {
        let interval = self.claim.usage_period.get()?;
        let period = self.book.period_between(interval.first, interval.last)?;
        self.book.governing(self.route, period.first())?.window(period, &self.claim.days_from())
    }

    /// The day of the latest submission: that since which the claim is submitted, else the last of the history, else the one
    /// that the claim names, unless it lies after the present status began.
    fn submission(&self) -> Option<Date> {
        let Options { status, since, history, .. } = self.options;
        if status == SUBMITTED && since.is_some() {
            return *since;
        }
        if let Some(past) = history.iter().rev().find(|past| past.status == SUBMITTED) {
            return past.since;
        }
        let first = self.claim.submit_on.get().copied()?;
        since.is_none_or(|since| first <= since).then_some(first)
    }

    /// The places that requests open, each once.
    fn reopens(&self) -> Vec<String> {
        let mut paths: Vec<String> = Vec::new();
        for id in &self.options.requests {
            let own = self.life.requests.iter().filter(|request| request.id == *id).flat_map(|request| &request.opens);
            let asked = self.options.requirements.iter().filter(|(asked, _)| asked == id).flat_map(|(_, paths)| paths);
            for path in own.map(Id::to_string).chain(asked.cloned()) {
                if !paths.contains(&path) {
                    paths.push(path);
                }
            }
        }
        paths
    }
}

/// The status of a claim that was submitted and is not under review yet.
const SUBMITTED: &str = "submitted";

/// The edition of a claim: the one that it asks for, else the one that governs its usage period, or its first submission.
fn edition<'b>(claim: &Claim, route: Route, options: &Options, book: &'b Rulebook) -> Option<&'b Edition> {
    let pinned = claim.rulebook.get().and_then(|id| book.edition(id)).filter(|edition| edition.route == route);
    let day = || {
        if route == Route::Cpor {
            let first = || options.history.iter().find(|past| past.status == SUBMITTED).and_then(|past| past.since);
            return claim.submit_on.get().copied().or_else(first).or(options.since).unwrap_or(options.today);
        }
        let period = claim.usage_period.get().and_then(|interval| book.period_between(interval.first, interval.last));
        period.unwrap_or_else(|| book.period_of(options.today)).first()
    };
    pinned.or_else(|| book.governing(route, day()))
}

impl LifeStep {
    fn of(step: &life::Step) -> Self {
        Self {
            to: step.to.clone(),
            by: step.by,
            action: step.action.clone(),
            source: step.cite.source.clone(),
            confidence: step.cite.confidence,
        }
    }
}

impl LifeAction {
    fn of(action: &life::Action) -> Self {
        let each = |ids: &[Id], may: May| -> Vec<ActingRole> {
            ids.iter().map(|id| ActingRole { id: id.clone(), may }).collect()
        };
        Self {
            id: action.id.clone(),
            roles: [each(&action.roles, May::Yes), each(&action.disputed_roles, May::Disputed)].concat(),
            once: action.once.then_some(true),
            source: action.cite.source.clone(),
            confidence: action.cite.confidence,
        }
    }
}

impl Editable {
    fn of(editable: &life::Editable) -> Self {
        Self {
            state: editable.state,
            paths: editable.paths.clone(),
            source: editable.cite.source.clone(),
            confidence: editable.cite.confidence,
        }
    }
}

impl Disagreement {
    fn of(entry: &life::Disagreement) -> Self {
        Self { id: entry.id.clone(), sources: entry.sources.clone() }
    }
}

impl Lifecycle {
    /// The sources that it names, in the order of the rulebook.
    fn cited(&self, book: &Rulebook) -> Sources {
        let is_named = |id: &Id| {
            self.editable.source == *id
                || self.next.iter().any(|step| step.source == *id)
                || self.actions.iter().any(|action| action.source == *id)
                || self.disagreements.iter().any(|entry| entry.sources.contains(id))
                || self.due.iter().any(|due| {
                    due.source == *id || due.alternatives.iter().any(|alternative| alternative.source == *id)
                })
        };
        let cited = book.sources.iter().filter(|source| is_named(&source.id));
        Sources(cited.map(|source| (source.id.clone(), Source::of(source))).collect())
    }
}
