//! Rules on limits.

mod exceeded;
mod only_this_claim;
mod program_differs;

use exceeded::exceeded;
use only_this_claim::only_this_claim;
use program_differs::{by_country, by_program};

use super::finding::{Found, declared::limit::Exceeded};
use super::limits::Held;
use super::resolve::Facts;
use crate::decimal::Decimal;
use crate::report::LimitStatus;

/// The findings of the group.
pub fn findings(facts: &Facts<'_>, held: &[Held]) -> Vec<Found> {
    let Some(rules) = facts.rules else { return Vec::new() };
    let over = held.iter().filter(|held| held.status == LimitStatus::Exceeded);
    let mut found: Vec<Found> =
        over.filter_map(|held| Some(exceeded(reported(held, facts), held.path.clone()?, rules.cite))).collect();

    let funds = &facts.claim.funds;
    let nothing_before = funds.claimed_before.get().is_some_and(|before| before.amount == Decimal::ZERO);
    let decided = |held: &Held| held.per_period && held.status != LimitStatus::Unknown && held.sum.is_positive();
    if held.iter().any(decided) && funds.claimed_before_for_activity.get().is_none() && !nothing_before {
        found.push(only_this_claim().cited(rules.cite));
    }
    if !rules.activity.limits.is_empty() {
        found.extend(differing(facts));
    }
    found
}

/// Digits that the unit does not have may be all the difference, so they are shown.
fn reported(held: &Held, facts: &Facts<'_>) -> Exceeded {
    let decimals = held.decimals(facts);
    let exact = |amount: Decimal| amount.written(decimals.max(amount.decimals()));
    let written = |amount: Option<Decimal>| amount.map_or(String::new(), exact);
    Exceeded {
        limit: held.id().into(),
        maximum: written(held.limit),
        counted: written(held.counted),
        unit: held.unit.clone(),
        subject: held.subject.clone(),
    }
}

/// Limits of other programs and countries, which are not public.
fn differing(facts: &Facts<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    if let (true, Some(program), Some(rules)) = (facts.limits_not_public(), facts.program, facts.rules) {
        found.push(by_program(&program.id, rules.cite));
    }
    let edition = facts.edition_of_period();
    let limited = facts.limits_not_public() || !facts.limits().is_empty();
    let country = facts.claim.partner.country.get();
    let named = |country: &&String| limited && edition.other_allowances.iter().any(|id| id == *country);
    if let (Some(country), Some(cite)) = (country.filter(named), &edition.other_allowances_cite) {
        found.push(by_country(country, cite));
    }
    found
}
