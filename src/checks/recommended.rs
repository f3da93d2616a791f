//! What is recommended, and not asked for: core requirements that nothing shows, evidence that is not attached.

use crate::finding::Draft;

/// A finding for core requirements that no document shows.
pub fn check_core(not_shown: &[&str]) -> Option<Draft> {
    (!not_shown.is_empty()).then(|| Draft::new("core/recommended-not-shown", "/documents").with("shows", not_shown))
}

/// A finding for kinds of evidence that no document is.
pub fn check_evidence(not_attached: &[&str]) -> Option<Draft> {
    (!not_attached.is_empty())
        .then(|| Draft::new("evidence/recommended-missing", "/documents").with("kinds", not_attached))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, params};

    #[test]
    fn one_finding_names_all_that_is_not_shown() {
        assert!(check_core(&[]).is_none());
        let found = check_core(&["partner-brand", "partner-contact"]).unwrap();
        assert_eq!(brief(&found), "core/recommended-not-shown /documents");
        assert_eq!(params(&found, ["shows"]), ["[partner-brand partner-contact]"]);
    }

    #[test]
    fn one_finding_names_all_that_is_not_attached() {
        assert!(check_evidence(&[]).is_none());
        let found = check_evidence(&["travel-itinerary"]).unwrap();
        assert_eq!(brief(&found), "evidence/recommended-missing /documents");
        assert_eq!(params(&found, ["kinds"]), ["[travel-itinerary]"]);
    }
}
