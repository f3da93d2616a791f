//! A note explains what a document proves. Where none is required, one finding covers all documents without one.

use crate::rules::finding::{Found, declared::document::NoNote, place};

/// How many documents the finding points to at most.
const MOST_NAMED: usize = 1 << 13;

/// A finding for documents of proof without a note, by index.
pub fn no_note(without: &[usize]) -> Option<Found> {
    if without.is_empty() {
        return None;
    }
    let found = Found::new("/documents", NoNote { count: without.len() as u64 });
    Some(without.iter().take(MOST_NAMED).fold(found, |found, n| found.against(place("/documents", *n, ""))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn one_finding_points_to_all_documents() {
        assert!(no_note(&[]).is_none());
        let found = no_note(&[2, 5]).unwrap();
        assert_eq!(brief(&found), "document/no-note /documents");
        assert_eq!(params(&found, ["count"]), ["#2"]);
        assert_eq!(found.related, ["/documents/2", "/documents/5"]);
    }

    #[test]
    fn the_places_are_bounded_and_the_count_is_not() {
        let many: Vec<usize> = (0..=MOST_NAMED).collect();
        let found = no_note(&many).unwrap();
        assert_eq!((found.related.len(), params(&found, ["count"])), (MOST_NAMED, ["#8193".into()]));
    }
}
