//! Microsoft's approval before the activity: where it comes first, and on plan-based programs.

use super::{requirement, status};
use crate::report::{Group, Requirement, Status};
use crate::rules::resolve::Facts;

/// Requirements of the group `approval`.
pub fn requirements(facts: &Facts<'_>) -> Vec<Requirement> {
    let activity = &facts.claim.activity;
    let first = facts.activity().is_some_and(|rules| rules.approval_first);
    if !first && !facts.is_plan_based() {
        return Vec::new();
    }
    let approval = |id: &'static str, status: Status, path: &'static str| {
        requirement(facts, Group::Approval, id, status, vec![path.into()])
    };
    vec![
        approval("approval/preapproval-id", status(&activity.preapproval.id), "/activity/preapproval/id"),
        approval(
            "approval/preapproval-date",
            status(&activity.preapproval.approved_on),
            "/activity/preapproval/approvedOn",
        ),
    ]
}
