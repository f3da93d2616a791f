//! The expenses add up to no more than is claimed.

use crate::decimal::Decimal;
use crate::rules::finding::{Found, declared::amount::SumMismatch};

/// A finding when they add up to more; `expenses` is their sum, once every amount is known.
pub fn sum_mismatch(
    claimed: Decimal,
    expenses: Decimal,
    currency: Option<&String>,
    decimals: Option<u32>,
) -> Option<Found> {
    (expenses > claimed).then(|| {
        let written = |amount: Decimal| amount.as_money(decimals);
        let reports = SumMismatch {
            expenses: written(expenses),
            claimed: written(claimed),
            difference: written(expenses.minus(claimed)),
            currency: currency.cloned(),
        };
        Found::new("/claimedAmount", reports).against("/expenses")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{amount, brief, params};

    fn found(claimed: &str, expenses: &str) -> Option<Found> {
        sum_mismatch(amount(claimed), amount(expenses), Some(&"EUR".to_string()), Some(2))
    }

    #[test]
    fn as_much_or_less_is_no_mismatch() {
        assert!(found("1250.00", "1249.99").is_none());
        assert!(found("1250.00", "1250").is_none());
        assert!(found("1250.00", "1250.01").is_some());
    }

    #[test]
    fn the_finding_says_by_how_much() {
        let more = found("1250", "1300.5").unwrap();
        assert_eq!(brief(&more), "amount/sum-mismatch /claimedAmount");
        assert_eq!(params(&more, ["expenses", "claimed", "difference"]), ["1300.50", "1250.00", "50.50"]);
        assert_eq!(params(&more, ["currency"]), ["EUR"]);
        assert_eq!(more.related, ["/expenses"]);
    }

    #[test]
    fn without_a_currency_amounts_are_written_as_they_are() {
        let found = sum_mismatch(amount("1.20"), amount("1.3"), None, None).unwrap();
        assert_eq!(params(&found, ["expenses", "claimed", "difference", "currency"]), ["1.3", "1.2", "0.1", "-"]);
    }
}
