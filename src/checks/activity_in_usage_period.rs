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
