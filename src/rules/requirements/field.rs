//! Fields that a claim must give.

use super::{Applies, by_condition, over_all, requirement, status};
use crate::claim::Rows;
use crate::report::{Group, Requirement, Status};
use crate::rules::limits::{CheckedLimit, asks_for_earned, asks_for_rate};
use crate::rules::resolve::Resolved;

/// Fields of both routes.
pub fn shared(resolved: &Resolved<'_>) -> Vec<Requirement> {
    let claim = &resolved.claim;
    vec![
        field(resolved, "field/program", status(&claim.program), "/program"),
        field(resolved, "field/submitter-role", status(&claim.submitter_role), "/submitterRole"),
        field(resolved, "field/partner-id", status(&claim.partner.partner_id), "/partner/partnerId"),
    ]
}

/// Fields of route `co-op`.
pub fn requirements(resolved: &Resolved<'_>, checked: &[CheckedLimit]) -> Vec<Requirement> {
    let claim = &resolved.claim;
    let activity = &claim.activity;
    let mut requirements = vec![
        field(resolved, "field/partner-name", status(&claim.partner.name), "/partner/name"),
        field(resolved, "field/usage-period", status(&claim.usage_period), "/usagePeriod"),
        field(resolved, "field/activity-kind", status(&activity.kind), "/activity/kind"),
        field(resolved, "field/activity-start", status(&activity.starts_on), "/activity/startsOn"),
        field(resolved, "field/activity-end", status(&activity.ends_on), "/activity/endsOn"),
        field(resolved, "field/currency", status(&claim.currency), "/currency"),
        field(resolved, "field/claimed-amount", status(&claim.claimed_amount), "/claimedAmount"),
    ];
    if let Some(rules) = resolved.activity() {
        if !rules.channels.is_empty() {
            requirements.push(field(resolved, "field/channels", words(&activity.channels), "/activity/channels"));
        }
        if !rules.components.is_empty() {
            requirements.push(field(resolved, "field/components", words(&activity.components), "/activity/components"));
        }
        let takes_subtypes = match &rules.subtypes_of {
            Some(component) => has(&activity.components, component),
            None => Some(!rules.subtypes.is_empty()),
        };
        if let Some(status) = by_condition(takes_subtypes, words(&activity.subtypes)) {
            requirements.push(field(resolved, "field/subtypes", status, "/activity/subtypes"));
        }
        if rules.conferences {
            requirements.push(field(resolved, "field/conferences", conferences(resolved), "/activity/conferences"));
        }
    }
    if asks_for_earned(checked) {
        requirements.push(field(resolved, "field/funds-earned", status(&claim.funds.earned), "/funds/earned"));
    }
    if resolved.in_limit_currency() == Some(false) && asks_for_rate(checked) {
        let status = if claim.usd_per_unit.get().is_some() { Status::Met } else { Status::Unknown };
        requirements.push(field(resolved, "field/usd-per-unit", status, "/usdPerUnit"));
    }
    requirements
}

/// Takes away the fields that the programme does not ask for.
pub fn without_not_asked(requirements: &mut Vec<Requirement>, resolved: &Resolved<'_>) {
    let not_asked = &resolved.book.constants.not_asked;
    requirements.retain(|requirement| !not_asked.iter().any(|id| *id == *requirement.id));
}

/// A field and its place.
pub fn field(resolved: &Resolved<'_>, id: &'static str, status: Status, path: &'static str) -> Requirement {
    requirement(resolved, Group::Field, id, status, vec![path.into()])
}

/// A list of words, of which one at least is needed and every one must be readable.
pub fn words(list: &Rows<String>) -> Status {
    if list.is_partly_broken() { Status::Unknown } else { status(list) }
}

/// Whether a list names a word; none while the list is absent or partly unreadable.
pub fn has(list: &Rows<String>, word: &str) -> Applies {
    if list.has(word) {
        Some(true)
    } else if list.is_absent() || list.is_partly_broken() {
        None
    } else {
        Some(false)
    }
}

fn conferences(resolved: &Resolved<'_>) -> Status {
    let conferences = &resolved.claim.activity.conferences;
    let broken = conferences.is_partly_broken().then_some(Status::Unknown);
    let none = conferences.is_absent().then_some(Status::Missing);
    over_all(
        conferences.entries().map(|(_, conference)| status(&conference.hosted_by_microsoft)).chain(broken).chain(none),
    )
}
