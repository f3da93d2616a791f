//! What is recommended, and not asked for: core requirements that nothing shows, evidence that is not attached.

use crate::finding::Draft;

/// A finding for core requirements that no document shows.
pub fn check_core(not_shown: &[String]) -> Option<Draft> {
    (!not_shown.is_empty()).then(|| Draft::new("core/recommended-not-shown", "/documents").with("shows", not_shown))
}

/// A finding for kinds of evidence that no document is.
pub fn check_evidence(not_attached: &[String]) -> Option<Draft> {
    (!not_attached.is_empty())
        .then(|| Draft::new("evidence/recommended-missing", "/documents").with("kinds", not_attached))
}
