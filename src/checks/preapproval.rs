//! Where approval comes first, it comes before the activity starts.

use crate::calendar::Date;
use crate::finding::Draft;

/// A finding when it comes on the first day or later.
pub fn check(approved: Date, starts: Date) -> Option<Draft> {
    (approved >= starts).then(|| {
        Draft::new("preapproval/after-execution", "/activity/preapproval/approvedOn")
            .with("date", approved)
            .with("startsOn", starts)
            .against("/activity/startsOn")
    })
}
