//! The expenses that name one invoice or CSR add up to no more than its total.

use crate::decimal::Decimal;
use crate::finding::Draft;

/// A finding under `rule` when they add up to more.
pub fn check(
    rule: &'static str,
    path: String,
    total: Decimal,
    expenses: Decimal,
    currency: Option<&String>,
    decimals: Option<u32>,
) -> Option<Draft> {
    (expenses > total).then(|| {
        let written = |amount: Decimal| amount.as_money(decimals);
        Draft::new(rule, path)
            .with("expenses", written(expenses))
            .with("total", written(total))
            .with("difference", written(expenses.minus(total)))
            .with_known("currency", currency)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{amount, brief, params};

    fn found(total: &str, expenses: &str) -> Option<Draft> {
        let path = "/invoices/1/total".to_string();
        check("amount/exceeds-invoice", path, amount(total), amount(expenses), Some(&"EUR".to_string()), Some(2))
    }

    #[test]
    fn a_proof_may_be_used_up() {
        assert!(found("100.00", "99.99").is_none());
        assert!(found("100.00", "100").is_none());
        assert!(found("100.00", "100.01").is_some());
    }

    #[test]
    fn the_finding_says_by_how_much() {
        let over = found("100", "100.5").unwrap();
        assert_eq!(brief(&over), "amount/exceeds-invoice /invoices/1/total");
        assert_eq!(params(&over, ["expenses", "total", "difference"]), ["100.50", "100.00", "0.50"]);
        assert_eq!(params(&over, ["currency"]), ["EUR"]);
        let csr = check("amount/exceeds-csr", "/csrs/0".into(), amount("1"), amount("2.5"), None, None).unwrap();
        assert_eq!(brief(&csr), "amount/exceeds-csr /csrs/0");
        assert_eq!(params(&csr, ["expenses", "total", "difference", "currency"]), ["2.5", "1", "1.5", "-"]);
    }
}
