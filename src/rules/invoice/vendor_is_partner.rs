//! The vendor of an invoice is not the partner itself.

use crate::rules::finding::{Found, declared::invoice::VendorIsPartner, place};
use crate::text::same;

/// A finding when the names are the same, but for case, spaces and punctuation.
pub fn vendor_is_partner(vendor: &str, partner: &str, n: usize) -> Option<Found> {
    same(vendor, partner).then(|| {
        Found::new(place("/invoices", n, "/vendor"), VendorIsPartner { value: vendor.into() }).against("/partner/name")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn the_same_name_however_it_is_written() {
        for vendor in
            ["Contoso Ltd", "CONTOSO, Ltd.", "contoso-ltd", " Contoso  Ltd ", "Cóntoso Ltd", "Ｃｏｎｔｏｓｏ Ltd"]
        {
            assert!(vendor_is_partner(vendor, "Contoso Ltd", 0).is_some(), "{vendor}");
        }
        for vendor in ["Contoso", "Contoso Ltd & Co", "Fabrikam"] {
            assert!(vendor_is_partner(vendor, "Contoso Ltd", 0).is_none(), "{vendor}");
        }
        assert!(vendor_is_partner("Ærø Média", "ÆRØ MÉDIA", 0).is_some());
    }

    #[test]
    fn punctuation_alone_is_no_name() {
        assert!(vendor_is_partner("—", "—", 0).is_none());
    }

    #[test]
    fn the_finding_shows_the_name_as_typed() {
        let found = vendor_is_partner("CONTOSO, Ltd.", "Contoso Ltd", 1).unwrap();
        assert_eq!(brief(&found), "invoice/vendor-is-partner /invoices/1/vendor");
        assert_eq!(params(&found, ["value"]), ["CONTOSO, Ltd."]);
        assert_eq!(found.related, ["/partner/name"]);
    }
}
