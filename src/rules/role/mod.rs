//! Rules on the role of the person who submits.

mod cannot_submit;

use cannot_submit::cannot_submit;

use super::finding::Found;
use super::resolve::Facts;

/// The findings of the group.
pub fn findings(facts: &Facts<'_>) -> Vec<Found> {
    let vocabulary = &facts.book.vocabulary;
    let plan = facts.is_plan_based().then_some(&vocabulary.plan_based);
    let role = facts.claim.submitter_role.get();
    role.and_then(|role| cannot_submit(role, &vocabulary.roles, facts.route, plan)).into_iter().collect()
}
