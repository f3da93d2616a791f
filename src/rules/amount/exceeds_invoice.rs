//! The expenses that name one invoice add up to no more than its total.

use crate::decimal::Decimal;
use crate::rules::finding::{Found, declared::amount::ExceedsInvoice};

/// A finding when they add up to more.
pub fn exceeds_invoice(
    path: impl Fn() -> String,
    total: Decimal,
    expenses: Decimal,
    currency: Option<&String>,
    decimals: Option<u32>,
) -> Option<Found> {
    (expenses > total).then(|| {
        let written = |amount: Decimal| amount.as_money(decimals);
        let reports = ExceedsInvoice {
            expenses: written(expenses),
            total: written(total),
            difference: written(expenses.minus(total)),
            currency: currency.cloned(),
        };
        Found::new(path(), reports)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{amount, brief, params};

    fn found(total: &str, expenses: &str) -> Option<Found> {
        let path = || "/invoices/1/total".to_string();
        exceeds_invoice(path, amount(total), amount(expenses), Some(&"EUR".to_string()), Some(2))
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
    }
}
