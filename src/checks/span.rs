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

    /// A finding that names the days.
    pub fn named(self, found: Draft) -> Draft {
        found.with_known("startsOn", self.first).with_known("endsOn", self.last)
    }
}
