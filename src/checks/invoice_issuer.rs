//! Participation in Microsoft's own program is invoiced by Microsoft.

use crate::finding::{Draft, place};

/// A finding for an invoice that a third party issued.
pub fn check(issuer: &str, n: usize) -> Option<Draft> {
    (issuer == "third-party").then(|| Draft::new("invoice/not-microsoft", place("/invoices", n, "/issuer")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::brief;

    #[test]
    fn a_third_party_is_not_microsoft() {
        assert!(check("microsoft", 0).is_none());
        assert_eq!(brief(&check("third-party", 1).unwrap()), "invoice/not-microsoft /invoices/1/issuer");
    }
}
