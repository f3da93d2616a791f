//! An invoice is issued in the usage period.

use crate::calendar::{Date, Period};
use crate::rules::finding::{Found, declared::invoice::OutsideUsagePeriod, place};

/// A finding when it is issued outside the usage period; no public rule forbids it.
pub fn outside_usage_period(issued: Date, period: Period, n: usize) -> Option<Found> {
    (!period.holds(issued)).then(|| {
        let reports = OutsideUsagePeriod { date: issued, starts_on: period.first(), ends_on: period.last() };
        Found::new(place("/invoices", n, "/issuedOn"), reports).against("/usagePeriod")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, day, half, params};

    #[test]
    fn first_and_last_day_belong_to_the_usage_period() {
        for (issued, outside) in
            [("2023-12-31", true), ("2024-01-01", false), ("2024-06-30", false), ("2024-07-01", true)]
        {
            assert_eq!(outside_usage_period(day(issued), half("2024-01-01"), 0).is_some(), outside, "{issued}");
        }
    }

    #[test]
    fn the_finding_names_the_usage_period() {
        let found = outside_usage_period(day("2024-07-01"), half("2024-01-01"), 2).unwrap();
        assert_eq!(brief(&found), "invoice/outside-usage-period /invoices/2/issuedOn");
        assert_eq!(params(&found, ["date", "startsOn", "endsOn"]), ["2024-07-01", "2024-01-01", "2024-06-30"]);
        assert_eq!(found.related, ["/usagePeriod"]);
    }
}
