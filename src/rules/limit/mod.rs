//! Rules on limits.

mod exceeded;
mod only_this_claim;
mod program_differs;

use exceeded::exceeded;
use only_this_claim::only_this_claim;
use program_differs::{by_country, by_program};

use super::finding::{Found, declared::limit::Exceeded};
use super::limits::CheckedLimit;
use super::resolve::Resolved;
use crate::decimal::Decimal;
use crate::report::LimitStatus;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>, checked: &[CheckedLimit]) -> Vec<Found> {
    let Some(rules) = resolved.rules else { return Vec::new() };
    let over = checked.iter().filter(|checked| checked.status == LimitStatus::Exceeded);
    let mut found: Vec<Found> = over
        .filter_map(|checked| Some(exceeded(reported(checked, resolved), checked.path.clone()?, rules.cite)))
        .collect();

    let funds = &resolved.claim.funds;
    let nothing_before = funds.claimed_before.get().is_some_and(|before| before.amount == Decimal::ZERO);
    let decided = |checked: &CheckedLimit| {
        checked.per_period && checked.status != LimitStatus::Unknown && checked.sum.is_positive()
    };
    if checked.iter().any(decided) && funds.claimed_before_for_activity.get().is_none() && !nothing_before {
        found.push(only_this_claim().cited(rules.cite));
    }
    if !rules.activity.limits.is_empty() {
        found.extend(differing(resolved));
    }
    found
}

/// Digits that the unit does not have may be all the difference, so they are shown.
fn reported(checked: &CheckedLimit, resolved: &Resolved<'_>) -> Exceeded {
    let decimals = checked.decimals(resolved);
    let exact = |amount: Decimal| amount.to_fixed(decimals.max(amount.decimals()));
    let written = |amount: Option<Decimal>| amount.map_or(String::new(), exact);
    Exceeded {
        limit: checked.id().into(),
        maximum: written(checked.limit),
        counted: written(checked.counted),
        unit: checked.unit.clone(),
        subject: checked.subject.clone(),
    }
}

/// Limits of other programs and countries, which are not public.
fn differing(resolved: &Resolved<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    if let (true, Some(program), Some(rules)) = (resolved.limits_not_public(), resolved.program, resolved.rules) {
        found.push(by_program(&program.id, rules.cite));
    }
    let edition = resolved.edition_of_period();
    let limited = resolved.limits_not_public() || !resolved.limits().is_empty();
    let country = resolved.claim.partner.country.get();
    let named = |country: &&String| limited && edition.other_allowances.iter().any(|id| id == *country);
    if let (Some(country), Some(cite)) = (country.filter(named), &edition.other_allowances_cite) {
        found.push(by_country(country, cite));
    }
    found
}
