//! Photos were taken, and messages sent, during the activity.

use super::span::Span;
use crate::calendar::Date;
use crate::finding::Draft;

/// A finding under `rule` for a day outside the activity's dates.
pub fn check(rule: &'static str, day: Date, activity: Span, n: usize) -> Option<Draft> {
    activity.excludes(day).then(|| {
        let found = Draft::new(rule, format!("/documents/{n}")).with("date", day);
        activity.named(found).against("/activity/startsOn").against("/activity/endsOn")
    })
}
