//! The day of submission lies in the claim window.

use crate::calendar::Date;
use crate::finding::Draft;
use crate::report::Param;
use crate::rulebook::ClaimWindow;

/// A finding when it lies after the last day, close to it, or before the first.
pub fn check(window: &ClaimWindow, submitted: Date, closing_days: i64, path: &str) -> Option<Draft> {
    let found =
        |rule: &'static str| Draft::new(rule, path).with("submitOn", submitted).with("basis", window.basis.id());
    let by_window = |draft: Draft| draft.from(window.source).with_confidence(window.confidence);
    if let Some(closes) = window.closes {
        let left = submitted.days_until(closes);
        let days = left.unsigned_abs();
        let found = |rule: &'static str| found(rule).with("closesOn", closes);
        if left < 0 && days <= window.grace.into() {
            return Some(found("deadline/past-45-days"));
        }
        if left < 0 {
            return Some(by_window(found("deadline/missed").with("days", Param::Count(days))));
        }
        if left <= closing_days {
            return Some(found("deadline/closing").with("days", Param::Count(days)));
        }
    }
    let opens = window.opens.filter(|opens| submitted < *opens)?;
    Some(by_window(found("deadline/not-open").with("opensOn", opens)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{book, brief, day, half, params};

    use crate::rulebook::schema::{Confidence, Route};

    fn found(period: &str, submitted: &str) -> Option<Draft> {
        let period = half(period);
        let window = book().governing(Route::CoOp, period.first()).unwrap().window(period).unwrap();
        check(&window, day(submitted), book().constants.closing_days, "/submitOn")
    }

    fn rule(period: &str, submitted: &str) -> &'static str {
        found(period, submitted).map_or("in time", |found| found.rule)
    }

    #[test]
    fn the_last_day_of_a_published_window_is_still_in_time() {
        for (submitted, expected) in [
            ("2024-02-15", "deadline/not-open"),
            ("2024-02-16", "in time"),
            ("2024-08-13", "in time"),
            ("2024-08-14", "deadline/closing"),
            ("2024-08-15", "deadline/closing"),
            ("2024-08-16", "deadline/missed"),
            ("2025-08-15", "deadline/missed"),
        ] {
            assert_eq!(rule("2024-01-01", submitted), expected, "{submitted}");
        }
    }

    #[test]
    fn july_to_december_closes_in_the_next_year() {
        for (submitted, expected) in [
            ("2024-08-15", "deadline/not-open"),
            ("2024-08-16", "in time"),
            ("2025-02-13", "in time"),
            ("2025-02-14", "deadline/closing"),
            ("2025-02-15", "deadline/closing"),
            ("2025-02-16", "deadline/missed"),
        ] {
            assert_eq!(rule("2024-07-01", submitted), expected, "{submitted}");
        }
    }

    #[test]
    fn by_days_the_day_after_the_last_is_warned_of_only() {
        for (submitted, expected) in [
            ("2020-08-12", "in time"),
            ("2020-08-13", "deadline/closing"), // 44 days after 30 June
            ("2020-08-14", "deadline/closing"),
            ("2020-08-15", "deadline/past-45-days"),
            ("2020-08-16", "deadline/missed"),
        ] {
            assert_eq!(rule("2020-01-01", submitted), expected, "{submitted}");
        }
        for (submitted, expected) in [
            ("2021-02-12", "in time"),
            ("2021-02-13", "deadline/closing"), // 44 days after 31 December
            ("2021-02-14", "deadline/closing"),
            ("2021-02-15", "deadline/past-45-days"),
            ("2021-02-16", "deadline/missed"),
        ] {
            assert_eq!(rule("2020-07-01", submitted), expected, "{submitted}");
        }
    }

    #[test]
    fn by_days_nothing_opens() {
        assert_eq!(rule("2020-01-01", "2019-01-01"), "in time");
    }

    #[test]
    fn projected_windows_keep_the_pattern() {
        for (submitted, expected) in [
            ("2026-02-15", "deadline/not-open"),
            ("2026-02-16", "in time"),
            ("2026-08-15", "deadline/closing"),
            ("2026-08-16", "deadline/missed"),
        ] {
            assert_eq!(rule("2026-01-01", submitted), expected, "{submitted}");
        }
        assert_eq!(rule("2026-07-01", "2027-02-15"), "deadline/closing");
        assert_eq!(rule("2026-07-01", "2027-02-16"), "deadline/missed");
    }

    #[test]
    fn past_the_year_9999_nothing_closes() {
        assert_eq!(rule("9999-12-31", "9999-12-31"), "in time");
        assert_eq!(rule("9999-12-31", "9999-08-15"), "deadline/not-open");
    }

    #[test]
    fn the_finding_counts_the_days() {
        for (submitted, days) in
            [("2024-08-14", "#1"), ("2024-08-15", "#0"), ("2024-08-16", "#1"), ("2024-09-15", "#31")]
        {
            let found = found("2024-01-01", submitted).unwrap();
            assert_eq!(params(&found, ["closesOn", "submitOn", "days"]), ["2024-08-15", submitted, days]);
        }
        let past = found("2020-01-01", "2020-08-15").unwrap();
        assert_eq!(params(&past, ["closesOn", "submitOn", "days"]), ["2020-08-14", "2020-08-15", "-"]);
        let missed = found("2020-01-01", "2020-08-16").unwrap();
        assert_eq!(params(&missed, ["closesOn", "days"]), ["2020-08-14", "#2"]);
    }

    #[test]
    fn the_finding_rests_on_the_source_of_its_window() {
        for (period, early, late, source) in [
            ("2021-01-01", "2021-02-15", "2021-08-16", "FR20-over"),
            ("2024-01-01", "2024-02-15", "2024-08-16", "EN23-over"),
        ] {
            assert_eq!(found(period, early).unwrap().source, Some(source));
            assert_eq!(found(period, late).unwrap().source, Some(source));
        }
    }

    #[test]
    fn the_first_window_after_the_last_published_one_is_projected() {
        for (period, day, basis, confidence) in [
            ("2020-07-01", "2021-02-16", "days-after-usage-period", Confidence::Confirmed),
            ("2021-01-01", "2021-08-16", "published-window", Confidence::Confirmed),
            ("2024-07-01", "2024-08-15", "published-window", Confidence::Confirmed),
            ("2024-07-01", "2025-02-16", "published-window", Confidence::Confirmed),
            ("2025-01-01", "2025-02-15", "projected", Confidence::Inferred),
            ("2025-01-01", "2025-08-16", "projected", Confidence::Inferred),
            ("2026-07-01", "2026-08-15", "projected", Confidence::Inferred),
            ("2026-07-01", "2027-02-16", "projected", Confidence::Inferred),
        ] {
            let found = found(period, day).unwrap();
            assert!(
                ["deadline/missed", "deadline/not-open"].contains(&found.rule),
                "{period} on {day}: {}",
                found.rule
            );
            assert_eq!(params(&found, ["basis"]), [basis], "{period} on {day}");
            assert_eq!(found.confidence, Some(confidence), "{period} on {day}");
        }
    }

    #[test]
    fn a_finding_near_the_last_day_says_what_the_day_rests_on() {
        for (period, day, rule, basis) in [
            ("2020-07-01", "2021-02-15", "deadline/past-45-days", "days-after-usage-period"),
            ("2024-07-01", "2025-02-15", "deadline/closing", "published-window"),
            ("2025-01-01", "2025-08-15", "deadline/closing", "projected"),
        ] {
            let found = found(period, day).unwrap();
            assert_eq!((found.rule, params(&found, ["basis"])), (rule, [basis.to_owned()]));
        }
    }

    #[test]
    fn the_finding_stands_where_it_is_told_to() {
        let found = found("2024-01-01", "2024-02-15").unwrap();
        assert_eq!(brief(&found), "deadline/not-open /submitOn");
        assert_eq!(params(&found, ["opensOn", "submitOn", "closesOn"]), ["2024-02-16", "2024-02-15", "-"]);
    }
}
