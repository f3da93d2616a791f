//! The funds earned reach the program's threshold.

use crate::decimal::Decimal;
use crate::rulebook::types::Threshold;
use crate::rules::finding::{Found, declared::threshold::NotReached};

/// The funds earned, and what they are in the threshold's currency.
#[derive(Debug, Clone, Copy)]
pub struct Earned<'a> {
    /// In the claim's currency.
    pub amount: Decimal,
    /// In the threshold's.
    pub usd: Decimal,
    /// The claim's currency.
    pub currency: &'a str,
    /// Its decimals.
    pub decimals: u32,
    /// Whether they were converted by the partner's own rate.
    pub converted: bool,
}

/// A finding when they do not; the minor case when a converted sum lies within the tolerance, in hundredths.
pub fn not_reached(earned: Earned<'_>, threshold: &Threshold, tolerance: u32) -> Option<Found> {
    let least = Decimal::whole(threshold.amount.into());
    (earned.usd < least).then(|| {
        let near = earned.converted && earned.usd >= least.minus(least.percent(tolerance));
        let reports = NotReached {
            earned: earned.amount.to_fixed(earned.decimals),
            currency: earned.currency.into(),
            earned_usd: earned.usd.plain(),
            threshold: least.to_fixed(2),
            program: threshold.program.to_string(),
        };
        Found::new("/funds/earned", reports).milder_if(near).against("/program").cited(&threshold.cite)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{amount, brief, edition, params};

    const EDITION: &str = "microsoft-co-op@2022-08";

    fn found(program: &str, earned: &str, rate: Option<&str>) -> Option<Found> {
        let amount_earned = amount(earned);
        let currency = if rate.is_some() { "EUR" } else { "USD" }.to_string();
        let usd = rate.map_or(amount_earned, |rate| amount_earned.times(amount(rate)));
        let earned = Earned { amount: amount_earned, usd, currency: &currency, decimals: 2, converted: rate.is_some() };
        let threshold = edition(EDITION).thresholds.iter().find(|threshold| threshold.program == program);
        not_reached(earned, threshold.expect(program), 5)
    }

    fn case(earned: &str, rate: Option<&str>) -> &'static str {
        found("csp-indirect-reseller", earned, rate)
            .map_or("reached", |found| if found.minor { "minor" } else { "not reached" })
    }

    #[test]
    fn at_the_threshold_it_is_reached() {
        for (earned, rate, expected) in [
            ("10000", None, "reached"),
            ("9999.99", None, "not reached"),
            ("0", None, "not reached"),
            ("8000", Some("1.25"), "reached"),
            ("8000.01", Some("1.25"), "reached"),
            ("7999.99", Some("1.25"), "minor"),
        ] {
            assert_eq!(case(earned, rate), expected, "{earned}");
        }
    }

    #[test]
    fn a_converted_sum_five_percent_below_is_within_what_rates_differ() {
        assert_eq!(case("7600", Some("1.25")), "minor"); // 9,500 USD exactly
        assert_eq!(case("7599.99", Some("1.25")), "not reached");
    }

    #[test]
    fn sums_are_compared_unrounded() {
        assert_eq!(case("9999.999999", Some("1")), "minor");
        assert_eq!(case("1", Some("9499.999999999999")), "not reached");
        assert_eq!(case("1", Some("9500.000000000001")), "minor");
    }

    #[test]
    fn in_usd_nothing_is_near() {
        assert_eq!(case("9500", None), "not reached");
        assert_eq!(case("9999.99", None), "not reached");
    }

    #[test]
    fn each_program_has_its_own() {
        for (program, usd) in [
            ("csp-direct-bill", "10000"),
            ("csp-indirect-provider", "10000"),
            ("csp-indirect-reseller", "10000"),
            ("hosting", "1500"),
            ("authorized-distributor-eduwins", "1500"),
            ("authorized-distributor-software", "1500"),
            ("oem-reseller-software", "1500"),
            ("iot-channel", "1500"),
            ("mixed-reality-add", "1500"),
            ("mixed-reality-adr-dmp", "1500"),
            ("surface-add-pc", "1500"),
            ("surface-add-hub", "1500"),
        ] {
            let below = amount(usd).minus(amount("0.01")).plain();
            assert!(found(program, usd, None).is_none(), "{program}");
            assert!(found(program, &below, None).is_some(), "{program}");
        }
    }

    #[test]
    fn the_finding_shows_both_currencies() {
        let near = found("csp-indirect-reseller", "7999.99", Some("1.25")).unwrap();
        assert_eq!(brief(&near), "threshold/not-reached /funds/earned (minor)");
        assert_eq!(params(&near, ["earned", "currency", "earnedUsd"]), ["7999.99", "EUR", "9999.9875"]);
        assert_eq!(params(&near, ["threshold", "program"]), ["10000.00", "csp-indirect-reseller"]);
        assert_eq!(near.related, ["/program"]);
        assert_eq!(near.cite.as_ref().unwrap().source, "EN22-threshold");
    }
}
