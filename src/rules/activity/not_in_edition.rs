//! The activity is listed for the usage period, and in the edition that the claim asks for.

use crate::calendar::Period;
use crate::rulebook::date;
use crate::rulebook::types::{Activity, Edition};
use crate::rules::finding::{Found, declared::activity::NotInEdition};

/// A finding when it is listed later only, or not in the edition asked for.
pub fn not_in_edition(
    activity: &Activity,
    period: Option<Period>,
    edition: &Edition,
    in_pinned: bool,
) -> Option<Found> {
    let from = activity.listed_from.and_then(date);
    let too_early = period.zip(from).is_some_and(|(period, from)| period.last() < from);
    (too_early || !in_pinned).then(|| {
        let reports = NotInEdition { activity: activity.id.to_string(), from, rulebook: edition.id.to_string() };
        Found::new("/activity/kind", reports)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, edition, half, params, rules};

    const EDITION: &str = "microsoft-co-op@2020-07";

    fn found(activity: &str, period: Option<Period>, in_pinned: bool) -> Option<Found> {
        not_in_edition(rules(EDITION, activity).activity, period, edition(EDITION), in_pinned)
    }

    #[test]
    fn the_last_day_of_the_usage_period_counts() {
        assert!(found("social-media-marketing", Some(half("2020-07-01")), true).is_none());
        let found = found("social-media-marketing", Some(half("2020-06-30")), true).unwrap();
        assert_eq!(brief(&found), "activity/not-in-edition /activity/kind");
        assert_eq!(params(&found, ["activity", "from", "rulebook"]), ["social-media-marketing", "2020-07-01", EDITION]);
    }

    #[test]
    fn a_usage_period_in_which_it_is_listed_for_one_day_will_do() {
        for (from, too_early) in [(20_200_101, false), (20_200_501, false), (20_200_630, false), (20_200_701, true)] {
            let activity = Activity { listed_from: Some(from), ..rules(EDITION, "telemarketing").activity.clone() };
            let found = not_in_edition(&activity, Some(half("2020-01-01")), edition(EDITION), true);
            assert_eq!(found.is_some(), too_early, "{from}");
        }
    }

    #[test]
    fn an_edition_asked_for_that_does_not_list_it_is_a_finding_in_any_usage_period() {
        assert!(found("social-media-marketing", Some(half("2020-07-01")), false).is_some());
        let always_listed = found("telemarketing", None, false).unwrap();
        assert_eq!(params(&always_listed, ["from"]), ["-"]);
    }

    #[test]
    fn without_a_usage_period_nothing_is_too_early() {
        assert!(found("social-media-marketing", None, true).is_none());
    }

    #[test]
    fn what_was_always_listed_is_listed_in_every_usage_period() {
        assert!(found("telemarketing", Some(half("2001-01-01")), true).is_none());
    }
}
