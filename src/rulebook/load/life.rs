//! Loads the files in `life`: what happens to claims after their submission.

use super::super::document::{Named, Table};
use super::super::life::{
    Action, Actor, Alternative, Disagreement, Due, EditState, Editable, Life, Request, Start, Status, Step, Term, Then,
    Undated, Unit,
};
use super::super::types::{Id, Route, Rulebook};
use super::{CONFIDENCES, Loader, ROUTES, once};

const ACTORS: [(&str, Actor); 3] =
    [("partner", Actor::Partner), ("microsoft", Actor::Microsoft), ("customer", Actor::Customer)];

const EDIT_STATES: [(&str, EditState); 4] = [
    ("all", EditState::All),
    ("parts", EditState::Parts),
    ("on-request", EditState::OnRequest),
    ("none", EditState::None),
];

const UNITS: [(&str, Unit); 4] = [
    ("business-days", Unit::BusinessDays),
    ("days", Unit::Days),
    ("months", Unit::Months),
    ("month-ends", Unit::MonthEnds),
];

const UNDATED: [(&str, Undated); 2] = [("not-published", Undated::NotPublished), ("open-ended", Undated::OpenEnded)];

const THEN: [(&str, Then); 3] = [
    ("contact-support", Then::ContactSupport),
    ("rejected", Then::Rejected),
    ("new-association", Then::NewAssociation),
];

/// Where a term starts; none is the claim window, which has its own last day.
const STARTS: [(&str, Option<Start>); 5] = [
    ("since", Some(Start::Since)),
    ("submission", Some(Start::Submission)),
    ("activity-end", Some(Start::ActivityEnd)),
    ("tax-invoice-approved", Some(Start::TaxInvoiceApproved)),
    ("claim-window", None),
];

impl Loader<'_> {
    /// Reads one entry into the rulebook.
    pub fn life(&self, table: &Table<'_>, book: &mut Rulebook) {
        let route = table.one_of("route", &ROUTES).unwrap_or(Route::CoOp);
        let of_route = book.editions.iter().filter(|edition| edition.route == route).map(|edition| &edition.id);
        let editions = table.known_ids("editions", "edition of this route", of_route);
        let covered = |other: &Life| {
            other.route == route
                && (editions.is_empty()
                    || other.editions.is_empty()
                    || other.editions.iter().any(|id| editions.contains(id)))
        };
        if book.lives.iter().any(covered) {
            table.at.note("another entry says this of the same editions");
        }
        let parts: Vec<Id> = table.optional_texts("parts").unwrap_or_default().iter().map(Named::id).collect();
        let disagreements = self.disagreements(table);
        let actions = self.actions(table, &disagreements, book);
        let statuses = self.statuses(table, &actions, &parts);
        let life = Life {
            route,
            editions,
            dues: self.dues(table, &statuses, &actions, &disagreements, book),
            requests: self.requests(table),
            actions,
            statuses,
            disagreements,
        };
        book.lives.push(life);
    }

    fn disagreements(&self, table: &Table<'_>) -> Vec<Disagreement> {
        let mut disagreements: Vec<Disagreement> = Vec::new();
        for entry in table.tables("disagreement") {
            let sources = entry.known_ids("sources", "source", &self.sources);
            self.note_cited(&sources);
            if sources.len() < 2 {
                entry.at.note("a disagreement names two sources at least");
            }
            let Some(id) = once(&entry, disagreements.iter().map(|other| &other.id)) else { continue };
            disagreements.push(Disagreement { id, sources });
        }
        disagreements
    }

    fn actions(&self, table: &Table<'_>, disagreements: &[Disagreement], book: &Rulebook) -> Vec<Action> {
        let roles = || book.vocabulary.roles.iter().map(|role| &role.id);
        let mut actions: Vec<Action> = Vec::new();
        for entry in table.tables("action") {
            let cite = self.cite(&entry, &[]);
            let action = Action {
                id: Id::default(),
                roles: entry.known_ids("roles", "role", roles()),
                disputed_roles: entry.known_ids("disputed-roles", "role", roles()),
                once: entry.flag("once"),
                disagreement: disagreement(&entry, disagreements),
                cite,
            };
            let Some(id) = once(&entry, actions.iter().map(|other| &other.id)) else { continue };
            actions.push(Action { id, ..action });
        }
        actions
    }

    fn statuses(&self, table: &Table<'_>, actions: &[Action], parts: &[Id]) -> Vec<Status> {
        let ids = || actions.iter().map(|action| &action.id);
        let mut statuses: Vec<Status> = Vec::new();
        let mut targets: Vec<Named<'_>> = Vec::new();
        for entry in table.tables("status") {
            let next = entry.tables("next").into_iter().filter_map(|step| {
                let to = step.text("to");
                targets.extend(to.clone());
                let action = step.optional_text("action").and_then(|id| id.known("action", ids()));
                let by = step.one_of("by", &ACTORS);
                let cite = self.cite(&step, &[]);
                Some(Step { to: to?.id(), by: by?, action, cite })
            });
            let next = next.collect();
            let own = entry.known_ids("actions", "action", ids());
            let editable = entry.table("editable").and_then(|editable| {
                let cite = self.cite(&editable, &[]);
                let state = editable.one_of("state", &EDIT_STATES)?;
                let paths = if state == EditState::Parts { parts.to_vec() } else { Vec::new() };
                Some(Editable { state, paths, cite })
            });
            let Some(id) = once(&entry, statuses.iter().map(|other| &other.id)) else { continue };
            let Some(editable) = editable else { continue };
            statuses.push(Status { id, actions: own, editable, next });
        }
        for to in targets {
            to.known("status", statuses.iter().map(|status| &status.id));
        }
        statuses
    }

    fn dues(
        &self,
        table: &Table<'_>,
        statuses: &[Status],
        actions: &[Action],
        disagreements: &[Disagreement],
        book: &Rulebook,
    ) -> Vec<Due> {
        let mut dues = Vec::new();
        for entry in table.tables("due") {
            let id = entry.text("id");
            let who = entry.one_of("who", &ACTORS);
            let term = self::term(&entry, book);
            let alternatives = entry.tables("alternative").into_iter().filter_map(|other| {
                let cite = self.cite(&other, &[]);
                Some(Alternative { term: self::term(&other, book)?, cite })
            });
            let alternatives = alternatives.collect();
            let ends = entry.optional_text("ends");
            let due = Due {
                id: Id::default(),
                statuses: entry.known_ids("statuses", "status", statuses.iter().map(|status| &status.id)),
                who: Actor::Partner,
                plan_based: entry.optional_flag("plan-based"),
                countries: entry.known_ids("countries", "country", &book.vocabulary.countries),
                term: Term::WindowCloses,
                then: entry.optional_one_of("then", &THEN),
                ends: ends.and_then(|id| id.known("action", actions.iter().map(|action| &action.id))),
                disagreement: disagreement(&entry, disagreements),
                one_day: entry.optional_one_of("one-day-confidence", &CONFIDENCES),
                cite: self.cite(&entry, &[]),
                alternatives,
            };
            if let (Some(id), Some(who), Some(term)) = (id, who, term) {
                dues.push(Due { id: id.id(), who, term, ..due });
            }
        }
        dues
    }

    fn requests(&self, table: &Table<'_>) -> Vec<Request> {
        let mut requests: Vec<Request> = Vec::new();
        for entry in table.tables("request") {
            let opens = entry.some_texts("opens", "a request opens something").iter().map(Named::id).collect();
            let cite = self.cite(&entry, &[]);
            let Some(id) = once(&entry, requests.iter().map(|other| &other.id)) else { continue };
            requests.push(Request { id, opens, cite });
        }
        requests
    }
}

fn disagreement(entry: &Table<'_>, disagreements: &[Disagreement]) -> Option<Id> {
    let ids = disagreements.iter().map(|other| &other.id);
    entry.optional_text("disagreement")?.known("disagreement", ids)
}

/// How a day is counted: that months count from the end of the activity without a number is the rulebook's own.
fn term(entry: &Table<'_>, book: &Rulebook) -> Option<Term> {
    let undated = entry.optional_one_of("undated", &UNDATED);
    let start = entry.optional_one_of("from", &STARTS);
    let count = entry.optional_integer("count");
    let unit = entry.optional_one_of("unit", &UNITS);
    match (undated, start, count, unit) {
        (Some(undated), None, None, None) => Some(Term::Undated(undated)),
        (None, Some(None), None, None) => Some(Term::WindowCloses),
        (None, Some(Some(from)), Some(count), Some(unit)) => Some(Term::Count { from, count, unit }),
        (None, Some(Some(from @ Start::ActivityEnd)), None, Some(unit @ Unit::Months)) => {
            let count = book.constants.keep_months;
            if count.is_none() {
                entry.at.note("`count` is missing, and the rulebook has no `keep-documents`");
            }
            Some(Term::Count { from, count: count.unwrap_or_default(), unit })
        }
        _ => {
            entry.at.note("a day is `undated`, or has `from`, `count` and `unit`");
            None
        }
    }
}
