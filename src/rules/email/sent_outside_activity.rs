//! An e-mail of the activity was sent during it.

use crate::calendar::{Moment, Zone};
use crate::rules::finding::{Found, declared::email::SentOutsideActivity, place};
use crate::rules::span::Span;

/// A finding where each day that it may have been lies outside; without an offset its time is in UTC.
pub fn sent_outside_activity(at: Moment, activity: Span, n: usize) -> Option<Found> {
    activity.excludes_all(at.local_days(Zone::Utc)).then(|| {
        let reports = SentOutsideActivity { date: at.day(), starts_on: activity.first(), ends_on: activity.last() };
        let found = Found::new(place("/documents", n, ""), reports);
        found.against(activity.overstepped(at.day(), "/activity"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, span};

    fn at(time: &str, activity: Span) -> Option<Found> {
        sent_outside_activity(Moment::parse(time).expect(time), activity, 0)
    }

    #[test]
    fn a_time_in_utc_is_outside_where_it_is_in_every_zone() {
        let march = span("2024-03-01", "2024-03-31");
        for (time, outside) in [
            ("2024-04-01T11:59:59Z", false),
            ("2024-04-01T12:00:00Z", true),
            ("2024-04-01T12:00:00+00:00", true),
            ("2024-02-29T09:59:59Z", true),
            ("2024-02-29T10:00:00-00:00", false),
            ("2024-04-01T00:30:00+01:00", true),
            ("2024-03-31T20:30:00-04:00", false),
        ] {
            assert_eq!(at(time, march).is_some(), outside, "{time}");
        }
    }

    #[test]
    fn without_an_offset_it_is_in_utc() {
        let march = span("2024-03-01", "2024-03-31");
        assert!(at("2024-04-01T11:59:59", march).is_none());
        assert!(at("2024-04-01T12:00:00", march).is_some());
    }

    #[test]
    fn an_activity_shorter_than_what_is_open_is_never_told() {
        assert!(at("2024-03-02T11:00:00Z", span("2024-03-02", "2024-03-02")).is_none());
        assert!(at("2024-03-02T11:00:00Z", span("2024-03-04", "2024-03-01")).is_some());
    }

    #[test]
    fn the_finding_stands_at_the_document() {
        let mail = at("2024-04-02T00:00:00+02:00", span("", "2024-03-31")).unwrap();
        assert_eq!(brief(&mail), "email/sent-outside-activity /documents/0");
        assert_eq!(mail.related, ["/activity/endsOn"]);
    }
}
