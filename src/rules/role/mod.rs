//! Rules on the role of the person who submits.

mod cannot_submit;

use cannot_submit::cannot_submit;

use super::finding::Found;
use super::resolve::Resolved;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let vocabulary = &resolved.book.vocabulary;
    let plan = resolved.is_plan_based().then_some(&vocabulary.plan_based);
    let role = resolved.claim.submitter_role.get();
    role.and_then(|role| cannot_submit(role, &vocabulary.roles, resolved.route, plan)).into_iter().collect()
}
