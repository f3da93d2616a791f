//! What was found in a file was found in this file.

use crate::claim::{Document, Inspection};
use crate::finding::Draft;

/// Whether name or size differ from the file that was looked into.
pub fn is_stale(document: &Document, inspection: &Inspection) -> bool {
    let name = document.file_name.get().zip(inspection.file_name.get()).is_some_and(|(one, other)| one != other);
    let size = document.size_bytes.get().zip(inspection.size_bytes.get()).is_some_and(|(one, other)| one != other);
    name || size
}

/// A finding when they do.
pub fn check(document: &Document, inspection: &Inspection, n: usize) -> Option<Draft> {
    is_stale(document, inspection).then(|| {
        Draft::new("document/stale-inspection", format!("/documents/{n}/inspection"))
            .with_known("fileName", document.file_name.get())
            .with_known("inspected", inspection.file_name.get())
    })
}
