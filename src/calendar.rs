//! Calendar days and the fiscal half-years that they fall into. No clock: today is always given.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// Days of a week.
const WEEK: u32 = 7;

/// Those of them that are business days, Monday to Friday.
const BUSINESS_DAYS: u32 = 5;

/// The last of these, counted from Monday.
const LAST_BUSINESS_DAY: u32 = BUSINESS_DAYS - 1;

/// A day of the years 0001 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(NaiveDate);

/// A text that is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADay;

impl fmt::Display for NotADay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("A day is written YYYY-MM-DD.")
    }
}

impl std::error::Error for NotADay {}

impl FromStr for Date {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        Self::parse(text).ok_or(NotADay)
    }
}

impl Date {
    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10
            && bytes
                .iter()
                .enumerate()
                .all(|(n, byte)| if n == 4 || n == 7 { *byte == b'-' } else { byte.is_ascii_digit() });
        if !shaped {
            return None;
        }
        Self::new(text.get(..4)?.parse().ok()?, text.get(5..7)?.parse().ok()?, text.get(8..)?.parse().ok()?)
    }

    /// A day by its numbers; none if there is no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// So many days later; none past the year 9999.
    pub fn plus_days(self, days: u32) -> Option<Self> {
        self.0.checked_add_days(Days::new(days.into())).filter(|day| day.year() <= 9999).map(Self)
    }

    /// So many months later, clipped to the month's end; none past the year 9999.
    pub fn plus_months(self, months: u32) -> Option<Self> {
        self.0.checked_add_months(Months::new(months)).filter(|day| day.year() <= 9999).map(Self)
    }

    /// So many business days later, Monday to Friday without holidays; day 1 is the first of them after this day. None past the year
    /// 9999.
    pub fn plus_business_days(self, days: u32) -> Option<Self> {
        let weekday = self.0.weekday().num_days_from_monday();
        // A count that starts at a weekend is that from its Friday.
        let friday = weekday.min(LAST_BUSINESS_DAY);
        let past = weekday - friday;
        let (weeks, rest) = (days / BUSINESS_DAYS, days % BUSINESS_DAYS);
        let over_weekend = if friday + rest > LAST_BUSINESS_DAY { WEEK - BUSINESS_DAYS } else { 0 };
        let later = u64::from(weeks) * u64::from(WEEK) + u64::from(rest + over_weekend);
        let back = self.0.checked_sub_days(Days::new(past.into()))?;
        back.checked_add_days(Days::new(later)).filter(|day| day.year() <= 9999).map(Self)
    }

    /// The last day of the month that is so many months after this day's; none past the year 9999.
    pub fn month_end_after(self, months: u32) -> Option<Self> {
        let first = self.0.with_day(1)?.checked_add_months(Months::new(months.checked_add(1)?))?;
        first.pred_opt().filter(|day| day.year() <= 9999).map(Self)
    }

    /// How many days lie from this day to `later`; negative when it is earlier.
    pub fn days_until(self, later: Self) -> i64 {
        later.0.signed_duration_since(self.0).num_days()
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Year, month and day.
    pub fn numbers(self) -> (u32, u32, u32) {
        (self.0.year().unsigned_abs(), self.0.month(), self.0.day())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

/// A day and a time, as they were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    written: NaiveDateTime,
    /// What is added to UTC, in minutes, where that is written.
    offset: Option<i64>,
}

/// What is known of the zone of a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// No offset is written.
    Unknown,
    /// It is in UTC: programs write that wherever they are.
    Utc,
    /// It has an offset of its own.
    Local,
}

/// Hours by which the first of all zones is ahead of UTC.
const MOST_AHEAD: i64 = 14;

/// Hours by which the last one is behind it.
const MOST_BEHIND: i64 = 12;

impl Moment {
    /// Reads `YYYY-MM-DDThh:mm:ss` with an optional offset, `Z` or `±hh:mm`.
    pub fn parse(text: &str) -> Option<Self> {
        let (day, time) = text.split_once('T')?;
        let written = Date::parse(day)?.0.and_time(clock(time.get(..8)?)?);
        let offset = match time.get(8..)? {
            "" => None,
            "Z" => Some(0),
            offset => {
                let minutes = clock(&format!("{}:00", offset.strip_prefix(['+', '-'])?))?;
                let minutes = (minutes - NaiveTime::MIN).num_minutes();
                Some(if offset.starts_with('-') { -minutes } else { minutes })
            }
        };
        Some(Self { written, offset })
    }

    /// The day, as it is written.
    pub fn day(self) -> Date {
        Date(self.written.date())
    }

    /// The days that it may have been where it was: the one that is written, but for a time in UTC, which says nothing of
    /// the local day. `otherwise` is the zone of a time without offset.
    pub fn local_days(self, otherwise: Zone) -> RangeInclusive<Date> {
        let zone = match self.offset {
            None => otherwise,
            Some(0) => Zone::Utc,
            Some(_) => Zone::Local,
        };
        if zone != Zone::Utc {
            return self.day()..=self.day();
        }
        let later = |hours: i64| {
            let moved = self.written.checked_add_signed(TimeDelta::hours(hours))?.date();
            Date::new(moved.year(), moved.month(), moved.day())
        };
        later(-MOST_BEHIND).unwrap_or(self.day())..=later(MOST_AHEAD).unwrap_or(self.day())
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}T{}", self.day(), self.written.time().format("%H:%M:%S"))?;
        let Some(offset) = self.offset else { return Ok(()) };
        let (sign, minutes) = (if offset < 0 { '-' } else { '+' }, offset.abs());
        write!(out, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// The time of `hh:mm:ss`.
fn clock(text: &str) -> Option<NaiveTime> {
    let mut parts = text.split(':').map(|part| {
        let digits = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        if digits { part.parse().ok() } else { None }
    });
    let mut next = || parts.next().flatten();
    let time = NaiveTime::from_hms_opt(next()?, next()?, next()?)?;
    parts.next().is_none().then_some(time)
}

/// A usage period: so many whole months, counted from January.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    year: i32,
    /// Its first month, from 0.
    month: u32,
    /// How many months it has: a divisor of 12.
    months: u32,
}

impl Period {
    /// The period of so many months that a day falls into; what does not divide a year is taken for a year.
    pub fn of(day: Date, months: u32) -> Self {
        let months = if months > 0 && 12_u32.is_multiple_of(months) { months } else { 12 };
        Self { year: day.year(), month: day.0.month0() / months * months, months }
    }

    /// The period of so many months that begins and ends on these days, if they are one.
    pub fn between(first: Date, last: Date, months: u32) -> Option<Self> {
        let period = Self::of(first, months);
        (period.first() == first && period.last() == last).then_some(period)
    }

    /// The period of the same length that a day falls into.
    pub fn like(self, day: Date) -> Self {
        Self::of(day, self.months)
    }

    /// Its first day.
    pub fn first(self) -> Date {
        Date(NaiveDate::from_ymd_opt(self.year, self.month + 1, 1).unwrap_or_default())
    }

    /// Its last day.
    pub fn last(self) -> Date {
        let first = NaiveDate::from_ymd_opt(self.year, self.month + self.months, 1).unwrap_or_default();
        Date(first.with_day(first.num_days_in_month().into()).unwrap_or_default())
    }

    /// Whether it lies in the second half of its year.
    pub fn is_in_second_half(self) -> bool {
        self.month >= 6
    }

    /// The year it lies in.
    pub fn year(self) -> i32 {
        self.year
    }

    /// Whether a day falls into it.
    pub fn holds(self, day: Date) -> bool {
        self.like(day) == self
    }

    /// The period after it; none past the year 9999.
    pub fn next(self) -> Option<Self> {
        self.last().plus_days(1).map(|day| self.like(day))
    }

    /// Written as an ISO 8601 interval of two days.
    pub fn interval(self) -> String {
        format!("{}/{}", self.first(), self.last())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect(text)
    }

    #[test]
    fn reads_real_days_only() {
        assert_eq!(format!("{}", day("0001-01-01")), "0001-01-01");
        assert!(Date::parse("2024-02-29").is_some());
        for bad in [
            "2023-02-29",
            "0000-01-01",
            "2024-1-01",
            "2024-13-01",
            "2024-00-10",
            "10000-01-01",
            "2024-01-01 ",
            "2024/01/01",
            "+024-01-01",
            "2024-01-1é",
            "２０２４-01-01",
            "",
        ] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }

    fn moment(text: &str) -> Moment {
        Moment::parse(text).expect(text)
    }

    #[test]
    fn reads_times_with_and_without_offset() {
        for text in ["2024-03-31T23:59:59-11:00", "2024-03-31T00:00:00", "2024-03-31T00:00:00Z"] {
            assert_eq!(moment(text).day(), day("2024-03-31"), "{text}");
        }
        for bad in [
            "2024-03-31",
            "2024-03-31T24:00:00",
            "2024-03-31T10:60:00",
            "2024-03-31T10:00:60",
            "2024-03-31T10:00",
            "2024-03-31T10:00:00+1",
            "2024-03-31T10:00:00+24:00",
            "2024-03-31T10:00:00z",
            "2024-03-31T10:00:00.5",
            "2024-03-31T1é:00:00",
            "2024-02-30T10:00:00",
            "2024-03-31 10:00:00",
        ] {
            assert_eq!(Moment::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_time_in_utc_leaves_the_local_day_open() {
        for (text, otherwise, first, last) in [
            ("2024-04-01T11:59:59Z", Zone::Local, "2024-03-31", "2024-04-02"),
            ("2024-04-01T12:00:00+00:00", Zone::Local, "2024-04-01", "2024-04-02"),
            ("2024-04-01T09:59:59-00:00", Zone::Local, "2024-03-31", "2024-04-01"),
            ("2024-04-01T10:00:00Z", Zone::Local, "2024-03-31", "2024-04-02"),
            ("2024-04-01T23:00:00+00:30", Zone::Utc, "2024-04-01", "2024-04-01"),
            ("2024-04-01T23:00:00", Zone::Local, "2024-04-01", "2024-04-01"),
            ("2024-04-01T23:00:00", Zone::Utc, "2024-04-01", "2024-04-02"),
        ] {
            assert_eq!(moment(text).local_days(otherwise), day(first)..=day(last), "{text}");
        }
        assert_eq!(moment("0001-01-01T00:00:00Z").local_days(Zone::Utc).start().to_string(), "0001-01-01");
        assert_eq!(moment("9999-12-31T23:00:00Z").local_days(Zone::Utc).end().to_string(), "9999-12-31");
    }

    #[test]
    fn months_clip_to_the_end() {
        assert_eq!(day("2022-08-31").plus_months(24), Some(day("2024-08-31")));
        assert_eq!(day("2024-02-29").plus_months(24), Some(day("2026-02-28")));
        assert_eq!(day("9999-01-01").plus_months(24), None);
        assert_eq!(day("9999-12-31").plus_days(1), None);
    }

    #[test]
    fn business_days_leave_weekends_out() {
        // 15 July 2024 is a Monday.
        for (start, days, last) in [
            ("2024-07-15", 1, "2024-07-16"),
            ("2024-07-15", 4, "2024-07-19"),
            ("2024-07-15", 5, "2024-07-22"),
            ("2024-07-15", 14, "2024-08-02"),
            ("2024-07-18", 1, "2024-07-19"),
            ("2024-07-18", 2, "2024-07-22"),
            ("2024-07-19", 1, "2024-07-22"),
            ("2024-07-20", 1, "2024-07-22"),
            ("2024-07-21", 1, "2024-07-22"),
            ("2024-07-19", 5, "2024-07-26"),
            ("2024-07-20", 5, "2024-07-26"),
            ("2024-07-21", 5, "2024-07-26"),
            ("2024-07-22", 5, "2024-07-29"),
            ("2024-07-21", 2, "2024-07-23"),
            ("2024-07-15", 45, "2024-09-16"),
            ("2024-07-15", 0, "2024-07-15"),
            ("2024-02-28", 2, "2024-03-01"),
            ("0001-01-06", 1, "0001-01-08"),
        ] {
            assert_eq!(day(start).plus_business_days(days), Some(day(last)), "{start} and {days}");
        }
        // 31 December 9999 is a Friday.
        assert_eq!(day("9999-12-30").plus_business_days(1), Some(day("9999-12-31")));
        assert_eq!(day("9999-12-31").plus_business_days(1), None);
        assert_eq!(day("2024-07-15").plus_business_days(u32::MAX), None);
    }

    #[test]
    fn months_end_on_their_last_day() {
        for (start, months, last) in [
            ("2024-01-01", 1, "2024-02-29"),
            ("2024-01-31", 1, "2024-02-29"),
            ("2023-01-31", 1, "2023-02-28"),
            ("2024-12-15", 1, "2025-01-31"),
            ("2024-12-15", 0, "2024-12-31"),
            ("2024-03-31", 1, "2024-04-30"),
            ("9999-11-30", 1, "9999-12-31"),
        ] {
            assert_eq!(day(start).month_end_after(months), Some(day(last)), "{start} and {months}");
        }
        assert_eq!(day("9999-12-01").month_end_after(1), None);
        assert_eq!(day("2024-12-01").month_end_after(u32::MAX), None);
    }

    #[test]
    fn periods_meet_without_gap() {
        let first = Period::of(day("2024-06-30"), 6);
        let second = Period::of(day("2024-07-01"), 6);
        assert_eq!(first.next(), Some(second));
        assert_eq!(first.interval(), "2024-01-01/2024-06-30");
        assert_eq!(second.interval(), "2024-07-01/2024-12-31");
        assert_eq!(Period::of(day("9999-12-31"), 6).next(), None);
        let between = |first, last| Period::between(day(first), day(last), 6);
        assert_eq!(between("2024-01-01", "2024-06-30"), Some(first));
        assert_eq!(between("2024-01-01", "2024-06-29"), None);
        assert_eq!(between("2024-01-02", "2024-06-30"), None);
        assert_eq!(between("2024-06-30", "2024-01-01"), None);
    }

    #[test]
    fn periods_have_the_length_that_a_rulebook_says() {
        for (months, of, interval, next) in [
            (1, "2024-02-29", "2024-02-01/2024-02-29", "2024-03-01"),
            (3, "2024-03-31", "2024-01-01/2024-03-31", "2024-04-01"),
            (3, "2023-10-01", "2023-10-01/2023-12-31", "2024-01-01"),
            (4, "2024-05-01", "2024-05-01/2024-08-31", "2024-09-01"),
            (12, "2024-12-31", "2024-01-01/2024-12-31", "2025-01-01"),
            (0, "2024-12-31", "2024-01-01/2024-12-31", "2025-01-01"),
            (5, "2024-12-31", "2024-01-01/2024-12-31", "2025-01-01"),
        ] {
            let period = Period::of(day(of), months);
            assert_eq!(period.interval(), interval, "{months} {of}");
            assert_eq!(period.next().unwrap().first(), day(next), "{months} {of}");
            assert!(period.holds(day(of)) && !period.holds(day(next)), "{months} {of}");
        }
    }
}
