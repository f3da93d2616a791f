//! The vendor of an invoice is not the partner itself.

use crate::finding::{Draft, place};
use crate::names::same;

/// A finding when the names are the same, but for case, spaces and punctuation.
pub fn check(vendor: &str, partner: &str, n: usize) -> Option<Draft> {
    same(vendor, partner).then(|| {
        Draft::new("invoice/vendor-is-partner", place("/invoices", n, "/vendor"))
            .with("value", vendor)
            .against("/partner/name")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, params};

    #[test]
    fn the_same_name_however_it_is_written() {
        for vendor in ["Contoso Ltd", "CONTOSO, Ltd.", "contoso-ltd", " Contoso  Ltd "] {
            assert!(check(vendor, "Contoso Ltd", 0).is_some(), "{vendor}");
        }
        for vendor in ["Contoso", "Contoso Ltd & Co", "Fabrikam", "Cóntoso Ltd"] {
            assert!(check(vendor, "Contoso Ltd", 0).is_none(), "{vendor}");
        }
        assert!(check("Ærø Média", "ÆRØ MÉDIA", 0).is_some());
    }

    #[test]
    fn punctuation_alone_is_no_name() {
        assert!(check("—", "—", 0).is_none());
    }

    #[test]
    fn the_finding_shows_the_name_as_typed() {
        let found = check("CONTOSO, Ltd.", "Contoso Ltd", 1).unwrap();
        assert_eq!(brief(&found), "invoice/vendor-is-partner /invoices/1/vendor");
        assert_eq!(params(&found, ["value"]), ["CONTOSO, Ltd."]);
        assert_eq!(found.related, ["/partner/name"]);
    }
}
