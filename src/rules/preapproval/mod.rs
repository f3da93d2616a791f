//! Rules on approval before the activity.

mod after_execution;

use after_execution::after_execution;

use super::finding::Found;
use super::resolve::Facts;

/// The findings of the group.
pub fn findings(facts: &Facts<'_>) -> Vec<Found> {
    let activity = &facts.claim.activity;
    let of_activity = || {
        facts.activity().filter(|rules| rules.approval_first)?;
        after_execution(*activity.preapproval.approved_on.get()?, *activity.starts_on.get()?)
    };
    of_activity().into_iter().collect()
}
