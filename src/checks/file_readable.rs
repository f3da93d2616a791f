//! The file can be read.

use crate::claim::Inspection;
use crate::finding::Draft;

/// A finding when it cannot; not for a file that was too large to be tried.
pub fn check(inspection: &Inspection, n: usize) -> Option<Draft> {
    let problem = inspection.problem.get();
    let tried = problem.is_none_or(|problem| problem != "too-large");
    (inspection.readable.get() == Some(&false) && tried)
        .then(|| Draft::new("document/unreadable", format!("/documents/{n}")).with_known("problem", problem))
}
