//! A note explains what a document proves. Where none is required, one remark covers all documents without one.

use crate::finding::{Draft, place};

/// Documents that the remark points to at the most.
const MOST_NAMED: usize = 1 << 13;

/// A finding for documents of proof without a note, by index.
pub fn check(without: &[usize]) -> Option<Draft> {
    if without.is_empty() {
        return None;
    }
    let found = Draft::new("document/no-note", "/documents").with("count", without.len());
    Some(without.iter().take(MOST_NAMED).fold(found, |found, n| found.against(place("/documents", *n, ""))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, params};

    #[test]
    fn one_finding_points_to_all_documents() {
        assert!(check(&[]).is_none());
        let found = check(&[2, 5]).unwrap();
        assert_eq!(brief(&found), "document/no-note /documents");
        assert_eq!(params(&found, ["count"]), ["#2"]);
        assert_eq!(found.related, ["/documents/2", "/documents/5"]);
    }

    #[test]
    fn the_places_are_bounded_and_the_count_is_not() {
        let many: Vec<usize> = (0..=MOST_NAMED).collect();
        let found = check(&many).unwrap();
        assert_eq!((found.related.len(), params(&found, ["count"])), (MOST_NAMED, ["#8193".into()]));
    }
}
