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
        Draft::new("input/edition-other-period", "/rulebook").with("value", &pinned.id).with("governs", &governing.id)
    })
}
