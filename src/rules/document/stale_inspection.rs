//! What was found in a file was found in this file.

use crate::claim::Document;
use crate::inspection::Inspection;
use crate::rules::finding::{Found, declared::document::StaleInspection, place};
use crate::text::same_file;

/// Whether name, size or hash differ from the inspected file.
pub fn is_stale(document: &Document, inspection: &Inspection) -> bool {
    let size = document.size_bytes.get().zip(inspection.size_bytes.get()).is_some_and(|(one, other)| one != other);
    let hashes = document.sha256.get().zip(inspection.sha256.get());
    let hash = hashes.is_some_and(|(one, other)| !one.eq_ignore_ascii_case(other));
    other_name(document, inspection).is_some() || size || hash
}

/// The names, where they differ.
fn other_name<'c>(document: &'c Document, inspection: &'c Inspection) -> Option<(&'c String, &'c String)> {
    document.file_name.get().zip(inspection.file_name.get()).filter(|(one, other)| !same_file(one, other))
}

/// A finding when they do.
pub fn stale_inspection(document: &Document, inspection: &Inspection, n: usize) -> Option<Found> {
    is_stale(document, inspection).then(|| {
        let (file_name, inspected) = other_name(document, inspection).unzip();
        let reports = StaleInspection { file_name: file_name.cloned(), inspected: inspected.cloned() };
        Found::new(place("/documents", n, ""), reports)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, document, params};

    fn found(file: &str, inspected: &str) -> Option<Found> {
        let document = document(&format!(r#"{{{file}"id":"d1","inspection":{{{inspected}"readable":true}}}}"#));
        let inspection = document.inspection.get().unwrap();
        let found = stale_inspection(&document, inspection, 2);
        assert_eq!(found.is_some(), is_stale(&document, inspection));
        found
    }

    fn hash(digit: char) -> String {
        format!(r#""sha256":"{}","#, String::from(digit).repeat(64))
    }

    #[test]
    fn another_name_or_size_is_another_file() {
        for (file, inspected, stale) in [
            (r#""fileName":"a.pdf","sizeBytes":10,"#, r#""fileName":"a.pdf","sizeBytes":10,"#, false),
            (r#""fileName":"a.pdf","sizeBytes":10,"#, r#""fileName":"a.pdf","sizeBytes":11,"#, true),
            (r#""fileName":"a.pdf","sizeBytes":10,"#, r#""fileName":"b.pdf","sizeBytes":10,"#, true),
            (r#""fileName":"a.pdf","#, r#""fileName":"A.PDF","#, false),
            (r#""fileName":"É.pdf","#, r#""fileName":"e\u0301.pdf","#, false),
            (r#""fileName":"a\u00a0b.pdf","#, r#""fileName":"a b.pdf","#, false),
            (r#""fileName":"1.1.pdf","#, r#""fileName":"11.pdf","#, true),
            (r#""fileName":"é.pdf","#, r#""fileName":"e.pdf","#, true),
            (r#""sizeBytes":0,"#, r#""sizeBytes":1,"#, true),
        ] {
            assert_eq!(found(file, inspected).is_some(), stale, "{file} {inspected}");
        }
    }

    #[test]
    fn another_hash_is_another_file_however_it_is_written() {
        assert!(found(&hash('a'), &hash('a')).is_none());
        assert!(found(&hash('a'), &hash('A')).is_none());
        assert!(found(&hash('A'), &hash('a')).is_none());
        let other = found(&hash('a'), &hash('b')).unwrap();
        assert_eq!(brief(&other), "document/stale-inspection /documents/2");
        assert_eq!(params(&other, ["fileName", "inspected"]), ["-", "-"]);
    }

    #[test]
    fn what_is_absent_on_either_side_does_not_differ() {
        assert!(found(r#""fileName":"a.pdf","sizeBytes":10,"#, "").is_none());
        assert!(found("", r#""fileName":"a.pdf","sizeBytes":10,"#).is_none());
        assert!(found(r#""fileName":"a.pdf","#, r#""sizeBytes":10,"#).is_none());
        assert!(found(&hash('a'), "").is_none());
        assert!(found("", &hash('a')).is_none());
    }

    #[test]
    fn the_finding_names_both_files_where_their_names_differ() {
        let other = found(r#""fileName":"b.pdf","#, r#""fileName":"a.pdf","#).unwrap();
        assert_eq!(brief(&other), "document/stale-inspection /documents/2");
        assert_eq!(params(&other, ["fileName", "inspected"]), ["b.pdf", "a.pdf"]);
        let same_name = found(r#""fileName":"a.pdf","sizeBytes":1,"#, r#""fileName":"a.pdf","sizeBytes":2,"#).unwrap();
        assert_eq!(params(&same_name, ["fileName", "inspected"]), ["-", "-"]);
    }
}
