//! Rules on the activity: its dates, program and edition, and whether its rules are public.

mod dates_reversed;
mod not_finished;
mod not_for_program;
mod not_in_edition;
mod outside_campaign;
mod outside_usage_period;
mod rules_not_public;
mod too_few_components;

pub use dates_reversed::dates_reversed;
use not_finished::not_finished;
use not_for_program::not_for_program;
use not_in_edition::not_in_edition;
use outside_campaign::outside_campaign;
use outside_usage_period::outside_usage_period;
use rules_not_public::{of_program, rules_not_public};
use too_few_components::too_few_components;

use super::finding::{Found, place};
use super::resolve::Resolved;
use crate::by_index::FirstSeen;
use crate::rulebook::types::Route;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let mut found = of_the_kind(resolved);
    found.extend(of_the_dates(resolved));
    found
}

/// Whether the rules of the program were public on the day of submission, on either route.
pub fn of_the_program(resolved: &Resolved<'_>) -> Vec<Found> {
    let early =
        resolved.program.filter(|program| program.route == Route::Cpor && !resolved.takes_associations(program));
    early.map(of_program).into_iter().collect()
}

fn of_the_kind(resolved: &Resolved<'_>) -> Vec<Found> {
    let Some(rules) = resolved.rules else { return Vec::new() };
    let activity = rules.activity;
    let edition = resolved.edition_of_period();
    let mut found = Vec::new();
    let listed = |edition| resolved.book.activity(edition, &activity.id).is_some_and(|rules| rules.listed);
    let in_pinned = resolved.pinned.is_none_or(listed);
    found.extend(not_in_edition(activity, resolved.period, resolved.pinned.unwrap_or(edition), in_pinned));
    found.extend(rules_not_public(rules, "/activity/kind"));
    if !activity.components.is_empty() {
        let components = &resolved.claim.activity.components;
        found.extend(too_few_components(components, activity.fewest_components));
        let mut seen = FirstSeen::default();
        let parts = components.entries().filter(|(n, id)| seen.note(id, *n).is_none());
        found.extend(parts.filter_map(|(n, id)| {
            rules_not_public(resolved.book.activity(edition, id)?, &place("/activity/components", n, ""))
        }));
    }
    if let Some(program) = resolved.program {
        let exceptions = resolved.exceptions();
        found.extend(exceptions.filter_map(|exception| not_for_program(exception, &activity.id, &program.id)));
    }
    found
}

fn of_the_dates(resolved: &Resolved<'_>) -> Vec<Found> {
    let activity = &resolved.claim.activity;
    let campaign = &activity.campaign;
    let (starts, ends) = (activity.starts_on.get(), activity.ends_on.get());
    let mut found = Vec::new();
    found.extend(dates_reversed("/activity", starts, ends));
    found.extend(dates_reversed("/activity/campaign", campaign.starts_on.get(), campaign.ends_on.get()));
    found.extend(outside_campaign(starts, ends, resolved.campaign()));
    found.extend(ends.and_then(|ends| not_finished(*ends, resolved.submitted)));
    if let Some(period) = resolved.period {
        found.extend(outside_usage_period(starts, ends, period).into_iter().flatten());
    }
    found
}
