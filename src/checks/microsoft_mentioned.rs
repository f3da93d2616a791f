//! A text that is said to show Microsoft content names Microsoft.

use crate::claim::{Document, Inspection};
use crate::finding::Draft;

/// A finding when it never does.
pub fn check(document: &Document, inspection: &Inspection, n: usize) -> Option<Draft> {
    let said = document.shows.has("microsoft-content") || document.shows.has("microsoft-content-100");
    let text = inspection.has_text.get() == Some(&true);
    let never = inspection.mentions.microsoft.get() == Some(&false);
    (said && text && never).then(|| Draft::new("content/microsoft-not-mentioned", format!("/documents/{n}/shows")))
}
