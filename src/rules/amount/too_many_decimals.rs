//! Amounts have no more decimals than their currency.

use crate::claim::Money;
use crate::rules::finding::{Found, declared::amount};

/// A finding for more decimals than the currency has; trailing zeros are none.
pub fn too_many_decimals(money: &Money, currency: &str, decimals: u32, path: impl Fn() -> String) -> Option<Found> {
    (money.amount.decimals() > decimals).then(|| {
        let value = money.typed.clone();
        Found::new(path(), amount::TooManyDecimals { value, currency: currency.into(), decimals: decimals.into() })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, money, params};

    fn found(typed: &str, decimals: u32) -> Option<Found> {
        too_many_decimals(&money(typed), "XXX", decimals, || "/claimedAmount".into())
    }

    #[test]
    fn as_many_as_the_currency_has() {
        for (typed, decimals, fits) in [
            ("10.25", 2, true),
            ("10.255", 2, false),
            ("10.255", 3, true),
            ("10.2555", 3, false),
            ("1000", 0, true),
            ("1000.5", 0, false),
            ("-0.001", 2, false),
        ] {
            assert_eq!(found(typed, decimals).is_none(), fits, "{typed}");
        }
    }

    #[test]
    fn trailing_zeros_are_no_decimals() {
        assert!(found("1000.00", 0).is_none());
        assert!(found("10.250000", 2).is_none());
        assert!(found("10.250001", 2).is_some());
    }

    #[test]
    fn the_value_is_shown_as_typed() {
        let found = found("10.2550", 2).unwrap();
        assert_eq!(brief(&found), "amount/too-many-decimals /claimedAmount");
        assert_eq!(params(&found, ["value", "currency", "decimals"]), ["10.2550", "XXX", "#2"]);
    }
}
