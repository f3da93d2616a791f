//! What was found in a file was found in this file.

use crate::claim::{Document, Inspection};
use crate::finding::{Draft, place};

/// Whether name or size differ from the file that was looked into.
pub fn is_stale(document: &Document, inspection: &Inspection) -> bool {
    let name = document.file_name.get().zip(inspection.file_name.get()).is_some_and(|(one, other)| one != other);
    let size = document.size_bytes.get().zip(inspection.size_bytes.get()).is_some_and(|(one, other)| one != other);
    name || size
}

/// A finding when they do.
pub fn check(document: &Document, inspection: &Inspection, n: usize) -> Option<Draft> {
    is_stale(document, inspection).then(|| {
        Draft::new("document/stale-inspection", place("/documents", n, "/inspection"))
            .with_known("fileName", document.file_name.get())
            .with_known("inspected", inspection.file_name.get())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, document, params};

    fn found(file: &str, inspected: &str) -> Option<Draft> {
        let document = document(&format!(r#"{{{file}"id":"d1","inspection":{{{inspected}"readable":true}}}}"#));
        let inspection = document.inspection.get().unwrap();
        let found = check(&document, inspection, 2);
        assert_eq!(found.is_some(), is_stale(&document, inspection));
        found
    }

    #[test]
    fn another_name_or_size_is_another_file() {
        for (file, inspected, stale) in [
            (r#""fileName":"a.pdf","sizeBytes":10,"#, r#""fileName":"a.pdf","sizeBytes":10,"#, false),
            (r#""fileName":"a.pdf","sizeBytes":10,"#, r#""fileName":"a.pdf","sizeBytes":11,"#, true),
            (r#""fileName":"a.pdf","sizeBytes":10,"#, r#""fileName":"b.pdf","sizeBytes":10,"#, true),
            (r#""fileName":"a.pdf","#, r#""fileName":"A.pdf","#, true),
            (r#""sizeBytes":0,"#, r#""sizeBytes":1,"#, true),
        ] {
            assert_eq!(found(file, inspected).is_some(), stale, "{file} {inspected}");
        }
    }

    #[test]
    fn what_is_absent_on_either_side_does_not_differ() {
        assert!(found(r#""fileName":"a.pdf","sizeBytes":10,"#, "").is_none());
        assert!(found("", r#""fileName":"a.pdf","sizeBytes":10,"#).is_none());
        assert!(found(r#""fileName":"a.pdf","#, r#""sizeBytes":10,"#).is_none());
    }

    #[test]
    fn the_finding_names_both_files() {
        let other = found(r#""fileName":"b.pdf","#, r#""fileName":"a.pdf","#).unwrap();
        assert_eq!(brief(&other), "document/stale-inspection /documents/2/inspection");
        assert_eq!(params(&other, ["fileName", "inspected"]), ["b.pdf", "a.pdf"]);
    }
}
