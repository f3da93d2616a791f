//! From one day to another, either of which may not be known.

use crate::calendar::Date;
use crate::claim::Given;
use crate::finding::Draft;

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

    /// Whether neither day is known.
    pub fn is_open(self) -> bool {
        self.first.is_none() && self.last.is_none()
    }

    /// A finding about a day outside: it names the days, and points to the one at `place` that this day oversteps.
    pub fn overstepped(self, day: Date, place: &str, found: Draft) -> Draft {
        let too_early = self.first.is_some_and(|first| day < first);
        let field = if too_early { "/startsOn" } else { "/endsOn" };
        let found = found.with("date", day).with_known("startsOn", self.first).with_known("endsOn", self.last);
        found.against([place, field].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{day, params, span};

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
    fn a_finding_names_the_days_that_are_known() {
        let found = |span: Span, text: &str| span.overstepped(day(text), "/activity", Draft::new("a/rule", ""));
        let early = found(span("2024-03-01", ""), "2024-02-29");
        assert_eq!(params(&early, ["startsOn", "endsOn", "date"]), ["2024-03-01", "-", "2024-02-29"]);
        assert_eq!(early.related, ["/activity/startsOn"]);
        let late = found(span("", "2024-03-31"), "2024-04-01");
        assert_eq!(params(&late, ["startsOn", "endsOn"]), ["-", "2024-03-31"]);
        assert_eq!(late.related, ["/activity/endsOn"]);
    }
}
