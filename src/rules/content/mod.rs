//! Rules on what documents say.

mod microsoft_not_mentioned;

use microsoft_not_mentioned::microsoft_not_mentioned;

use super::document::inspected;
use super::finding::Found;
use super::resolve::Resolved;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let found =
        resolved.documents().filter_map(|(n, document)| microsoft_not_mentioned(document, inspected(document)?, n));
    found.collect()
}
