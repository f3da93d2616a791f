//! Amounts are above 0.

use crate::claim::Money;
use crate::rules::finding::{Found, declared::amount};

/// A finding for 0 or less.
pub fn not_positive(money: &Money, path: impl Fn() -> String) -> Option<Found> {
    (!money.amount.is_positive()).then(|| Found::new(path(), amount::NotPositive { value: money.typed.clone() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, money, params};

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
            assert_eq!(not_positive(&money(typed), || "/claimedAmount".into()).is_none(), positive, "{typed}");
        }
    }

    #[test]
    fn the_value_is_shown_as_typed() {
        let found = not_positive(&money("-5.00"), || "/csrs/0/hours".into()).unwrap();
        assert_eq!(brief(&found), "amount/not-positive /csrs/0/hours");
        assert_eq!(params(&found, ["value"]), ["-5.00"]);
    }
}
