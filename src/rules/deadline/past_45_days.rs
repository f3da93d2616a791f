//! Where the claim window is counted in days, sources differ on the last one: the days of grace are warned of.

use crate::calendar::Date;
use crate::rulebook::ClaimWindow;
use crate::rules::finding::{Found, declared::deadline::Past45Days};

/// A finding when it is submitted on a day of grace.
pub fn past_45_days(window: &ClaimWindow<'_>, submitted: Date, path: &str) -> Option<Found> {
    let closes_on = window.closes?;
    let days = closes_on.days_until(submitted);
    (days > 0 && days <= window.grace.into())
        .then(|| Found::new(path, Past45Days { closes_on, submit_on: submitted, basis: window.basis.id().into() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, day, params, window};

    fn found(period: &str, submitted: &str) -> Option<Found> {
        past_45_days(&window(period), day(submitted), "/submitOn")
    }

    #[test]
    fn the_day_after_the_45th_and_no_other() {
        for (period, last, grace, late) in [
            ("2020-01-01", "2020-08-14", "2020-08-15", "2020-08-16"),
            ("2020-07-01", "2021-02-14", "2021-02-15", "2021-02-16"),
        ] {
            assert!(found(period, last).is_none(), "{last}");
            let past = found(period, grace).expect(grace);
            assert_eq!(brief(&past), "deadline/past-45-days /submitOn");
            let basis = "days-after-usage-period";
            assert_eq!(params(&past, ["closesOn", "submitOn", "basis"]), [last, grace, basis]);
            assert!(found(period, late).is_none(), "{late}");
        }
    }

    #[test]
    fn published_windows_have_no_days_of_grace() {
        assert!(found("2024-01-01", "2024-08-16").is_none());
    }
}
