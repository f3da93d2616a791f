//! Rules on approval before the activity.

mod after_execution;

use after_execution::after_execution;

use super::finding::Found;
use super::resolve::Resolved;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let activity = &resolved.claim.activity;
    let of_activity = || {
        resolved.activity().filter(|rules| rules.approval_first)?;
        after_execution(*activity.preapproval.approved_on.get()?, *activity.starts_on.get()?)
    };
    of_activity().into_iter().collect()
}
