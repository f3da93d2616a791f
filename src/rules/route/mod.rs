//! Rules on where a claim goes.

mod use_co_op;
mod use_cpor;
mod use_engagement_claim;

use use_co_op::use_co_op;
use use_cpor::use_cpor;
use use_engagement_claim::use_engagement_claim;

use super::finding::Found;
use super::resolve::Facts;
use crate::rulebook::types::Route;

/// The findings of the group.
pub fn findings(facts: &Facts<'_>) -> Vec<Found> {
    let Some(program) = facts.program else { return Vec::new() };
    // Before it took associations, its rules are not public: see the group `activity`.
    if program.route == Route::Cpor && !facts.takes_associations(program) {
        return Vec::new();
    }
    let found = [use_engagement_claim(program), use_cpor(program, facts.route), use_co_op(program, facts.route)];
    found.into_iter().flatten().collect()
}
