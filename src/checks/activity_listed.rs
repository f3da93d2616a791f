//! The activity is listed for the usage period, and in the edition that the claim asks for.

use crate::calendar::HalfYear;
use crate::finding::Draft;
use crate::rulebook::date;
use crate::rulebook::schema::{Activity, Edition};

/// A finding when it is listed later only, or not in the edition asked for.
pub fn check(activity: &Activity, period: Option<HalfYear>, edition: &Edition, in_pinned: bool) -> Option<Draft> {
    let from = activity.listed_from.and_then(date);
    let too_early = period.zip(from).is_some_and(|(period, from)| period.last() < from);
    (too_early || !in_pinned).then(|| {
        Draft::new("activity/not-in-edition", "/activity/kind")
            .with("activity", &activity.id)
            .with_known("from", from)
            .with("rulebook", &edition.id)
    })
}
