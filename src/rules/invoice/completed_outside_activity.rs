//! An exam or course is completed by the day of submission, and during the activity.

use crate::calendar::Date;
use crate::claim::Invoice;
use crate::rules::finding::{Found, declared::invoice::CompletedOutsideActivity, place};
use crate::rules::span::Span;

/// A finding when it is completed after the day of submission; the minor case when only outside the activity's dates.
pub fn completed_outside_activity(invoice: &Invoice, submitted: Date, activity: Span, n: usize) -> Option<Found> {
    let date = *invoice.completed_on.get()?;
    let path = place("/invoices", n, "/completedOn");
    if date > submitted {
        let reports = CompletedOutsideActivity { date, submit_on: Some(submitted), starts_on: None, ends_on: None };
        return Some(Found::new(path, reports));
    }
    activity.excludes(date).then(|| {
        let (starts_on, ends_on) = (activity.first(), activity.last());
        let reports = CompletedOutsideActivity { date, submit_on: None, starts_on, ends_on };
        Found::new(path, reports).milder_if(true).against(activity.overstepped(date, "/activity"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, day, invoice, params, span};

    fn found(completed: &str, submitted: &str, activity: Span) -> Option<Found> {
        completed_outside_activity(
            &invoice(&format!(r#"{{"id":"i1","completedOn":"{completed}"}}"#)),
            day(submitted),
            activity,
            2,
        )
    }

    #[test]
    fn first_and_last_day_belong_to_the_activity() {
        let activity = span("2024-03-01", "2024-03-31");
        for (completed, outside) in
            [("2024-02-29", true), ("2024-03-01", false), ("2024-03-31", false), ("2024-04-01", true)]
        {
            let found = found(completed, "2024-07-20", activity);
            assert_eq!(found.is_some_and(|found| found.minor), outside, "{completed}");
        }
    }

    #[test]
    fn it_may_be_completed_on_the_day_of_submission_and_not_later() {
        let activity = span("2024-03-01", "2024-07-20");
        assert!(found("2024-07-20", "2024-07-20", activity).is_none());
        assert!(found("2024-07-21", "2024-07-20", activity).is_some_and(|found| !found.minor));
    }

    #[test]
    fn a_day_after_submission_is_no_milder_case_inside_the_activity() {
        assert!(found("2024-07-21", "2024-07-20", span("2024-03-01", "2024-12-31")).is_some_and(|found| !found.minor));
        assert!(found("2024-07-21", "2024-07-20", span("", "")).is_some_and(|found| !found.minor));
    }

    #[test]
    fn days_that_are_not_known_exclude_nothing() {
        assert!(found("2020-01-01", "2024-07-20", span("", "2024-03-31")).is_none());
        assert!(found("2020-01-01", "2024-07-20", span("2024-03-01", "")).is_some());
        assert!(
            completed_outside_activity(
                &invoice(r#"{"id":"i1"}"#),
                day("2024-07-20"),
                span("2024-03-01", "2024-03-31"),
                0
            )
            .is_none()
        );
    }

    #[test]
    fn the_finding_names_the_days() {
        let late = found("2024-07-21", "2024-07-20", span("2024-03-01", "2024-03-31")).unwrap();
        assert_eq!(brief(&late), "invoice/completed-outside-activity /invoices/2/completedOn");
        assert_eq!(params(&late, ["date", "submitOn", "startsOn"]), ["2024-07-21", "2024-07-20", "-"]);
        let early = found("2024-02-29", "2024-07-20", span("2024-03-01", "2024-03-31")).unwrap();
        assert_eq!(brief(&early), "invoice/completed-outside-activity /invoices/2/completedOn (minor)");
        let days = params(&early, ["date", "submitOn", "startsOn", "endsOn"]);
        assert_eq!(days, ["2024-02-29", "-", "2024-03-01", "2024-03-31"]);
        assert_eq!(early.related, ["/activity/startsOn"]);
    }
}
