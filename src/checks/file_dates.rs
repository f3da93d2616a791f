//! Photos were taken, and messages sent, during the activity.

use super::span::Span;
use crate::calendar::Date;
use crate::finding::{Draft, place};

/// A finding under `rule` for a day outside the activity's dates.
pub fn check(rule: &'static str, day: Date, activity: Span, n: usize) -> Option<Draft> {
    activity.excludes(day).then(|| activity.overstepped(day, "/activity", Draft::new(rule, place("/documents", n, ""))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, day, params, span};

    fn found(taken: &str, activity: Span) -> Option<Draft> {
        check("photo/taken-outside-activity", day(taken), activity, 3)
    }

    #[test]
    fn first_and_last_day_belong_to_the_activity() {
        let activity = span("2024-03-01", "2024-03-31");
        for (taken, outside) in
            [("2024-02-29", true), ("2024-03-01", false), ("2024-03-31", false), ("2024-04-01", true)]
        {
            assert_eq!(found(taken, activity).is_some(), outside, "{taken}");
        }
    }

    #[test]
    fn one_known_day_of_the_activity_decides_what_it_can() {
        assert!(found("2024-02-29", span("2024-03-01", "")).is_some());
        assert!(found("2030-01-01", span("2024-03-01", "")).is_none());
        assert!(found("2024-04-01", span("", "2024-03-31")).is_some());
        assert!(found("1999-01-01", span("", "2024-03-31")).is_none());
        assert!(found("1999-01-01", span("", "")).is_none());
    }

    #[test]
    fn the_finding_names_both_days() {
        let photo = found("2024-02-29", span("2024-03-01", "2024-03-31")).unwrap();
        assert_eq!(brief(&photo), "photo/taken-outside-activity /documents/3");
        assert_eq!(params(&photo, ["date", "startsOn", "endsOn"]), ["2024-02-29", "2024-03-01", "2024-03-31"]);
        assert!(photo.related.contains(&"/activity/startsOn".into()));
        let late = found("2024-04-01", span("2024-03-01", "2024-03-31")).unwrap();
        assert!(late.related.contains(&"/activity/endsOn".into()));
        let half_known = found("2024-02-29", span("2024-03-01", "")).unwrap();
        assert_eq!(params(&half_known, ["startsOn", "endsOn"]), ["2024-03-01", "-"]);
        let mail = check("email/sent-outside-activity", day("2024-04-01"), span("", "2024-03-31"), 0).unwrap();
        assert_eq!(brief(&mail), "email/sent-outside-activity /documents/0");
    }
}
