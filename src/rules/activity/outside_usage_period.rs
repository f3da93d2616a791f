//! The activity lies in the usage period. That funds are used in it is confirmed; that the work begins and ends in it is
//! inferred, so an activity that only reaches over an edge of the usage period is the minor case.

use crate::calendar::{Date, Period};
use crate::rules::finding::{Found, declared::activity::OutsideUsagePeriod};

/// A finding for each date outside the usage period; the minor case unless the activity lies wholly outside.
pub fn outside_usage_period(starts: Option<&Date>, ends: Option<&Date>, period: Period) -> [Option<Found>; 2] {
    let wholly_outside =
        ends.is_some_and(|ends| *ends < period.first()) || starts.is_some_and(|starts| *starts > period.last());
    let found = |path: &str, date: Option<&Date>| {
        let date = *date.filter(|date| !period.holds(**date))?;
        let reports = OutsideUsagePeriod {
            date,
            starts_on: period.first(),
            ends_on: period.last(),
            fits: period.like(date).interval(),
        };
        Some(Found::new(path, reports).milder_if(!wholly_outside).against("/usagePeriod"))
    };
    [found("/activity/startsOn", starts), found("/activity/endsOn", ends)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{briefs, day, half, params};

    const START: &str = "activity/outside-usage-period /activity/startsOn";
    const END: &str = "activity/outside-usage-period /activity/endsOn";

    fn found(starts: &str, ends: &str) -> Vec<String> {
        let (starts, ends) = (Date::parse(starts), Date::parse(ends));
        briefs(outside_usage_period(starts.as_ref(), ends.as_ref(), half("2024-01-01")).into_iter().flatten())
    }

    fn minor(finding: &str) -> String {
        format!("{finding} (minor)")
    }

    #[test]
    fn first_and_last_day_belong_to_the_usage_period() {
        assert!(found("2024-01-01", "2024-06-30").is_empty());
        assert!(found("2024-06-30", "2024-06-30").is_empty());
    }

    #[test]
    fn an_activity_over_one_edge_is_the_milder_case_there() {
        assert_eq!(found("2023-12-31", "2024-06-30"), [minor(START)]);
        assert_eq!(found("2024-01-01", "2024-07-01"), [minor(END)]);
        assert_eq!(found("2023-12-31", "2024-01-01"), [minor(START)]);
        assert_eq!(found("2024-06-30", "2024-07-01"), [minor(END)]);
    }

    #[test]
    fn an_activity_over_both_edges_is_the_milder_case_at_each() {
        assert_eq!(found("2023-12-31", "2024-07-01"), [minor(START), minor(END)]);
    }

    #[test]
    fn an_activity_before_or_after_the_usage_period_is_wholly_outside() {
        assert_eq!(found("2023-12-01", "2023-12-31"), [START, END]);
        assert_eq!(found("2024-07-01", "2024-07-31"), [START, END]);
    }

    #[test]
    fn one_date_can_settle_that_it_is_wholly_outside() {
        assert_eq!(found("", "2023-12-31"), [END]);
        assert_eq!(found("2024-07-01", ""), [START]);
        assert_eq!(found("2023-12-31", ""), [minor(START)]);
        assert_eq!(found("", "2024-07-01"), [minor(END)]);
    }

    #[test]
    fn dates_in_the_wrong_order_settle_it_too() {
        assert_eq!(found("2024-07-01", "2024-06-30"), [START]);
        assert_eq!(found("2024-01-01", "2023-12-31"), [END]);
        assert_eq!(found("2024-07-01", "2023-12-31"), [START, END]);
    }

    #[test]
    fn dates_that_are_not_known_are_not_outside() {
        assert!(found("", "").is_empty());
    }

    #[test]
    fn the_finding_names_the_half_year_that_fits() {
        let [start, end] = outside_usage_period(Some(&day("2023-12-31")), Some(&day("2024-07-01")), half("2024-01-01"));
        let (start, end) = (start.unwrap(), end.unwrap());
        assert_eq!(params(&start, ["date", "fits"]), ["2023-12-31", "2023-07-01/2023-12-31"]);
        assert_eq!(params(&end, ["startsOn", "endsOn"]), ["2024-01-01", "2024-06-30"]);
        assert_eq!(params(&end, ["date", "fits"]), ["2024-07-01", "2024-07-01/2024-12-31"]);
        assert_eq!(end.related, ["/usagePeriod"]);
    }
}
