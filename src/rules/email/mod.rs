//! Rules on e-mails.

mod sent_outside_activity;

use sent_outside_activity::sent_outside_activity;

use super::document::{inspected, is_evidence_that};
use super::finding::Found;
use super::resolve::Resolved;
use super::span::Span;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let activity = Span::new(&resolved.claim.activity.starts_on, &resolved.claim.activity.ends_on);
    let mails = resolved.documents().filter(|(_, document)| is_evidence_that(resolved, document, |kind| kind.mail));
    let found =
        mails.filter_map(|(n, document)| sent_outside_activity(*inspected(document)?.sent_at.get()?, activity, n));
    found.collect()
}
