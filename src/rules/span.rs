//! From one day to another, either of which may not be known.

use std::iter::successors;
use std::ops::RangeInclusive;

use crate::calendar::Date;
use crate::claim::Given;

/// First and last day, as far as they are known.
#[derive(Debug, Clone, Copy, Default)]
pub struct Span {
    first: Option<Date>,
    last: Option<Date>,
}

impl Span {
    /// From fields of a claim.
    pub fn new(first: &Given<Date>, last: &Given<Date>) -> Self {
        Self { first: first.get().copied(), last: last.get().copied() }
    }

    /// Whether a day lies outside, by the days that are known.
    pub fn excludes(self, day: Date) -> bool {
        self.first.is_some_and(|first| day < first) || self.last.is_some_and(|last| day > last)
    }

    /// Whether each of these days lies outside.
    pub fn excludes_all(self, days: RangeInclusive<Date>) -> bool {
        let (first, last) = days.into_inner();
        let each = successors(Some(first), |day| day.plus_days(1)).take_while(|day| *day <= last);
        each.into_iter().all(|day| self.excludes(day))
    }

    /// Whether neither day is known.
    pub fn is_open(self) -> bool {
        self.first.is_none() && self.last.is_none()
    }

    /// The first day, if it is known.
    pub fn first(self) -> Option<Date> {
        self.first
    }

    /// The last day, if it is known.
    pub fn last(self) -> Option<Date> {
        self.last
    }

    /// The JSON Pointer of the first or last day that another day is outside of, below `place`.
    pub fn overstepped(self, day: Date, place: &str) -> String {
        let too_early = self.first.is_some_and(|first| day < first);
        [place, if too_early { "/startsOn" } else { "/endsOn" }].concat()
    }
}

#[cfg(test)]
mod tests {

    use crate::rules::sample::{day, span};

    #[test]
    fn first_and_last_day_belong_to_it() {
        let march = span("2024-03-01", "2024-03-31");
        for (text, outside) in
            [("2024-02-29", true), ("2024-03-01", false), ("2024-03-31", false), ("2024-04-01", true)]
        {
            assert_eq!(march.excludes(day(text)), outside, "{text}");
        }
    }

    #[test]
    fn it_may_be_one_day() {
        let one_day = span("2024-03-01", "2024-03-01");
        assert!(!one_day.excludes(day("2024-03-01")));
        assert!(one_day.excludes(day("2024-02-29")) && one_day.excludes(day("2024-03-02")));
    }

    #[test]
    fn a_day_that_is_not_known_excludes_nothing() {
        assert!(!span("2024-03-01", "").excludes(day("9999-12-31")));
        assert!(span("2024-03-01", "").excludes(day("2024-02-29")));
        assert!(!span("", "2024-03-31").excludes(day("0001-01-01")));
        assert!(span("", "2024-03-31").excludes(day("2024-04-01")));
        assert!(!span("", "").excludes(day("2024-03-01")));
    }

    #[test]
    fn it_is_open_while_neither_day_is_known() {
        assert!(span("", "").is_open());
        assert!(!span("2024-03-01", "").is_open() && !span("", "2024-03-31").is_open());
    }

    #[test]
    fn the_day_that_another_oversteps() {
        let march = span("2024-03-01", "2024-03-31");
        assert_eq!(march.overstepped(day("2024-02-29"), "/activity"), "/activity/startsOn");
        assert_eq!(march.overstepped(day("2024-04-01"), "/activity"), "/activity/endsOn");
        assert_eq!((march.first(), march.last()), (Some(day("2024-03-01")), Some(day("2024-03-31"))));
    }
}
