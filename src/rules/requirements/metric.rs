//! The figure about the result that the activity asks for.

use super::{Applies, by_condition, over_all, status};
use crate::claim::{Attendee, CallsAndContacts, Given, Metrics, OtherMetric, Rows};
use crate::report::{Group, Params, Requirement, Status};
use crate::rules::resolve::Resolved;

/// Requirements of the group `metric`.
pub fn requirements(resolved: &Resolved<'_>) -> Vec<Requirement> {
    let Some((rules, metric)) = resolved.rules.and_then(|rules| Some((rules, rules.activity.metric.as_ref()?))) else {
        return Vec::new();
    };
    let Some(status) = by_condition(applies(resolved), given(&resolved.claim.metrics, metric)) else {
        return Vec::new();
    };
    vec![Requirement {
        id: ["metric/", metric.as_str()].concat().into(),
        group: Group::Metric,
        status,
        any_of: Vec::new(),
        met_by: Vec::new(),
        paths: vec![["/metrics/", metric.as_str()].concat().into()],
        params: Params::default(),
        source: rules.cite.source.clone(),
    }]
}

/// Not where every expense is exempt; undecided while the kind of another is not known.
fn applies(resolved: &Resolved<'_>) -> Applies {
    let exempt = resolved.activity().map_or(&[][..], |activity| activity.exempt.as_slice());
    let mut undecided = resolved.claim.expenses.is_partly_broken();
    let mut exempted = false;
    for (_, expense) in resolved.expenses() {
        match &expense.kind {
            Given::Is(kind) if exempt.iter().any(|id| id == kind) => exempted = true,
            Given::Is(_) => return Some(true),
            _ => undecided = true,
        }
    }
    match (exempted, undecided && !exempt.is_empty()) {
        (_, true) => None,
        (exempted, false) => Some(!exempted),
    }
}

fn given(metrics: &Metrics, id: &str) -> Status {
    if let Some((_, other)) = metrics.others.iter().find(|(known, _)| known == id) {
        return match other {
            OtherMetric::Count(count) => status(count),
            OtherMetric::Summary(text) => status(text),
            OtherMetric::CallsAndContacts(both) => calls_and_contacts(both),
            OtherMetric::Attendees(list) => attendees(list),
        };
    }
    match id {
        "estimated-reach" => status(&metrics.estimated_reach),
        "results-summary" => status(&metrics.results_summary),
        "results-summary-offer" => status(&metrics.results_summary_offer),
        "registered-guests" => status(&metrics.registered_guests),
        "attendees-or-booth-visitors-estimated" => status(&metrics.attendees_or_booth_visitors_estimated),
        "attendee-count" => status(&metrics.attendee_count),
        "calls-and-contacts" => calls_and_contacts(&metrics.calls_and_contacts),
        "attendee-list-and-cost-per-person" => attendees(&metrics.attendee_list_and_cost_per_person),
        // Only the rulebook knows it, and the claim does not give it.
        _ => Status::Missing,
    }
}

fn calls_and_contacts(given: &Given<CallsAndContacts>) -> Status {
    match given {
        Given::Is(both) => over_all([status(&both.calls), status(&both.contacts)].into_iter()),
        other => status(other),
    }
}

fn attendees(list: &Rows<Attendee>) -> Status {
    let broken = list.is_partly_broken().then_some(Status::Unknown);
    let none = list.is_absent().then_some(Status::Missing);
    let each =
        list.entries().map(|(_, attendee)| over_all([status(&attendee.person), status(&attendee.cost)].into_iter()));
    over_all(each.chain(broken).chain(none))
}
