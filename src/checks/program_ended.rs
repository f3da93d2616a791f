//! The program takes part in the usage period.

use crate::calendar::HalfYear;
use crate::finding::Draft;
use crate::rulebook::date;
use crate::rulebook::schema::Ended;

/// A finding when its last usage period lies before this one.
pub fn check(ended: &Ended, period: HalfYear) -> Option<Draft> {
    let last = date(ended.last_day)?;
    (last < period.first()).then(|| {
        Draft::new("program/ended", "/program")
            .with("program", &ended.program)
            .with("lastDay", last)
            .with("startsOn", period.first())
            .with("endsOn", period.last())
            .against("/usagePeriod")
            .from(&ended.source)
    })
}
