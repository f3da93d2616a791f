//! Two documents are not one and the same file.

use crate::finding::Draft;

/// The finding at the later document; the milder case unless two invoices name them.
pub fn found(later: usize, first: usize, first_id: Option<&String>, two_invoices: bool) -> Draft {
    Draft::new("document/duplicate-content", format!("/documents/{later}"))
        .milder_if(!two_invoices)
        .with_known("first", first_id)
        .against(format!("/documents/{first}"))
}
