//! Rules on photos.

mod taken_outside_activity;

use taken_outside_activity::taken_outside_activity;

use super::document::{inspected, is_evidence_that};
use super::finding::Found;
use super::resolve::Facts;
use super::span::Span;

/// The findings of the group.
pub fn findings(facts: &Facts<'_>) -> Vec<Found> {
    let activity = Span::new(&facts.claim.activity.starts_on, &facts.claim.activity.ends_on);
    let photos = facts.documents().filter(|(_, document)| is_evidence_that(facts, document, |kind| kind.photo));
    let found =
        photos.filter_map(|(n, document)| taken_outside_activity(*inspected(document)?.taken_at.get()?, activity, n));
    found.collect()
}
