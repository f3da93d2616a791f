//! Rules on e-mails.

mod sent_outside_activity;

use sent_outside_activity::sent_outside_activity;

use super::document::{inspected, is_evidence_that};
use super::finding::Found;
use super::resolve::Facts;
use super::span::Span;

/// The findings of the group.
pub fn findings(facts: &Facts<'_>) -> Vec<Found> {
    let activity = Span::new(&facts.claim.activity.starts_on, &facts.claim.activity.ends_on);
    let mails = facts.documents().filter(|(_, document)| is_evidence_that(facts, document, |kind| kind.mail));
    let found =
        mails.filter_map(|(n, document)| sent_outside_activity(*inspected(document)?.sent_at.get()?, activity, n));
    found.collect()
}
