//! Where approval comes first, it comes before the activity starts.

use crate::calendar::Date;
use crate::rules::finding::{Found, declared::preapproval::AfterExecution};

/// A finding when it comes on the first day or later.
pub fn after_execution(approved: Date, starts: Date) -> Option<Found> {
    (approved >= starts).then(|| {
        let reports = AfterExecution { date: approved, starts_on: starts };
        Found::new("/activity/preapproval/approvedOn", reports).against("/activity/startsOn")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, day, params};

    #[test]
    fn the_first_day_of_the_activity_is_too_late() {
        assert!(after_execution(day("2024-02-29"), day("2024-03-01")).is_none());
        assert!(after_execution(day("2024-03-02"), day("2024-03-01")).is_some());
        let found = after_execution(day("2024-03-01"), day("2024-03-01")).unwrap();
        assert_eq!(brief(&found), "preapproval/after-execution /activity/preapproval/approvedOn");
        assert_eq!(params(&found, ["date", "startsOn"]), ["2024-03-01", "2024-03-01"]);
        assert_eq!(found.related, ["/activity/startsOn"]);
    }
}
