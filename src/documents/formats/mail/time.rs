//! When a message was sent, as headers write it.

use crate::calendar::Moment;

/// Months as they are written in headers.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Zones that have a name in headers, with their offsets.
const ZONES: [(&str, &str); 13] = [
    ("gmt", "+00:00"),
    ("utc", "+00:00"),
    ("ut", "+00:00"),
    ("z", "+00:00"),
    ("est", "-05:00"),
    ("edt", "-04:00"),
    ("cst", "-06:00"),
    ("cdt", "-05:00"),
    ("mst", "-07:00"),
    ("mdt", "-06:00"),
    ("pst", "-08:00"),
    ("pdt", "-07:00"),
    ("ast", "-04:00"),
];

/// A time as headers write it, `Wed, 17 May 2000 19:35:05 -0400`, in the form of this library. Without a zone that is
/// known it has no offset.
pub(super) fn time(field: &str) -> Option<String> {
    let plain = without_comments(field).to_ascii_lowercase().replace(',', " ");
    let mut words: Vec<&str> = plain.split_whitespace().collect();
    let half = half_of_day(&mut words);
    if words.first()?.starts_with(|c: char| c.is_ascii_alphabetic()) && !is_month(words.first()?) {
        words.remove(0);
    }
    let (day, month, rest) = match words.as_slice() {
        [month, day, rest @ ..] if is_month(month) => (*day, *month, rest),
        [day, month, rest @ ..] => (*day, *month, rest),
        _ => return None,
    };
    // Unix writes the year after the time.
    let (year, clock, zone) = match rest {
        [clock, year, zone @ ..] if clock.contains(':') => (*year, *clock, zone.first()),
        [clock, zone, year] if clock.contains(':') && year.len() == 4 => (*year, *clock, Some(zone)),
        [year, clock, zone @ ..] => (*year, *clock, zone.first()),
        _ => return None,
    };
    let month = MONTHS.iter().position(|known| month.starts_with(known))? + 1;
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    let year = match (number(year)?, year.len()) {
        (year, 2) if year < 69 => year + 2000,
        (year, 2 | 3) => year + 1900,
        (year, _) => year,
    };
    let mut clock = clock.split([':', '.']);
    let (hour, minute) = (number(clock.next()?)?, number(clock.next()?)?);
    let second = clock.next().map_or(Some(0), number)?;
    let hour = match half {
        Some(Half::Morning) if hour == 12 => 0,
        Some(Half::Afternoon) if hour < 12 => hour + 12,
        _ => hour,
    };
    let offset = zone.and_then(|zone| offset(zone)).unwrap_or_default();
    let day = number(day)?;
    // A leap second is none that clocks of this library show.
    let written = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{:02}{offset}", second.min(59));
    Moment::parse(&written).map(|_| written)
}

/// A half of the day on a clock of twelve hours.
#[derive(Debug, Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

/// Takes from a time the word for the half of the day, which may be joined to the clock.
fn half_of_day(words: &mut Vec<&str>) -> Option<Half> {
    for at in 0..words.len() {
        let word = *words.get(at)?;
        let clock = word.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '.');
        let half = match word.strip_prefix(clock)? {
            "am" | "a.m." | "a.m" => Half::Morning,
            "pm" | "p.m." | "p.m" => Half::Afternoon,
            _ => continue,
        };
        if clock.is_empty() {
            words.remove(at);
        } else if let Some(word) = words.get_mut(at) {
            *word = clock;
        }
        return Some(half);
    }
    None
}

fn is_month(word: &str) -> bool {
    MONTHS.iter().any(|month| word.starts_with(month))
}

/// A zone as an offset; none for one that is not known, and for the zone that means an unknown one.
fn offset(zone: &str) -> Option<String> {
    if let Some((_, offset)) = ZONES.iter().find(|(name, _)| *name == zone) {
        return Some((*offset).to_owned());
    }
    let digits = zone.strip_prefix(['+', '-'])?.replace(':', "");
    let numbered = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !numbered || zone == "-0000" {
        return None;
    }
    let sign = zone.get(..1)?;
    Some(format!("{sign}{}:{}", digits.get(..2)?, digits.get(2..)?))
}

/// A field without what stands in brackets.
fn without_comments(field: &str) -> String {
    let mut depth = 0_u32;
    let mut plain = String::new();
    for c in field.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Python's `email.utils.parsedate_to_datetime(...).isoformat()` reads them.
    #[test]
    fn times() {
        for (field, expected) in [
            ("Wed, 17 May 2000 19:35:05 -0400", "2000-05-17T19:35:05-04:00"),
            ("17 May 2000 19:35:05 +0530 (IST)", "2000-05-17T19:35:05+05:30"),
            ("Wed, 17 May 2000 19:35:05 GMT", "2000-05-17T19:35:05+00:00"),
            ("Wed, 17 May 2000 19:35:05 -0000", "2000-05-17T19:35:05"),
            ("Wed, 17 May 2000 19:35 +0000", "2000-05-17T19:35:00+00:00"),
            ("17 May 00 19:35:05 EST", "2000-05-17T19:35:05-05:00"),
            ("Fri, 5 Jan 99 01:02:03 PDT", "1999-01-05T01:02:03-07:00"),
            ("Wed May 17 19:35:05 2000", "2000-05-17T19:35:05"),
            ("May 17, 2000 19:35:05 +0100", "2000-05-17T19:35:05+01:00"),
            ("Wed, 17 May 2000 19:35:05", "2000-05-17T19:35:05"),
        ] {
            assert_eq!(time(field).as_deref(), Some(expected), "{field}");
        }
    }

    #[test]
    fn what_is_no_time() {
        for field in [
            "",
            "yesterday",
            "31 Feb 2000 10:00:00 +0000",
            "17 May 2000",
            "2000-05-17 19:35",
            "17 Foo 2000 1:2:3",
            "17 May 2000 25:00:00 +0000",
        ] {
            assert_eq!(time(field), None, "{field}");
        }
        assert_eq!(time("17 May 2000 10:00:00 +9999").as_deref(), None);
    }

    #[test]
    fn times_on_a_clock_of_twelve_hours() {
        for (field, expected) in [
            ("Tuesday, May 14, 2024 3:04 PM", "2024-05-14T15:04:00"),
            ("Tue, 14 May 2024 12:04:05 am +0200", "2024-05-14T00:04:05+02:00"),
            ("Tue, 14 May 2024 12:04 p.m.", "2024-05-14T12:04:00"),
            ("May 14, 2024 3:04:05PM -0400", "2024-05-14T15:04:05-04:00"),
            ("Tue, 14 May 2024 15:04 PM", "2024-05-14T15:04:00"),
        ] {
            assert_eq!(time(field).as_deref(), Some(expected), "{field}");
        }
    }
}
