//! Reads days, and the usage periods that they begin and end.

use super::super::document::{Named, Table};
use super::super::types::Day;

pub(super) fn day(entry: &Table<'_>, name: &'static str) -> Day {
    entry.text(name).map_or(0, |text| day_of(&text))
}

pub(super) fn optional_day(entry: &Table<'_>, name: &'static str) -> Option<Day> {
    entry.optional_text(name).map(|text| day_of(&text))
}

fn day_of(text: &Named<'_>) -> Day {
    text.at.is_day();
    let parts: Vec<u32> = text.text.split('-').filter_map(|part| part.parse().ok()).collect();
    if let [year @ 1..=9999, month @ 1..=12, day] = parts[..]
        && (1..=days_in(year, month)).contains(&day)
    {
        return year * 10_000 + month * 100 + day;
    }
    text.at.note("a day was expected, such as 2024-06-30");
    0
}

fn days_in(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The day after one.
pub(super) fn next_day(day: Day) -> Day {
    let (year, month, date) = (day / 10_000, day / 100 % 100, day % 100);
    match (date < days_in(year, month), month < 12) {
        (true, _) => day + 1,
        (false, true) => year * 10_000 + (month + 1) * 100 + 1,
        (false, false) => (year + 1) * 10_000 + 101,
    }
}

/// The first day of an interval that is a usage period of so many months.
pub(super) fn usage_period(interval: &str, months: u32) -> Option<Day> {
    let (first, last) = interval.split_once('/')?;
    let number = |text: &str| text.replace('-', "").parse::<Day>().ok();
    let (first, last) = (number(first)?, number(last)?);
    let (year, month, day) = (first / 10_000, first / 100 % 100, first % 100);
    let ends_in = (month + months).saturating_sub(1);
    let begins = day == 1 && month > 0 && (month - 1).checked_rem(months) == Some(0) && ends_in <= 12;
    (begins && last == year * 10_000 + ends_in * 100 + days_in(year, ends_in)).then_some(first)
}
