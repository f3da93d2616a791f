//! A claim is submitted by the last day of the claim window, and the days of grace that may follow.

use crate::calendar::Date;
use crate::rulebook::ClaimWindow;
use crate::rules::finding::{Found, declared::deadline::Missed};

/// A finding when it is submitted later.
pub fn missed(window: &ClaimWindow<'_>, submitted: Date, path: &str) -> Option<Found> {
    let closes_on = window.closes?;
    let days = closes_on.days_until(submitted);
    (days > window.grace.into()).then(|| {
        let (basis, days) = (window.basis.id().into(), days.unsigned_abs());
        Found::new(path, Missed { closes_on, submit_on: submitted, days, basis }).cited(window.cite)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, day, params, window};

    fn found(period: &str, submitted: &str) -> Option<Found> {
        missed(&window(period), day(submitted), "/submitOn")
    }

    #[test]
    fn the_last_day_of_a_window_is_still_in_time() {
        for (period, last, first_late) in
            [("2024-01-01", "2024-08-15", "2024-08-16"), ("2024-07-01", "2025-02-15", "2025-02-16")]
        {
            assert!(found(period, last).is_none(), "{last}");
            assert!(found(period, first_late).is_some(), "{first_late}");
        }
    }

    #[test]
    fn by_days_the_day_of_grace_is_in_time_as_well() {
        for (period, last, first_late) in
            [("2020-01-01", "2020-08-15", "2020-08-16"), ("2020-07-01", "2021-02-15", "2021-02-16")]
        {
            assert!(found(period, last).is_none(), "{last}");
            assert!(found(period, first_late).is_some(), "{first_late}");
        }
    }

    #[test]
    fn past_the_year_9999_nothing_closes() {
        assert!(found("9999-12-31", "9999-12-31").is_none());
    }

    #[test]
    fn the_finding_counts_the_days_and_rests_on_its_window() {
        let late = found("2024-01-01", "2024-09-15").unwrap();
        assert_eq!(brief(&late), "deadline/missed /submitOn");
        assert_eq!(params(&late, ["closesOn", "submitOn", "days"]), ["2024-08-15", "2024-09-15", "#31"]);
        assert_eq!(late.cite.as_ref().unwrap().source, "EN23-over");
        assert_eq!(found("2021-01-01", "2021-08-16").unwrap().cite.as_ref().unwrap().source, "FR20-over");
        assert_eq!(params(&found("2020-01-01", "2020-08-16").unwrap(), ["closesOn", "days"]), ["2020-08-14", "#2"]);
    }

    #[test]
    fn the_first_window_after_the_last_published_one_is_projected() {
        use crate::rulebook::types::Confidence::{Confirmed, Inferred};
        for (period, day, basis, confidence) in [
            ("2020-07-01", "2021-02-16", "days-after-usage-period", Confirmed),
            ("2024-07-01", "2025-02-16", "published-window", Confirmed),
            ("2025-01-01", "2025-08-16", "projected", Inferred),
            ("2026-07-01", "2027-02-16", "projected", Inferred),
        ] {
            let late = found(period, day).unwrap();
            assert_eq!(params(&late, ["basis"]), [basis], "{period}");
            assert_eq!(late.cite.as_ref().unwrap().confidence, confidence, "{period}");
        }
    }
}
