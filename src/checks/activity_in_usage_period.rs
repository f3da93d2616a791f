//! The activity lies in the usage period. That it ends there is confirmed; that it starts there is inferred.

use crate::calendar::{Date, HalfYear};
use crate::finding::Draft;

/// A finding for each date outside the usage period; a start before it is the milder case, unless the end is outside too.
pub fn check(starts: Option<&Date>, ends: Option<&Date>, period: HalfYear) -> [Option<Draft>; 2] {
    let ends_outside = ends.is_some_and(|ends| !period.holds(*ends));
    let found = |path: &str, date: Date| {
        Draft::new("activity/outside-usage-period", path)
            .with("date", date)
            .with("startsOn", period.first())
            .with("endsOn", period.last())
            .with("fits", HalfYear::of(date).interval())
            .against("/usagePeriod")
    };
    let start = starts.filter(|starts| !period.holds(**starts)).map(|starts| {
        let mild = *starts < period.first() && !ends_outside;
        let found = found("/activity/startsOn", *starts).milder_if(mild);
        if mild { found.from("inferred") } else { found }
    });
    let end = ends.filter(|_| ends_outside).map(|ends| found("/activity/endsOn", *ends));
    [start, end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{briefs, day, half, params};

    fn found(starts: &str, ends: &str) -> Vec<String> {
        let (starts, ends) = (Date::parse(starts), Date::parse(ends));
        briefs(check(starts.as_ref(), ends.as_ref(), half("2024-01-01")).into_iter().flatten())
    }

    #[test]
    fn first_and_last_day_belong_to_the_usage_period() {
        assert!(found("2024-01-01", "2024-06-30").is_empty());
        assert_eq!(found("2024-01-01", "2024-07-01"), ["activity/outside-usage-period /activity/endsOn"]);
        assert_eq!(found("", "2023-12-31"), ["activity/outside-usage-period /activity/endsOn"]);
    }

    #[test]
    fn a_start_before_it_is_the_milder_case() {
        assert_eq!(found("2023-12-31", "2024-06-30"), ["activity/outside-usage-period /activity/startsOn (milder)"]);
        assert_eq!(found("2023-12-31", ""), ["activity/outside-usage-period /activity/startsOn (milder)"]);
    }

    #[test]
    fn a_start_before_it_is_none_when_the_end_is_outside_too() {
        let both =
            ["activity/outside-usage-period /activity/startsOn", "activity/outside-usage-period /activity/endsOn"];
        assert_eq!(found("2023-12-31", "2024-07-01"), both);
        assert_eq!(found("2023-12-01", "2023-12-31"), both);
    }

    #[test]
    fn a_start_after_it_never_is() {
        assert_eq!(found("2024-07-01", ""), ["activity/outside-usage-period /activity/startsOn"]);
        assert_eq!(found("2024-07-01", "2024-06-30"), ["activity/outside-usage-period /activity/startsOn"]);
    }

    #[test]
    fn dates_that_are_not_known_are_not_outside() {
        assert!(found("", "").is_empty());
    }

    #[test]
    fn the_finding_names_the_half_year_that_fits() {
        let [start, end] = check(Some(&day("2023-12-31")), Some(&day("2024-07-01")), half("2024-01-01"));
        let (start, end) = (start.unwrap(), end.unwrap());
        assert_eq!(params(&start, ["date", "fits"]), ["2023-12-31", "2023-07-01/2023-12-31"]);
        assert_eq!(params(&end, ["startsOn", "endsOn"]), ["2024-01-01", "2024-06-30"]);
        assert_eq!(params(&end, ["date", "fits"]), ["2024-07-01", "2024-07-01/2024-12-31"]);
        assert_eq!(end.related, ["/usagePeriod"]);
    }

    #[test]
    fn only_the_milder_case_is_inferred() {
        let source = |ends: &str| {
            let [start, _] = check(Some(&day("2023-12-31")), Some(&day(ends)), half("2024-01-01"));
            start.unwrap().source
        };
        assert_eq!(source("2024-06-30"), Some("inferred"));
        assert_eq!(source("2024-07-01"), None);
    }
}
