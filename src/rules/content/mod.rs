//! Rules on what documents say.

mod microsoft_not_mentioned;

use microsoft_not_mentioned::microsoft_not_mentioned;

use super::document::inspected;
use super::finding::Found;
use super::resolve::Facts;

/// The findings of the group.
pub fn findings(facts: &Facts<'_>) -> Vec<Found> {
    let found =
        facts.documents().filter_map(|(n, document)| microsoft_not_mentioned(document, inspected(document)?, n));
    found.collect()
}
