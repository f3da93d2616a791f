//! Rules on conferences.

mod not_microsoft;

use not_microsoft::not_microsoft;

use super::finding::Found;
use super::resolve::Resolved;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    if !resolved.activity().is_some_and(|activity| activity.conferences) {
        return Vec::new();
    }
    let conferences = &resolved.claim.activity.conferences;
    conferences.entries().filter_map(|(n, conference)| not_microsoft(conference, n)).collect()
}
