//! The kind of expense is eligible for the activity.

use crate::finding::Draft;

/// A finding for a kind that is not.
pub fn check(kind: &str, activity: &str, eligible: &[String], n: usize) -> Option<Draft> {
    if eligible.iter().any(|known| known == kind) {
        return None;
    }
    let found =
        Draft::new("expense/ineligible", format!("/expenses/{n}/kind")).with("kind", kind).with("activity", activity);
    Some(found.with("eligible", eligible).against("/activity/kind"))
}
