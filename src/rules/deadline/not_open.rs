//! A claim is submitted once the claim window is open.

use crate::calendar::Date;
use crate::rulebook::ClaimWindow;
use crate::rules::finding::{Found, declared::deadline::NotOpen};

/// A finding when it is submitted before.
pub fn not_open(window: &ClaimWindow<'_>, submitted: Date, path: &str) -> Option<Found> {
    let opens_on = window.opens.filter(|opens| submitted < *opens)?;
    let reports = NotOpen { opens_on, submit_on: submitted, basis: window.basis.id().into() };
    Some(Found::new(path, reports).cited(window.cite))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, day, params, window};

    fn found(period: &str, submitted: &str) -> Option<Found> {
        not_open(&window(period), day(submitted), "/submitOn")
    }

    #[test]
    fn the_first_day_of_a_window_is_not_too_early() {
        for (period, early, first) in [
            ("2024-01-01", "2024-02-15", "2024-02-16"),
            ("2024-07-01", "2024-08-15", "2024-08-16"),
            ("2026-01-01", "2026-02-15", "2026-02-16"),
        ] {
            assert!(found(period, early).is_some(), "{early}");
            assert!(found(period, first).is_none(), "{first}");
        }
    }

    #[test]
    fn by_days_nothing_opens() {
        assert!(found("2020-01-01", "2019-01-01").is_none());
    }

    #[test]
    fn the_finding_rests_on_its_window() {
        let early = found("2024-01-01", "2024-02-15").unwrap();
        assert_eq!(brief(&early), "deadline/not-open /submitOn");
        assert_eq!(params(&early, ["opensOn", "submitOn", "basis"]), ["2024-02-16", "2024-02-15", "published-window"]);
        assert_eq!(early.cite.as_ref().unwrap().source, "EN23-over");
        let projected = found("2025-01-01", "2025-02-15").unwrap();
        assert_eq!(params(&projected, ["basis"]), ["projected"]);
        assert_eq!(projected.cite.as_ref().unwrap().confidence, crate::rulebook::types::Confidence::Inferred);
    }
}
