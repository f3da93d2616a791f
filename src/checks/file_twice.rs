//! Two documents are not one and the same file.

use crate::finding::{Draft, place};

/// The finding at the later document; the milder case unless two invoices name them.
pub fn found(later: usize, first: usize, first_id: Option<&String>, two_invoices: bool) -> Draft {
    Draft::new("document/duplicate-content", place("/documents", later, ""))
        .milder_if(!two_invoices)
        .with_known("first", first_id)
        .against(place("/documents", first, ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, params};

    #[test]
    fn it_stands_at_the_later_document() {
        let twice = found(3, 1, Some(&"d2".to_string()), true);
        assert_eq!(brief(&twice), "document/duplicate-content /documents/3");
        assert_eq!(params(&twice, ["first"]), ["d2"]);
        assert_eq!(twice.related, ["/documents/1"]);
    }

    #[test]
    fn it_is_the_milder_case_unless_two_invoices_name_them() {
        assert_eq!(brief(&found(1, 0, None, false)), "document/duplicate-content /documents/1 (milder)");
        assert_eq!(brief(&found(1, 0, None, true)), "document/duplicate-content /documents/1");
        assert_eq!(params(&found(1, 0, None, true), ["first"]), ["-"]);
    }
}
