//! Days and periods as people write them: what is left out on one side is taken from the other.

use super::super::invoice::text::{Word, month_named};
use super::page::Line;
use super::words::{AND, ARTICLE, BETWEEN, UNTIL, WITHIN};
use crate::calendar::Date;

/// Days that one line may name.
const MOST_OF_LINE: usize = 16;

/// A first and a last day, and where they stand in their line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// The column where they begin.
    pub start: usize,
    /// That behind them.
    pub end: usize,
    /// Whether something ends or is due on it.
    pub until: bool,
}

impl Span {
    /// As a day, or as an interval of two.
    pub fn written(self) -> String {
        if self.first == self.last { self.first.to_string() } else { format!("{}/{}", self.first, self.last) }
    }
}

/// Whether the day or the month comes first where a date alone does not tell; none where nothing tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// 17/10/2024.
    DayFirst,
    /// 10/17/2024.
    MonthFirst,
}

/// What is written of a day.
#[derive(Debug, Clone, Copy, Default)]
struct Part {
    year: Option<u32>,
    month: Option<u32>,
    day: Option<u32>,
}

impl Part {
    fn date(self) -> Option<Date> {
        let year = self.year?;
        let year = if year < 70 { year + 2000 } else { year };
        if !(1990..2100).contains(&year) {
            return None;
        }
        Date::new(i32::try_from(year).ok()?, self.month?, self.day?)
    }

    /// The last day of a month.
    fn end_of_month(self) -> Option<Date> {
        (28..=31).rev().find_map(|day| Self { day: Some(day), ..self }.date())
    }
}

/// The order that the dates of a text show.
pub fn order(lines: &[Line]) -> Option<Order> {
    let (mut day_first, mut month_first) = (false, false);
    for line in lines {
        for (one, two) in line.words.iter().zip(line.words.iter().skip(1)) {
            let (Some(a), Some(b)) = (number(one, 2), number(two, 2)) else { continue };
            if gap(line, one, two) == "/" {
                day_first |= (13..=31).contains(&a) && (1..=12).contains(&b);
                month_first |= (13..=31).contains(&b) && (1..=12).contains(&a);
            }
        }
    }
    match (day_first, month_first) {
        (true, false) => Some(Order::DayFirst),
        (false, true) => Some(Order::MonthFirst),
        _ => None,
    }
}

/// The days and periods of a line. A year that is named nowhere in one of them is the given one.
pub fn spans(line: &Line, order: Option<Order>, year: Option<u32>) -> Vec<Span> {
    let reader = Reader { line, order, year };
    let mut spans = Vec::new();
    let mut at = 0;
    while at < line.words.len() && spans.len() < MOST_OF_LINE {
        match reader.span(at) {
            Some((span, next)) => {
                spans.push(span);
                at = next.max(at + 1);
            }
            None => at += 1,
        }
    }
    spans
}

/// The only year that a line names, among those that may be of now.
pub fn year_of(line: &Line) -> Option<u32> {
    let mut years = line.words.iter().filter_map(|word| number(word, 4)).filter(|year| (1990..2100).contains(year));
    let first = years.next()?;
    years.all(|year| year == first).then_some(first)
}

struct Reader<'l> {
    line: &'l Line,
    order: Option<Order>,
    year: Option<u32>,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> Option<&Word> {
        self.line.words.get(at)
    }

    fn gap(&self, at: usize) -> String {
        let (Some(one), Some(two)) = (at.checked_sub(1).and_then(|at| self.word(at)), self.word(at)) else {
            return String::new();
        };
        gap(self.line, one, two)
    }

    fn is_in(&self, at: usize, words: &[&str]) -> bool {
        self.word(at).is_some_and(|word| words.contains(&word.text.as_str()))
    }

    /// A period or a day that begins at a word, and the word behind it.
    fn span(&self, at: usize) -> Option<(Span, usize)> {
        let (from, next) = self.part(at)?;
        if let Some(found) = self.listed(at, from, next) {
            return Some(found);
        }
        if let Some((to, end)) = self.after(next) {
            let (first, last) = self.filled(from, to)?;
            if first <= last {
                return Some((self.placed(first, last, at, end, false)?, end));
            }
        }
        let day = from.date()?;
        let until = at.checked_sub(1).is_some_and(|before| {
            self.is_in(before, UNTIL) || self.is_in(before, ARTICLE) && before > 0 && self.is_in(before - 1, UNTIL)
        });
        Some((self.placed(day, day, at, next, until)?, next))
    }

    fn placed(&self, first: Date, last: Date, at: usize, end: usize, until: bool) -> Option<Span> {
        let (start, end) = (self.word(at)?.start, self.word(end.checked_sub(1)?)?.end);
        Some(Span { first, last, start, end, until })
    }

    /// Days that are named one after another: 13, 14 and 15 May 2025.
    fn listed(&self, at: usize, from: Part, next: usize) -> Option<(Span, usize)> {
        let only_day = |part: Part| part.month.is_none() && part.year.is_none() && part.day.is_some();
        if !only_day(from) {
            return None;
        }
        let (mut last, mut next) = (from, next);
        for _ in 0..14 {
            let by_comma = matches!(self.gap(next).trim(), "," | "、");
            let by_word = self.is_in(next, AND);
            if !by_comma && !by_word {
                return None;
            }
            let (part, after) = self.part(next + usize::from(by_word))?;
            if part.day? != last.day? + 1 {
                return None;
            }
            (last, next) = (part, after);
            if !only_day(part) {
                let (first, end) = self.filled(from, last)?;
                return Some((self.placed(first, end, at, next, false)?, next));
            }
        }
        None
    }

    /// What follows a first day: something that connects, and a last day.
    fn after(&self, at: usize) -> Option<(Part, usize)> {
        let gap = self.gap(at);
        let gap = gap.trim();
        let mut next = at;
        if !matches!(gap, "-" | "–" | "—" | "~" | "～" | "〜" | "→" | "−" | "/") {
            let mut connects = false;
            // Of more than three words, none connects two days.
            for _ in 0..3 {
                if self.is_in(next, BETWEEN) || self.is_in(next, &["t"]) && self.is_in(next + 1, &["m"]) {
                    connects = true;
                } else if !self.is_in(next, ARTICLE) && !self.is_in(next, &["m"]) {
                    break;
                }
                next += 1;
            }
            if !connects {
                return None;
            }
        } else if gap == "/" && !self.is_iso(at) {
            return None;
        }
        let (mut part, mut end) = self.part(next)?;
        // November 19–22, 2024
        if part.year.is_none()
            && let Some(year) = self.word(end).and_then(|word| number(word, 4))
            && matches!(self.gap(end).trim(), "," | "")
        {
            part.year = Some(year);
            end += 1;
        }
        Some((part, end))
    }

    /// Whether a day of the form 2024-03-04 begins at a word.
    fn is_iso(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| number(word, 4).is_some()) && self.gap(at + 1) == "-"
    }

    /// Both days with what each leaves out.
    fn filled(&self, mut from: Part, mut to: Part) -> Option<(Date, Date)> {
        if from.month.is_none() && to.month.is_none() {
            return None;
        }
        let whole_months = from.day.is_none() && to.day.is_none();
        if !whole_months && (from.day.is_none() || to.day.is_none()) {
            return None;
        }
        from.month = from.month.or(to.month);
        to.month = to.month.or(from.month);
        to.year = to.year.or(from.year).or(self.year);
        if from.year.is_none() {
            let year = to.year?;
            from.year = Some(if from.month > to.month { year.checked_sub(1)? } else { year });
        }
        if whole_months {
            return Some((Part { day: Some(1), ..from }.date()?, to.end_of_month()?));
        }
        Some((from.date()?, to.date()?))
    }

    /// What is written of a day from a word on, and the word behind it.
    fn part(&self, at: usize) -> Option<(Part, usize)> {
        let word = self.word(at)?;
        if let Some(month) = month_named(&word.text).filter(|_| word.text.chars().count() > 2) {
            return Some(self.month_first(month, at));
        }
        if let Some(value) = number(word, 4) {
            if let Some(eastern) = self.eastern(at, value) {
                return Some(eastern);
            }
            if word.text.len() == 4 {
                return self.numeric(at);
            }
            return self.numeric(at).or_else(|| self.day_first(at, value));
        }
        let day = ordinal(&word.text)?;
        self.day_first(at, day)
    }

    /// March 4, 2024; March 2024; March.
    fn month_first(&self, month: u32, at: usize) -> (Part, usize) {
        let mut part = Part { month: Some(month), ..Part::default() };
        let mut next = at + 1;
        let day = self.word(next).and_then(|word| number(word, 2).or_else(|| ordinal(&word.text)));
        if let Some(day) = day.filter(|day| (1..=31).contains(day) && self.is_near(next)) {
            part.day = Some(day);
            next += 1;
        }
        let skip = next + usize::from(self.is_in(next, WITHIN));
        if let Some(year) =
            self.word(skip).and_then(|word| number(word, 4)).filter(|year| *year > 1900 && self.is_near(skip))
        {
            part.year = Some(year);
            next = skip + 1;
        }
        (part, next)
    }

    /// 4 March 2024, 4. März, 4 de marzo de 2024, 4.
    fn day_first(&self, at: usize, day: u32) -> Option<(Part, usize)> {
        if !(1..=31).contains(&day) {
            return None;
        }
        let mut part = Part { day: Some(day), ..Part::default() };
        let month_at = at + 1 + usize::from(self.is_in(at + 1, WITHIN));
        let month = self.word(month_at).and_then(|word| month_named(&word.text)).filter(|_| self.is_near(at + 1));
        let Some(month) = month else { return Some((part, at + 1)) };
        part.month = Some(month);
        let year_at = month_at + 1 + usize::from(self.is_in(month_at + 1, WITHIN));
        let year =
            self.word(year_at).and_then(|word| number(word, 4)).filter(|year| *year > 1900 && self.is_near(year_at));
        part.year = year;
        Some((part, if year.is_some() { year_at + 1 } else { month_at + 1 }))
    }

    /// Whether nothing but a blank, a point or a comma stands before a word.
    fn is_near(&self, at: usize) -> bool {
        let gap = self.gap(at);
        gap.chars().count() <= 3 && gap.chars().all(|own| " .,'\u{a0}".contains(own))
    }

    /// 04.03.2024, 2024-03-04, 4/3/2024.
    fn numeric(&self, at: usize) -> Option<(Part, usize)> {
        let (one, two, three) = (self.word(at)?, self.word(at + 1)?, self.word(at + 2)?);
        let gap = self.gap(at + 1);
        let separator = gap.trim();
        if !matches!(separator, "." | "/" | "-") || self.gap(at + 2).trim() != separator || gap.chars().count() > 2 {
            return None;
        }
        let [a, b, c] = [number(one, 4)?, number(two, 2)?, number(three, 4)?];
        let part = |year, month, day| Some((Part { year: Some(year), month: Some(month), day: Some(day) }, at + 3));
        if one.text.len() == 4 {
            return part(a, b, c);
        }
        if !matches!(three.text.len(), 2 | 4) || one.text.len() > 2 {
            return None;
        }
        match (separator, self.order) {
            _ if a > 12 => part(c, b, a),
            (".", _) | (_, Some(Order::DayFirst)) => part(c, b, a),
            _ if b > 12 => part(c, a, b),
            (_, Some(Order::MonthFirst)) => part(c, a, b),
            _ if a == b => part(c, b, a),
            _ => None,
        }
    }

    /// 2024年3月4日, 3月4日, 4日.
    fn eastern(&self, at: usize, value: u32) -> Option<(Part, usize)> {
        let mut part = Part::default();
        let (mut next, mut value) = (at, Some(value));
        let mut any = false;
        for (mark, korean) in [("年", "년"), ("月", "월"), ("日", "일")] {
            let Some(number) = value else { break };
            if !self.is_in(next + 1, &[mark, korean]) {
                continue;
            }
            match mark {
                "年" => part.year = Some(number),
                "月" => part.month = Some(number),
                _ => part.day = Some(number),
            }
            any = true;
            next += 2;
            value = self.word(next).and_then(|word| self::number(word, 2)).filter(|_| self.gap(next).trim().is_empty());
        }
        any.then_some((part, next))
    }
}

/// What stands between two words.
fn gap(line: &Line, one: &Word, two: &Word) -> String {
    line.text(one.end, two.start)
}

/// A number of so many digits at the most.
fn number(word: &Word, digits: usize) -> Option<u32> {
    (word.text.len() <= digits && word.text.bytes().all(|own| own.is_ascii_digit())).then(|| word.text.parse().ok())?
}

/// A day with the ending of an ordinal: 3rd, 1er, 1o.
fn ordinal(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|own: char| own.is_ascii_alphabetic());
    let ending = word.get(digits.len()..)?;
    let fits = matches!(ending, "st" | "nd" | "rd" | "th" | "er" | "o" | "a") && digits.len() <= 2;
    fits.then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let line = Line::new(1, text);
        let order = order(std::slice::from_ref(&line)).or(Some(Order::DayFirst));
        spans(&line, order, year_of(&line)).into_iter().map(Span::written).collect()
    }

    #[test]
    fn periods_in_eleven_languages() {
        for (text, expected) in [
            ("4 March – 28 April 2024, 350,000 impressions", "2024-03-04/2024-04-28"),
            ("Period 4 Mar 2024 – 28 Apr 2024", "2024-03-04/2024-04-28"),
            ("takes place on November 19–22, 2024, in Chicago", "2024-11-19/2024-11-22"),
            ("02.09.2024 bis 17.10.2024", "2024-09-02/2024-10-17"),
            ("vom 3. bis zum 5. Juni 2025", "2025-06-03/2025-06-05"),
            ("Période de la campagne : du 2 au 31 octobre 2023", "2023-10-02/2023-10-31"),
            ("13 a 15 de maio de 2025, das 10h às 19h", "2025-05-13/2025-05-15"),
            ("13, 14 e 15 de maio de 2025", "2025-05-13/2025-05-15"),
            ("(12/05/2025 a 15/05/2025)", "2025-05-12/2025-05-15"),
            ("Del 1 de septiembre de 2025 al 31 de enero de 2026.", "2025-09-01/2026-01-31"),
            ("septiembre de 2025 a enero de 2026", "2025-09-01/2026-01-31"),
            ("Ignite 2024（11月19日～22日）", "2024-11-19/2024-11-22"),
            ("2024年11月18日～22日", "2024-11-18/2024-11-22"),
            ("2024년 3월 4일 ~ 8일", "2024-03-04/2024-03-08"),
            ("dal 8 aprile al 10 maggio 2024", "2024-04-08/2024-05-10"),
            ("24 en 25 september 2024", "2024-09-24/2024-09-25"),
            ("3 tot en met 5 juni 2025", "2025-06-03/2025-06-05"),
            ("3 t/m 5 juni 2025", "2025-06-03/2025-06-05"),
            ("18-20 marca 2025, stoisko", "2025-03-18/2025-03-20"),
            ("28 December – 3 January 2025", "2024-12-28/2025-01-03"),
            ("2024-03-04/2024-03-08", "2024-03-04/2024-03-08"),
            ("Donnerstag, 17. Oktober 2024, 9 bis 16 Uhr", "2024-10-17"),
            ("on 3rd May 2024", "2024-05-03"),
            ("1er mars 2024", "2024-03-01"),
        ] {
            assert_eq!(found(text), [expected], "{text}");
        }
    }

    #[test]
    fn what_is_no_day() {
        for text in
            ["350,000 to 400,000", "3.1 %", "9 bis 16 Uhr", "DE00 0000 0000 11", "6, 20 and 45", "32 March 2024", ""]
        {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_day_on_which_something_ends_is_marked() {
        let line = Line::new(1, "Zahlbar bis 04.11.2024, jusqu’au 31 octobre 2023, am 17.10.2024");
        let until: Vec<bool> = spans(&line, None, None).into_iter().map(|span| span.until).collect();
        assert_eq!(until, [true, true, false]);
    }

    #[test]
    fn odd_lines_end() {
        for text in
            ["1 ".repeat(200), "1-".repeat(200), "13, 14, ".repeat(50), "月日年".repeat(100), "2024年".repeat(80)]
        {
            let _ = found(&text);
        }
    }
}
