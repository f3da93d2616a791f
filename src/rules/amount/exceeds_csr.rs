//! The expenses that name one CSR add up to no more than its total.

use crate::decimal::Decimal;
use crate::rules::finding::{Found, declared::amount::ExceedsCsr};

/// A finding when they add up to more.
pub fn exceeds_csr(
    path: impl Fn() -> String,
    total: Decimal,
    expenses: Decimal,
    currency: Option<&String>,
    decimals: Option<u32>,
) -> Option<Found> {
    (expenses > total).then(|| {
        let written = |amount: Decimal| amount.as_money(decimals);
        let reports = ExceedsCsr {
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
        let path = || "/csrs/1/total".to_string();
        exceeds_csr(path, amount(total), amount(expenses), Some(&"EUR".to_string()), Some(2))
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
        assert_eq!(brief(&over), "amount/exceeds-csr /csrs/1/total");
        assert_eq!(params(&over, ["expenses", "total", "difference"]), ["100.50", "100.00", "0.50"]);
        assert_eq!(params(&over, ["currency"]), ["EUR"]);
    }

    #[test]
    fn without_a_currency_amounts_are_written_as_they_are() {
        let over = exceeds_csr(|| "/csrs/0".into(), amount("1"), amount("2.5"), None, None).unwrap();
        assert_eq!(params(&over, ["expenses", "total", "difference", "currency"]), ["2.5", "1", "1.5", "-"]);
    }
}
