//! Rules on photos.

mod taken_outside_activity;

use taken_outside_activity::taken_outside_activity;

use super::document::{inspected, is_evidence_that};
use super::finding::Found;
use super::resolve::Resolved;
use super::span::Span;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let activity = Span::new(&resolved.claim.activity.starts_on, &resolved.claim.activity.ends_on);
    let photos = resolved.documents().filter(|(_, document)| is_evidence_that(resolved, document, |kind| kind.photo));
    let found =
        photos.filter_map(|(n, document)| taken_outside_activity(*inspected(document)?.taken_at.get()?, activity, n));
    found.collect()
}
