//! A photo of the activity was taken during it.

use crate::calendar::{Moment, Zone};
use crate::rules::finding::{Found, declared::photo::TakenOutsideActivity, place};
use crate::rules::span::Span;

/// A finding where each day that it may have been lies outside; a camera’s clock shows the local time.
pub fn taken_outside_activity(at: Moment, activity: Span, n: usize) -> Option<Found> {
    activity.excludes_all(at.local_days(Zone::Local)).then(|| {
        let reports = TakenOutsideActivity { date: at.day(), starts_on: activity.first(), ends_on: activity.last() };
        let found = Found::new(place("/documents", n, ""), reports);
        found.against(activity.overstepped(at.day(), "/activity"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params, span};

    fn at(time: &str, activity: Span) -> Option<Found> {
        taken_outside_activity(Moment::parse(time).expect(time), activity, 3)
    }

    fn found(taken: &str, activity: Span) -> Option<Found> {
        at(&format!("{taken}T12:00:00"), activity)
    }

    #[test]
    fn a_time_in_utc_is_outside_where_it_is_in_every_zone() {
        let march = span("2024-03-01", "2024-03-31");
        for (time, outside) in [
            ("2024-04-01T11:59:59Z", false),
            ("2024-04-01T12:00:00Z", true),
            ("2024-02-29T09:59:59Z", true),
            ("2024-02-29T10:00:00-00:00", false),
            ("2024-04-01T00:30:00+01:00", true),
            ("2024-03-31T20:30:00-04:00", false),
        ] {
            assert_eq!(at(time, march).is_some(), outside, "{time}");
        }
    }

    #[test]
    fn without_an_offset_it_is_the_local_time() {
        assert!(at("2024-04-01T00:00:00", span("2024-03-01", "2024-03-31")).is_some());
        assert!(at("2024-03-31T23:59:59", span("2024-03-01", "2024-03-31")).is_none());
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
    fn the_finding_names_the_days() {
        let photo = found("2024-02-29", span("2024-03-01", "2024-03-31")).unwrap();
        assert_eq!(brief(&photo), "photo/taken-outside-activity /documents/3");
        assert_eq!(params(&photo, ["date", "startsOn", "endsOn"]), ["2024-02-29", "2024-03-01", "2024-03-31"]);
        assert_eq!(photo.related, ["/activity/startsOn"]);
        let late = found("2024-04-01", span("2024-03-01", "2024-03-31")).unwrap();
        assert_eq!(late.related, ["/activity/endsOn"]);
        let half_known = found("2024-02-29", span("2024-03-01", "")).unwrap();
        assert_eq!(params(&half_known, ["startsOn", "endsOn"]), ["2024-03-01", "-"]);
    }
}
