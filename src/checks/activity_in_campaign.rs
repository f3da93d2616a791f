//! On plan-based programs the activity lies within the campaign.

use super::span::Span;
use crate::calendar::Date;
use crate::finding::Draft;

/// A finding for each date of the activity outside the campaign's dates.
pub fn check(starts: Option<&Date>, ends: Option<&Date>, campaign: Span) -> Vec<Draft> {
    [("startsOn", starts), ("endsOn", ends)]
        .into_iter()
        .filter_map(|(field, date)| {
            let date = *date.filter(|date| campaign.excludes(**date))?;
            let found = Draft::new("activity/outside-campaign", format!("/activity/{field}")).with("date", date);
            Some(campaign.named(found).against("/activity/campaign"))
        })
        .collect()
}
