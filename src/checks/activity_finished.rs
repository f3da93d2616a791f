//! The activity is over on the day of submission.

use crate::calendar::Date;
use crate::finding::Draft;

/// A finding when it ends later.
pub fn check(ends: Date, submitted: Date) -> Option<Draft> {
    (ends > submitted)
        .then(|| Draft::new("activity/not-finished", "/activity/endsOn").with("date", ends).with("submitOn", submitted))
}
