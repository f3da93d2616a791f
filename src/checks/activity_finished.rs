//! The activity is over on the day of submission.

use crate::calendar::Date;
use crate::finding::Draft;

/// A finding when it ends later.
pub fn check(ends: Date, submitted: Date) -> Option<Draft> {
    (ends > submitted)
        .then(|| Draft::new("activity/not-finished", "/activity/endsOn").with("date", ends).with("submitOn", submitted))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, day, params};

    #[test]
    fn it_may_end_on_the_day_of_submission_and_not_later() {
        assert!(check(day("2024-07-19"), day("2024-07-20")).is_none());
        assert!(check(day("2024-07-20"), day("2024-07-20")).is_none());
        let found = check(day("2024-07-21"), day("2024-07-20")).unwrap();
        assert_eq!(brief(&found), "activity/not-finished /activity/endsOn");
        assert_eq!(params(&found, ["date", "submitOn"]), ["2024-07-21", "2024-07-20"]);
    }
}
