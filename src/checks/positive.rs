//! Amounts are more than nothing.

use crate::claim::Money;
use crate::finding::Draft;

/// A finding for nothing or less.
pub fn check(money: &Money, path: &str) -> Option<Draft> {
    (!money.amount.is_positive()).then(|| Draft::new("amount/not-positive", path).with("value", &money.typed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, money, params};

    #[test]
    fn nothing_and_less_are_not_positive() {
        for (typed, positive) in [
            ("0.01", true),
            ("0.000000000000000001", true),
            ("0", false),
            ("0.00", false),
            ("-0", false),
            ("-0.01", false),
        ] {
            assert_eq!(check(&money(typed), "/claimedAmount").is_none(), positive, "{typed}");
        }
    }

    #[test]
    fn the_value_is_shown_as_typed() {
        let found = check(&money("-5.00"), "/csrs/0/hours").unwrap();
        assert_eq!(brief(&found), "amount/not-positive /csrs/0/hours");
        assert_eq!(params(&found, ["value"]), ["-5.00"]);
    }
}
