//! The edition that the claim asks for governs its usage period, or its day of submission on `cpor`.

use crate::calendar::{Date, HalfYear};
use crate::finding::Draft;
use crate::rulebook::schema::Edition;

/// A finding when another edition governs the usage period.
pub fn check_period(pinned: &Edition, governing: &Edition, period: HalfYear) -> Option<Draft> {
    let found = found(pinned, governing)?;
    Some(found.with("startsOn", period.first()).with("endsOn", period.last()).against("/usagePeriod"))
}

/// A finding when another edition governs the day of submission.
pub fn check_day(pinned: &Edition, governing: &Edition, submitted: Date) -> Option<Draft> {
    Some(found(pinned, governing)?.with("date", submitted))
}

fn found(pinned: &Edition, governing: &Edition) -> Option<Draft> {
    (pinned.id != governing.id).then(|| {
        Draft::new("input/edition-other-period", "/rulebook").with("value", pinned.id).with("governs", governing.id)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, day, edition, half, params};

    #[test]
    fn the_edition_that_governs_may_be_asked_for() {
        let own = edition("microsoft-co-op@2023-07");
        assert!(check_period(own, own, half("2024-01-01")).is_none());
        assert!(check_day(own, own, day("2024-01-01")).is_none());
    }

    #[test]
    fn another_one_is_named_with_the_usage_period() {
        let (pinned, governing) = (edition("microsoft-co-op@2022-08"), edition("microsoft-co-op@2023-07"));
        let found = check_period(pinned, governing, half("2024-01-01")).unwrap();
        assert_eq!(brief(&found), "input/edition-other-period /rulebook");
        assert_eq!(params(&found, ["value", "governs"]), ["microsoft-co-op@2022-08", "microsoft-co-op@2023-07"]);
        assert_eq!(params(&found, ["startsOn", "endsOn", "date"]), ["2024-01-01", "2024-06-30", "-"]);
        assert_eq!(found.related, ["/usagePeriod"]);
    }

    #[test]
    fn another_one_is_named_with_the_day_of_submission() {
        let (pinned, governing) = (edition("microsoft-cpor@2019-10"), edition("microsoft-cpor@2023-10"));
        let found = check_day(pinned, governing, day("2023-10-10")).unwrap();
        assert_eq!(brief(&found), "input/edition-other-period /rulebook");
        assert_eq!(params(&found, ["value", "governs"]), ["microsoft-cpor@2019-10", "microsoft-cpor@2023-10"]);
        assert_eq!(params(&found, ["date", "startsOn", "endsOn"]), ["2023-10-10", "-", "-"]);
    }
}
