//! Rules on CSRs.

mod certified_too_early;
mod outside_activity;

use certified_too_early::certified_too_early;
use outside_activity::outside_activity;

use super::activity::dates_reversed;
use super::finding::{Found, declared::csr::OutsideActivity, place};
use super::resolve::Resolved;
use super::span::Span;

/// The findings of the group, and of dates that are reversed.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let dates = &resolved.claim.activity;
    let activity = Span::new(&dates.starts_on, &dates.ends_on);
    let months = u32::try_from(OutsideActivity::months_before(resolved.book)).unwrap_or_default();
    let mut found = Vec::new();
    for (n, csr) in resolved.csrs() {
        found.extend(dates_reversed(&place("/csrs", n, ""), csr.starts_on.get(), csr.ends_on.get()));
        found.extend(outside_activity(csr, activity, resolved.period, months, n));
        found.extend(certified_too_early(csr, n));
    }
    found
}
