//! The usage period is a fiscal half-year, or has the other length that a rulebook says.

use crate::claim::Interval;
use crate::rulebook::Rulebook;
use crate::rules::finding::{Found, declared::period};

/// A finding unless the interval is one of the usage periods into which the rulebook divides a year.
pub fn not_a_half_year(interval: &Interval, book: &Rulebook) -> Option<Found> {
    if book.period_between(interval.first, interval.last).is_some() {
        return None;
    }
    let fits = book.period_of(interval.first).interval();
    Some(Found::new("/usagePeriod", period::NotAHalfYear { value: interval.typed.clone(), fits }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{book, brief, claim, params};

    fn found(interval: &str) -> Option<Found> {
        let claim = claim(&format!(r#"{{"usagePeriod":"{interval}"}}"#));
        not_a_half_year(claim.usage_period.get().unwrap(), book())
    }

    #[test]
    fn january_to_june_and_july_to_december() {
        for interval in ["2024-01-01/2024-06-30", "2024-07-01/2024-12-31", "0001-01-01/0001-06-30"] {
            assert!(found(interval).is_none(), "{interval}");
        }
    }

    #[test]
    fn a_day_more_or_less_is_no_half_year() {
        for interval in [
            "2024-01-02/2024-06-30",
            "2023-12-31/2024-06-30",
            "2024-01-01/2024-06-29",
            "2024-01-01/2024-07-01",
            "2024-06-30/2024-12-31",
            "2024-07-01/2024-12-30",
            "2024-07-01/2025-01-01",
        ] {
            assert!(found(interval).is_some(), "{interval}");
        }
    }

    #[test]
    fn nor_is_a_year_or_a_quarter_or_one_that_runs_backwards() {
        for interval in [
            "2024-01-01/2024-12-31",
            "2024-04-01/2024-06-30",
            "2023-07-01/2024-06-30",
            "2024-06-30/2024-01-01",
            "2024-01-01/2025-06-30",
        ] {
            assert!(found(interval).is_some(), "{interval}");
        }
    }

    #[test]
    fn the_finding_names_the_half_year_of_the_first_day() {
        let found = found("2024-06-30/2025-06-30").unwrap();
        assert_eq!(brief(&found), "period/not-a-half-year /usagePeriod");
        assert_eq!(params(&found, ["value", "fits"]), ["2024-06-30/2025-06-30", "2024-01-01/2024-06-30"]);
    }
}
