//! Rules on programs.

mod ended;

use ended::ended;

use super::finding::Found;
use super::resolve::Facts;

/// The findings of the group.
pub fn findings(facts: &Facts<'_>) -> Vec<Found> {
    let of_program = || {
        let (program, period) = (facts.program?, facts.period?);
        let entry = facts.governing?.ended.iter().find(|entry| entry.program == program.id)?;
        ended(entry, period)
    };
    of_program().into_iter().collect()
}
