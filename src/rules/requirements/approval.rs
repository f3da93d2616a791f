//! Microsoft's approval before the activity: where it comes first, and on plan-based programs.

use super::{requirement, status};
use crate::report::{Group, Requirement, Status};
use crate::rules::resolve::Resolved;

/// Requirements of the group `approval`.
pub fn requirements(resolved: &Resolved<'_>) -> Vec<Requirement> {
    let activity = &resolved.claim.activity;
    let first = resolved.activity().is_some_and(|rules| rules.approval_first);
    if !first && !resolved.is_plan_based() {
        return Vec::new();
    }
    let approval = |id: &'static str, status: Status, path: &'static str| {
        requirement(resolved, Group::Approval, id, status, vec![path.into()])
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
