//! Two documents are not one and the same file.

use crate::claim::Document;
use crate::inspection::Inspection;
use crate::rules::finding::{Found, declared::document::DuplicateContent, place};

/// What a file is known by: the document's own hash, else that of the inspected file.
pub fn hash(document: &Document, inspection: Option<&Inspection>) -> Option<String> {
    let found = || inspection.and_then(|inspection| inspection.sha256.get());
    document.sha256.get().or_else(found).map(|hash| hash.to_ascii_lowercase())
}

/// The finding at the later document; the minor case unless two invoices name them.
pub fn duplicate_content(later: usize, first: usize, first_id: Option<&String>, two_invoices: bool) -> Found {
    Found::new(place("/documents", later, ""), DuplicateContent { first: first_id.cloned() })
        .milder_if(!two_invoices)
        .against(place("/documents", first, ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, document, params};

    #[test]
    fn a_document_s_own_hash_comes_first() {
        let of = |own: &str, found: &str| {
            let document = document(&format!(r#"{{"id":"d1",{own}"inspection":{{{found}"readable":true}}}}"#));
            hash(&document, document.inspection.get().map(AsRef::as_ref))
        };
        let text = |digit: &str| format!(r#""sha256":"{}","#, digit.repeat(64));
        assert_eq!(of(&text("a"), &text("b")), Some("a".repeat(64)));
        assert_eq!(of("", &text("B")), Some("b".repeat(64)));
        assert_eq!(of(&text("A"), ""), Some("a".repeat(64)));
        assert_eq!(of("", ""), None);
        assert_eq!(hash(&document(r#"{"fileName":"a.pdf"}"#), None), None);
    }

    #[test]
    fn it_stands_at_the_later_document() {
        let twice = duplicate_content(3, 1, Some(&"d2".to_string()), true);
        assert_eq!(brief(&twice), "document/duplicate-content /documents/3");
        assert_eq!(params(&twice, ["first"]), ["d2"]);
        assert_eq!(twice.related, ["/documents/1"]);
    }

    #[test]
    fn it_is_the_milder_case_unless_two_invoices_name_them() {
        assert_eq!(brief(&duplicate_content(1, 0, None, false)), "document/duplicate-content /documents/1 (minor)");
        assert_eq!(brief(&duplicate_content(1, 0, None, true)), "document/duplicate-content /documents/1");
        assert_eq!(params(&duplicate_content(1, 0, None, true), ["first"]), ["-"]);
    }
}
