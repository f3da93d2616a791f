//! The edition that the claim asks for governs its usage period, or its day of submission on `cpor`.

use crate::calendar::{Date, Period};
use crate::rulebook::types::Edition;
use crate::rules::finding::{Found, declared::input};

/// A finding when another edition governs the usage period.
pub fn of_period(pinned: &Edition, governing: &Edition, period: Period) -> Option<Found> {
    let days = Some((period.first(), period.last()));
    Some(edition_other_period(pinned, governing, days, None)?.against("/usagePeriod"))
}

/// A finding when another edition governs the day of submission.
pub fn of_day(pinned: &Edition, governing: &Edition, submitted: Date) -> Option<Found> {
    edition_other_period(pinned, governing, None, Some(submitted))
}

fn edition_other_period(
    pinned: &Edition,
    governing: &Edition,
    days: Option<(Date, Date)>,
    date: Option<Date>,
) -> Option<Found> {
    let (value, governs) = (pinned.id.to_string(), governing.id.to_string());
    let (starts_on, ends_on) = days.unzip();
    (pinned.id != governing.id)
        .then(|| Found::new("/rulebook", input::EditionOtherPeriod { value, governs, starts_on, ends_on, date }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, day, edition, half, params};

    #[test]
    fn the_edition_that_governs_may_be_asked_for() {
        let own = edition("microsoft-co-op@2023-07");
        assert!(of_period(own, own, half("2024-01-01")).is_none());
        assert!(of_day(own, own, day("2024-01-01")).is_none());
    }

    #[test]
    fn another_one_is_named_with_the_usage_period() {
        let (pinned, governing) = (edition("microsoft-co-op@2022-08"), edition("microsoft-co-op@2023-07"));
        let found = of_period(pinned, governing, half("2024-01-01")).unwrap();
        assert_eq!(brief(&found), "input/edition-other-period /rulebook");
        assert_eq!(params(&found, ["value", "governs"]), ["microsoft-co-op@2022-08", "microsoft-co-op@2023-07"]);
        assert_eq!(params(&found, ["startsOn", "endsOn", "date"]), ["2024-01-01", "2024-06-30", "-"]);
        assert_eq!(found.related, ["/usagePeriod"]);
    }

    #[test]
    fn another_one_is_named_with_the_day_of_submission() {
        let (pinned, governing) = (edition("microsoft-cpor@2019-10"), edition("microsoft-cpor@2023-10"));
        let found = of_day(pinned, governing, day("2023-10-10")).unwrap();
        assert_eq!(brief(&found), "input/edition-other-period /rulebook");
        assert_eq!(params(&found, ["value", "governs"]), ["microsoft-cpor@2019-10", "microsoft-cpor@2023-10"]);
        assert_eq!(params(&found, ["date", "startsOn", "endsOn"]), ["2023-10-10", "-", "-"]);
    }
}
