//! What ends does not end before it starts: the activity, the campaign, in-house work.

use crate::calendar::Date;
use crate::finding::Draft;

/// A finding at the end of `place`, such as `/activity`, when it lies before the start.
pub fn check(place: &str, starts: Option<&Date>, ends: Option<&Date>) -> Option<Draft> {
    let (starts, ends) = (*starts?, *ends?);
    (ends < starts).then(|| {
        Draft::new("activity/dates-reversed", format!("{place}/endsOn"))
            .with("startsOn", starts)
            .with("endsOn", ends)
            .against(format!("{place}/startsOn"))
    })
}
