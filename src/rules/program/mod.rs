//! Rules on programs.

mod ended;

use ended::ended;

use super::finding::Found;
use super::resolve::Resolved;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let of_program = || {
        let (program, period) = (resolved.program?, resolved.period?);
        let entry = resolved.governing?.ended.iter().find(|entry| entry.program == program.id)?;
        ended(entry, period)
    };
    of_program().into_iter().collect()
}
