//! In-house work lies within the activity; work that ended long before the usage period needs an explanation.

use crate::calendar::{Date, Period};
use crate::claim::{Csr, Given};
use crate::rules::finding::{Found, declared::csr::OutsideActivity, place};
use crate::rules::span::Span;

/// A finding for each date of the work outside the activity's dates; the minor case unless the work ended more than
/// `months` before the usage period.
pub fn outside_activity(csr: &Csr, activity: Span, period: Option<Period>, months: u32, n: usize) -> Vec<Found> {
    let ended = csr.ends_on.get().and_then(|ends| ends.plus_months(months));
    let long_before = period.filter(|period| ended.is_some_and(|ended| ended < period.first()));
    let found = |(field, date): (&str, &Given<Date>)| {
        let date = *date.get().filter(|date| activity.excludes(**date))?;
        let reports = OutsideActivity {
            date,
            starts_on: activity.first(),
            ends_on: activity.last(),
            months: long_before.map(|_| months.into()),
            period_starts_on: long_before.map(Period::first),
        };
        let found = Found::new(place("/csrs", n, field), reports).against(activity.overstepped(date, "/activity"));
        Some(if long_before.is_some() { found.against("/usagePeriod") } else { found.milder_if(true) })
    };
    [("/startsOn", &csr.starts_on), ("/endsOn", &csr.ends_on)].into_iter().filter_map(found).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{briefs, csr, half, params, span};

    fn found(first: &str, last: &str, activity: Span, period: Option<Period>) -> Vec<Found> {
        let csr = csr(&format!(r#"{{"id":"c1","startsOn":"{first}","endsOn":"{last}"}}"#));
        outside_activity(&csr, activity, period, 6, 1)
    }

    fn outside(first: &str, last: &str, activity: Span) -> Vec<String> {
        briefs(found(first, last, activity, Some(half("2024-01-01"))))
    }

    const START: &str = "csr/outside-activity /csrs/1/startsOn";
    const END: &str = "csr/outside-activity /csrs/1/endsOn";

    fn minor(finding: &str) -> String {
        format!("{finding} (minor)")
    }

    #[test]
    fn work_may_fill_the_activity() {
        let activity = span("2024-03-01", "2024-03-31");
        assert!(outside("2024-03-01", "2024-03-31", activity).is_empty());
        assert_eq!(outside("2024-02-29", "2024-03-31", activity), [minor(START)]);
        assert_eq!(outside("2024-03-01", "2024-04-01", activity), [minor(END)]);
        assert_eq!(outside("2024-02-01", "2024-02-29", activity), [minor(START), minor(END)]);
    }

    #[test]
    fn six_months_before_the_usage_period_is_the_milder_case_and_a_day_more_is_not() {
        let activity = span("2024-03-01", "2024-03-31");
        assert_eq!(outside("2023-07-01", "2023-07-01", activity), [minor(START), minor(END)]);
        assert_eq!(outside("2023-06-30", "2023-07-01", activity), [minor(START), minor(END)]);
        assert_eq!(outside("2023-06-30", "2023-06-30", activity), [START, END]);
        let second = Some(half("2024-07-01"));
        let activity = span("2024-09-01", "2024-09-30");
        assert_eq!(briefs(found("2024-01-01", "2024-01-01", activity, second)), [minor(START), minor(END)]);
        assert_eq!(briefs(found("2023-12-31", "2023-12-31", activity, second)), [START, END]);
    }

    #[test]
    fn without_an_end_or_a_usage_period_nothing_is_long_before_it() {
        let activity = span("2024-03-01", "2024-03-31");
        assert_eq!(outside("2020-01-01", "", activity), [minor(START)]);
        assert_eq!(briefs(found("2020-01-01", "2020-01-02", activity, None)), [minor(START), minor(END)]);
        assert_eq!(outside("", "9999-12-31", activity), [minor(END)]);
    }

    #[test]
    fn the_finding_names_the_days_of_the_activity() {
        let findings = found("2024-02-26", "2024-04-01", span("2024-03-01", "2024-03-31"), Some(half("2024-01-01")));
        assert_eq!(params(&findings[0], ["date", "startsOn", "endsOn"]), ["2024-02-26", "2024-03-01", "2024-03-31"]);
        assert_eq!(params(&findings[0], ["months", "periodStartsOn"]), ["-", "-"]);
        assert_eq!(findings[0].related, ["/activity/startsOn"]);
        assert_eq!(findings[1].related, ["/activity/endsOn"]);
    }

    #[test]
    fn the_finding_names_the_usage_period_that_the_work_ended_long_before() {
        let findings = found("2023-06-01", "2023-06-30", span("2024-03-01", "2024-03-31"), Some(half("2024-01-01")));
        assert_eq!(params(&findings[1], ["date", "months", "periodStartsOn"]), ["2023-06-30", "#6", "2024-01-01"]);
        assert_eq!(findings[1].related, ["/activity/startsOn", "/usagePeriod"]);
    }

    #[test]
    fn days_that_are_not_known_exclude_nothing() {
        assert!(outside("2024-02-01", "2024-04-30", span("", "")).is_empty());
        assert!(outside("2024-03-01", "2030-01-01", span("2024-03-01", "")).is_empty());
        assert!(outside("", "", span("2024-03-01", "2024-03-31")).is_empty());
    }
}
