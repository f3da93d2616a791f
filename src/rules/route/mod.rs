//! Rules on where a claim goes.

mod use_co_op;
mod use_cpor;
mod use_engagement_claim;

use use_co_op::use_co_op;
use use_cpor::use_cpor;
use use_engagement_claim::use_engagement_claim;

use super::finding::Found;
use super::resolve::Resolved;
use crate::rulebook::types::Route;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let Some(program) = resolved.program else { return Vec::new() };
    // Before it took associations, its rules are not public: see the group `activity`.
    if program.route == Route::Cpor && !resolved.takes_associations(program) {
        return Vec::new();
    }
    let found = [use_engagement_claim(program), use_cpor(program, resolved.route), use_co_op(program, resolved.route)];
    found.into_iter().flatten().collect()
}
