//! The usage period is a fiscal half-year.

use crate::calendar::HalfYear;
use crate::claim::Interval;
use crate::finding::Draft;

/// A finding unless the interval is 1 January to 30 June or 1 July to 31 December.
pub fn check(interval: &Interval) -> Option<Draft> {
    if HalfYear::between(interval.first, interval.last).is_some() {
        return None;
    }
    let fits = HalfYear::of(interval.first).interval();
    Some(Draft::new("period/not-a-half-year", "/usagePeriod").with("value", &interval.typed).with("fits", fits))
}
