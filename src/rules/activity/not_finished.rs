//! The activity is over on the day of submission.

use crate::calendar::Date;
use crate::rules::finding::{Found, declared::activity::NotFinished};

/// A finding when it ends later.
pub fn not_finished(ends: Date, submitted: Date) -> Option<Found> {
    (ends > submitted).then(|| Found::new("/activity/endsOn", NotFinished { date: ends, submit_on: submitted }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, day, params};

    #[test]
    fn it_may_end_on_the_day_of_submission_and_not_later() {
        assert!(not_finished(day("2024-07-19"), day("2024-07-20")).is_none());
        assert!(not_finished(day("2024-07-20"), day("2024-07-20")).is_none());
        let found = not_finished(day("2024-07-21"), day("2024-07-20")).unwrap();
        assert_eq!(brief(&found), "activity/not-finished /activity/endsOn");
        assert_eq!(params(&found, ["date", "submitOn"]), ["2024-07-21", "2024-07-20"]);
    }
}
