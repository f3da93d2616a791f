//! The time zone in which the last day ends is not published: a claim is submitted before the last hours.

use crate::calendar::Date;
use crate::rulebook::ClaimWindow;
use crate::rules::finding::{Found, declared::deadline::Closing};

/// A finding when so many days or fewer are left.
pub fn closing(window: &ClaimWindow<'_>, submitted: Date, days: i64, path: &str) -> Option<Found> {
    let closes_on = window.closes?;
    let left = submitted.days_until(closes_on);
    (0..=days).contains(&left).then(|| {
        let (basis, days) = (window.basis.id().into(), left.unsigned_abs());
        Found::new(path, Closing { closes_on, submit_on: submitted, days, basis })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, day, params, window};

    fn found(period: &str, submitted: &str) -> Option<Found> {
        closing(&window(period), day(submitted), 1, "/submitOn")
    }

    #[test]
    fn the_last_day_and_the_one_before() {
        for (period, before, last_but_one, last, after) in [
            ("2024-01-01", "2024-08-13", "2024-08-14", "2024-08-15", "2024-08-16"),
            ("2024-07-01", "2025-02-13", "2025-02-14", "2025-02-15", "2025-02-16"),
            ("2020-01-01", "2020-08-12", "2020-08-13", "2020-08-14", "2020-08-15"),
            ("2026-01-01", "2026-08-13", "2026-08-14", "2026-08-15", "2026-08-16"),
        ] {
            assert!(found(period, before).is_none(), "{before}");
            assert_eq!(params(&found(period, last_but_one).unwrap(), ["closesOn", "days"]), [last, "#1"]);
            assert_eq!(params(&found(period, last).unwrap(), ["closesOn", "days"]), [last, "#0"]);
            assert!(found(period, after).is_none(), "{after}");
        }
    }

    #[test]
    fn the_finding_says_what_the_day_rests_on() {
        let published = found("2024-07-01", "2025-02-15").unwrap();
        assert_eq!(brief(&published), "deadline/closing /submitOn");
        assert_eq!(params(&published, ["basis"]), ["published-window"]);
        assert_eq!(params(&found("2025-01-01", "2025-08-15").unwrap(), ["basis"]), ["projected"]);
    }
}
