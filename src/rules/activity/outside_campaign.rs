//! On plan-based programs the activity lies within the campaign.

use crate::calendar::Date;
use crate::rules::finding::{Found, declared::activity::OutsideCampaign};
use crate::rules::span::Span;

/// A finding for each date of the activity outside the campaign's dates.
pub fn outside_campaign(starts: Option<&Date>, ends: Option<&Date>, campaign: Span) -> Vec<Found> {
    let found = |(field, date): (&str, Option<&Date>)| {
        let date = *date.filter(|date| campaign.excludes(**date))?;
        let reports = OutsideCampaign { date, starts_on: campaign.first(), ends_on: campaign.last() };
        let found = Found::new(["/activity/", field].concat(), reports);
        Some(found.against(campaign.overstepped(date, "/activity/campaign")))
    };
    [("startsOn", starts), ("endsOn", ends)].into_iter().filter_map(found).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{briefs, day, params, span};

    fn found(starts: &str, ends: &str, campaign: Span) -> Vec<String> {
        briefs(outside_campaign(Some(&day(starts)), Some(&day(ends)), campaign))
    }

    #[test]
    fn first_and_last_day_of_the_campaign_belong_to_it() {
        let campaign = span("2024-02-01", "2024-03-31");
        assert!(found("2024-02-01", "2024-03-31", campaign).is_empty());
        assert_eq!(found("2024-01-31", "2024-03-31", campaign), ["activity/outside-campaign /activity/startsOn"]);
        assert_eq!(found("2024-02-01", "2024-04-01", campaign), ["activity/outside-campaign /activity/endsOn"]);
    }

    #[test]
    fn each_date_outside_is_a_finding() {
        let findings =
            outside_campaign(Some(&day("2024-04-01")), Some(&day("2024-04-02")), span("2024-02-01", "2024-03-31"));
        assert_eq!(params(&findings[0], ["date", "startsOn", "endsOn"]), ["2024-04-01", "2024-02-01", "2024-03-31"]);
        assert_eq!(params(&findings[1], ["date"]), ["2024-04-02"]);
        assert_eq!(findings[1].related, ["/activity/campaign/endsOn"]);
        assert_eq!(briefs(findings).len(), 2);
    }

    #[test]
    fn a_day_of_the_campaign_that_is_not_known_excludes_nothing() {
        assert!(found("2024-02-01", "2030-01-01", span("2024-02-01", "")).is_empty());
        assert!(found("1999-01-01", "2024-03-31", span("", "2024-03-31")).is_empty());
        assert!(found("1999-01-01", "2030-01-01", span("", "")).is_empty());
        assert_eq!(found("2024-01-31", "2030-01-01", span("2024-02-01", "")).len(), 1);
    }

    #[test]
    fn a_date_of_the_activity_that_is_not_known_is_not_outside() {
        assert!(outside_campaign(None, None, span("2024-02-01", "2024-03-31")).is_empty());
    }
}
