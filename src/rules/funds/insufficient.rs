//! The claim, with what was claimed before, keeps to the funds earned.

use crate::decimal::Decimal;
use crate::rules::finding::{Found, declared::funds};

/// A finding when it goes beyond them.
pub fn insufficient(
    claimed: Decimal,
    before: Option<Decimal>,
    earned: Decimal,
    currency: Option<&String>,
    decimals: Option<u32>,
) -> Option<Found> {
    let used = before.unwrap_or(Decimal::ZERO);
    (claimed.plus(used) > earned).then(|| {
        let written = |amount: Decimal| amount.as_money(decimals);
        let reports = funds::Insufficient {
            claimed: written(claimed),
            claimed_before: written(used),
            earned: written(earned),
            available: written(earned.minus(used).max(Decimal::ZERO)),
            currency: currency.cloned(),
        };
        let found = Found::new("/claimedAmount", reports).against("/funds/earned");
        if before.is_some() { found.against("/funds/claimedBefore") } else { found }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{amount, brief, params};

    fn found(claimed: &str, before: &str, earned: &str) -> Option<Found> {
        insufficient(amount(claimed), Some(amount(before)), amount(earned), Some(&"EUR".to_string()), Some(2))
    }

    #[test]
    fn all_that_was_earned_may_be_claimed() {
        for (claimed, before, earned, enough) in [
            ("1000.00", "0", "1000", true),
            ("1000.01", "0", "1000", false),
            ("600.00", "400.00", "1000.00", true),
            ("600.01", "400.00", "1000.00", false),
            ("600.00", "400.01", "1000.00", false),
            ("0.01", "0", "0", false),
        ] {
            assert_eq!(found(claimed, before, earned).is_none(), enough, "{claimed} + {before}");
        }
    }

    #[test]
    fn the_finding_says_what_is_left() {
        let over = found("600.01", "400", "1000").unwrap();
        assert_eq!(brief(&over), "funds/insufficient /claimedAmount");
        assert_eq!(params(&over, ["claimed", "claimedBefore", "earned"]), ["600.01", "400.00", "1000.00"]);
        assert_eq!(params(&over, ["available", "currency"]), ["600.00", "EUR"]);
        assert_eq!(over.related, ["/funds/earned", "/funds/claimedBefore"]);
    }

    #[test]
    fn less_than_nothing_is_never_left() {
        assert_eq!(params(&found("1", "1200", "1000").unwrap(), ["available"]), ["0.00"]);
    }

    #[test]
    fn without_a_currency_amounts_are_written_as_they_are() {
        let found = insufficient(amount("2.5"), None, amount("1"), None, None).unwrap();
        assert_eq!(params(&found, ["claimed", "earned", "currency"]), ["2.5", "1", "-"]);
    }
}
