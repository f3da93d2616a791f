//! Participation in Microsoft's own program is invoiced by Microsoft.

use crate::rules::finding::{Found, declared::invoice::NotMicrosoft, place};

/// A finding for an invoice that a third party issued.
pub fn not_microsoft(issuer: &str, n: usize) -> Option<Found> {
    (issuer == "third-party").then(|| Found::new(place("/invoices", n, "/issuer"), NotMicrosoft {}))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::brief;

    #[test]
    fn a_third_party_is_not_microsoft() {
        assert!(not_microsoft("microsoft", 0).is_none());
        assert_eq!(brief(&not_microsoft("third-party", 1).unwrap()), "invoice/not-microsoft /invoices/1/issuer");
    }
}
