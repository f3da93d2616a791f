//! The day of issue, and dates as they are written.

use super::super::words::{DAY_FIRST, Kind, LANGUAGES};
use super::letters::{Word, is_ideograph};
use super::line::Line;
use super::page::Page;
use super::vocabulary::Hit;
use super::{BELOW, Found, HEAD, MAX_VALUES, Place};
use crate::calendar::Date;

/// A date in a line, its parts as written.
#[derive(Debug, Clone)]
pub(super) struct Written {
    pub(super) parts: [u32; 3],
    pub(super) order: Order,
    pub(super) start: usize,
    pub(super) end: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    YearMonthDay,
    DayMonthYear,
    MonthDayYear,
    /// Day and month in an order that the date itself does not show.
    Open,
}

impl Written {
    pub(super) fn date(&self, open_as: Option<Order>) -> Option<Date> {
        let [one, two, three] = self.parts;
        let order = if self.order != Order::Open {
            self.order
        } else if one > 12 || one == two {
            Order::DayMonthYear
        } else if two > 12 {
            Order::MonthDayYear
        } else {
            open_as?
        };
        let (year, month, day) = match order {
            Order::YearMonthDay => (one, two, three),
            Order::DayMonthYear => (three, two, one),
            Order::MonthDayYear => (three, one, two),
            Order::Open => return None,
        };
        let year = if year < 70 { year + 2000 } else { year };
        if !(1990..2100).contains(&year) {
            return None;
        }
        Date::new(i32::try_from(year).ok()?, month, day)
    }
}

impl Page {
    /// How days and months are ordered where a date alone does not show it: by the language, by other dates, by the currency.
    pub(super) fn order(&self, currency: Option<&str>) -> Option<(Order, bool)> {
        let (mut day_first, mut month_first) = (false, false);
        for date in self.lines.iter().flat_map(|line| &line.dates).filter(|date| date.order == Order::Open) {
            let [one, two, _] = date.parts;
            day_first |= one > 12;
            month_first |= two > 12;
        }
        if day_first != month_first {
            return Some((if day_first { Order::DayMonthYear } else { Order::MonthDayYear }, true));
        }
        if day_first {
            return None;
        }
        if LANGUAGES.iter().any(|language| language.day_first && self.speaks(language.code)) {
            return Some((Order::DayMonthYear, true));
        }
        // Where these are money, the day comes first in English too.
        let day_first = currency.is_some_and(|currency| DAY_FIRST.contains(&currency));
        day_first.then_some((Order::DayMonthYear, false))
    }

    /// The date that is the value of a label: between the two stands no other label, and little else.
    pub(super) fn date_of(&self, at: usize, hit: &Hit) -> Option<(usize, &Written)> {
        let value = |(below, start, end): (usize, usize, usize)| {
            let line = self.lines.get(below)?;
            let date = line.dates.iter().find(|date| date.start >= start && date.start < end)?;
            let mut between = line.hits.iter().filter(|other| other.start >= start && other.end <= date.start);
            let dated = |other: &Hit| other.is(Kind::IssuedOn) || other.is(Kind::AnyDate);
            (date.start < start + 24 && between.all(dated)).then_some((below, date))
        };
        let found = self.values(at, hit).into_iter().find_map(value);
        found.or_else(|| self.below_label(at, hit).into_iter().find_map(value))
    }

    /// The cells below a label that goes on in its cell and in the lines below, such as `Data da emissão da` above `NFS-e`: the
    /// first with a digit, which is where the label ends.
    fn below_label(&self, at: usize, hit: &Hit) -> Option<(usize, usize, usize)> {
        let line = self.lines.get(at).filter(|_| hit.is(Kind::IssuedOn))?;
        let cell = line.cell_at(hit.start).filter(|cell| cell.0 == hit.start)?;
        let has_digit =
            |line: &Line, start, end| line.folded.get(start..end).unwrap_or_default().iter().any(char::is_ascii_digit);
        let goes_on = !has_digit(line, hit.end, cell.1);
        let mut below = self.below(at, cell.0, cell.1).filter(|_| goes_on);
        let (at, cell) =
            below.find(|(at, cell)| self.lines.get(*at).is_some_and(|line| has_digit(line, cell.0, cell.1)))?;
        Some((at, cell.0, cell.1))
    }

    /// Whether a date is called the day of something else: its label goes on after the word for a date, such as `Date de dépôt`,
    /// or another label stands before it in its cell, such as `Prélèvement SEPA le`.
    fn is_of_else(&self, at: usize, hit: &Hit, written: usize) -> bool {
        let Some(line) = self.lines.get(at) else { return false };
        let Some(cell) = line.cell_at(hit.start) else { return false };
        if cell.0 < hit.start {
            return line.hits.iter().any(|own| own.is(Kind::OtherDate) && own.start >= cell.0 && own.end <= hit.start);
        }
        let end = cell.1.min(if written > hit.end { written } else { cell.1 });
        line.folded.get(hit.end..end).unwrap_or_default().iter().filter(|own| own.is_alphabetic()).count() > 2
    }

    /// The date that follows a title or number in its line, such as `Rechnung 17 vom 3.2.2024`: the only one there, and
    /// not called anything else.
    pub(super) fn date_beside(&self, at: usize, hit: &Hit) -> Option<(usize, &Written)> {
        let line = self.lines.get(at)?;
        let [date] = line.dates.as_slice() else { return None };
        let titled = line.cells.iter().any(|cell| cell.0 == hit.start);
        let other = line.has(Kind::OtherDate) || line.has(Kind::NotNumber) || line.has(Kind::Gross);
        (titled && !other && date.start > hit.end).then_some((at, date))
    }

    pub(super) fn issued_on(&self, currency: Option<&str>) -> Option<Found<Date>> {
        let order = self.order(currency);
        for kind in [Kind::IssuedOn, Kind::Number, Kind::Title, Kind::AnyDate] {
            let beside = matches!(kind, Kind::Number | Kind::Title);
            let mut found: Vec<(Date, bool, Place)> = Vec::new();
            let mut of_else: Vec<(Date, bool, Place)> = Vec::new();
            for (at, line) in self.lines.iter().enumerate() {
                for hit in line.hits.iter().filter(|hit| hit.is(kind) && !hit.is(Kind::OtherDate)) {
                    let date = if beside { self.date_beside(at, hit) } else { self.date_of(at, hit) };
                    let date = date.and_then(|(below, written)| {
                        let certain = written.date(None).is_some() || order.is_some_and(|order| order.1);
                        let label = Some((at, hit.start, hit.end));
                        let place = Place { label, value: (below, written.start, written.end) };
                        Some((written.date(order.map(|order| order.0))?, certain, place))
                    });
                    let Some(date) = date else { continue };
                    let (line, start, _) = date.2.value;
                    let is_of_else = match kind {
                        Kind::AnyDate => self.is_of_else(at, hit, if line == at { start } else { 0 }),
                        // In a sentence it is the day of another document, where a label names that of this one.
                        Kind::IssuedOn => self.lines.get(at).is_some_and(|line| line.is_in_sentence(hit)),
                        _ => false,
                    };
                    let list = if is_of_else { &mut of_else } else { &mut found };
                    if list.len() < MAX_VALUES && list.iter().all(|known| (known.0, known.1) != (date.0, date.1)) {
                        list.push(date);
                    }
                }
            }
            if found.is_empty() {
                found = of_else;
            }
            let alone = found.len() == 1;
            if kind == Kind::AnyDate && found.len() > 1 {
                // Several that are called no more than a date: the first may be any of them.
                found.truncate(1);
            }
            if let Some((date, certain, place)) = found.first() {
                let labelled = match kind {
                    Kind::IssuedOn => true,
                    Kind::AnyDate => self.is_labelled_alone(place) && !self.has_rival(*date, HEAD),
                    _ => self.follows_number(place),
                };
                return Some(Found { value: *date, sure: alone && *certain && labelled, place: *place });
            }
        }
        // The only date of the head that no label claims.
        let mut lone: Vec<(Date, Place)> = Vec::new();
        for (at, line) in self.lines.iter().enumerate().take(HEAD).filter(|(_, line)| !line.has(Kind::OtherDate)) {
            // Two in a line are a period.
            if let [written] = line.dates.as_slice()
                && let Some(date) = written.date(order.map(|order| order.0))
                && lone.iter().all(|known| known.0 != date)
            {
                lone.push((date, Place { label: None, value: (at, written.start, written.end) }));
            }
        }
        match lone.as_slice() {
            [(date, place)] => Some(Found { value: *date, sure: false, place: *place }),
            _ => None,
        }
    }

    /// Whether the first lines, so many, hold another date that no label makes the day of something else.
    pub(super) fn has_rival(&self, date: Date, lines: usize) -> bool {
        self.lines.iter().enumerate().take(lines).any(|(at, line)| {
            // Two in a line are a period.
            let [written] = line.dates.as_slice() else { return false };
            let above = self.lines.iter().take(at).skip(at.saturating_sub(BELOW));
            let under = |hit: &&Hit| hit.start < written.end + 1 && written.start < hit.end + 1;
            let claimed = line.has(Kind::OtherDate)
                || line.has(Kind::NotNumber)
                || line.hits.iter().any(|hit| hit.is(Kind::AnyDate) && self.is_of_else(at, hit, written.start))
                || above.into_iter().any(|line| line.hits.iter().filter(under).any(|hit| hit.is(Kind::OtherDate)));
            let reads = |order| written.date(Some(order)) == Some(date);
            !claimed && !reads(Order::DayMonthYear) && !reads(Order::MonthDayYear)
        })
    }

    /// Whether the label of a date says no more than that, and begins its cell: a word, not `vom` or `le`.
    fn is_labelled_alone(&self, place: &Place) -> bool {
        let Some((at, start, end)) = place.label.filter(|label| label.0 < HEAD) else { return false };
        let Some(line) = self.lines.get(at) else { return false };
        let label = line.folded.get(start..end).unwrap_or_default();
        let is_word = label.len() > 3 || label.iter().any(|own| is_ideograph(*own));
        is_word && line.cells.iter().any(|cell| cell.0 == start)
    }

    /// Whether a word such as `vom` joins a date to the number before it.
    fn follows_number(&self, place: &Place) -> bool {
        let (at, start, _) = place.value;
        let joins = |hit: &Hit| hit.is(Kind::AnyDate) && hit.end <= start && start < hit.end + 5;
        at < HEAD && self.lines.get(at).is_some_and(|line| line.hits.iter().any(joins))
    }
}

/// The dates of a line.
pub(super) fn dates(line: &Line) -> Vec<Written> {
    let mut found = Vec::new();
    let mut rest = line.words.as_slice();
    while let Some((_, after)) = rest.split_first() {
        if let Some((date, taken)) = date_at(line, rest) {
            found.push(date);
            rest = rest.get(taken..).unwrap_or_default();
        } else {
            rest = after;
        }
    }
    found
}

/// The date that these words begin with, and how many words it takes.
pub(super) fn date_at(line: &Line, words: &[Word]) -> Option<(Written, usize)> {
    let first = words.first()?;
    let between = |one: &Word, other: &Word| -> String {
        line.folded.get(one.end..other.start).unwrap_or_default().iter().collect()
    };
    let number = |word: &Word| -> Option<u32> {
        (word.text.len() <= 4 && word.text.bytes().all(|byte| byte.is_ascii_digit())).then(|| word.text.parse().ok())?
    };
    let written =
        |parts: [u32; 3], order: Order, last: &Word| Written { parts, order, start: first.start, end: last.end };
    // 2024年3月5日, 2024년 3월 5일
    if let [year, a, month, b, day, c, ..] = words
        && matches!((a.text.as_str(), b.text.as_str(), c.text.as_str()), ("年", "月", "日") | ("년", "월", "일"))
        && let (Some(year), Some(month), Some(day)) = (number(year), number(month), number(day))
    {
        return Some((written([year, month, day], Order::YearMonthDay, c), 6));
    }
    let [one, two, three, ..] = words else { return None };
    let (gap, next) = (between(one, two), between(two, three));
    let separators = (gap.trim(), next.trim());
    if let (Some(a), Some(b), Some(c)) = (number(one), number(two), number(three)) {
        let blank_free = gap.len() <= 2 && next.len() <= 2;
        let same = separators.0 == separators.1 && matches!(separators.0, "." | "/" | "-");
        let bounded = |word: &Word, column: Option<usize>| {
            column.and_then(|column| line.folded.get(column)).is_none_or(|character| {
                !"./-,".contains(*character)
                    || word.text.len() == 4
                    || line.folded.get(word.end + 1).is_none_or(|next| !next.is_ascii_digit())
            })
        };
        if same && blank_free && bounded(three, Some(three.end)) {
            if one.text.len() == 4 {
                return ((1..=12).contains(&b) && (1..=31).contains(&c))
                    .then(|| (written([a, b, c], Order::YearMonthDay, three), 3));
            }
            let year_shaped = three.text.len() == 4 || three.text.len() == 2;
            let plausible = (1..=31).contains(&a) && (1..=31).contains(&b) && (a <= 12 || b <= 12);
            let order = if separators.0 == "." { Order::DayMonthYear } else { Order::Open };
            if order == Order::DayMonthYear && b > 12 {
                return None;
            }
            return (year_shaped && plausible && one.text.len() <= 2).then(|| (written([a, b, c], order, three), 3));
        }
        return None;
    }
    // 7. Mai 2014, 7 de mayo de 2014, 7-May-14, 1er mars 2024
    let light = |gap: &str| gap.chars().count() <= 3 && gap.chars().all(|character| " .,-/'".contains(character));
    let day_of = |word: &Word| -> Option<u32> {
        let digits = word.text.trim_end_matches(|character: char| character.is_ascii_alphabetic());
        let ending = word.text.get(digits.len()..)?;
        (matches!(ending, "" | "st" | "nd" | "rd" | "th" | "er" | "o" | "a") && digits.len() <= 2)
            .then(|| digits.parse().ok())?
            .filter(|day| (1..=31).contains(day))
    };
    let year_of = |word: &Word| number(word).filter(|_| word.text.len() == 4 || word.text.len() == 2);
    if let Some(day) = day_of(one) {
        let skip = |at: usize| {
            at + usize::from(words.get(at).is_some_and(|word| matches!(word.text.as_str(), "de" | "of" | "del" | "di")))
        };
        let month_at = skip(1);
        let month_word = words.get(month_at)?;
        let month = month_named(&month_word.text)?;
        let year_at = skip(month_at + 1);
        let year_word = words.get(year_at)?;
        let year = year_of(year_word)?;
        let gaps = words.get(..=year_at)?.windows(2).all(|pair| match pair {
            [one, other] => light(&between(one, other)),
            _ => false,
        });
        return gaps.then(|| (written([day, month, year], Order::DayMonthYear, year_word), year_at + 1));
    }
    // May 7, 2014
    let month = month_named(&one.text)?;
    let day = day_of(two)?;
    let year = number(three).filter(|_| three.text.len() == 4)?;
    (light(&gap) && light(&next)).then(|| (written([month, day, year], Order::MonthDayYear, three), 3))
}

pub(in crate::documents) fn month_named(word: &str) -> Option<u32> {
    LANGUAGES.iter().find_map(|language| {
        let month = language.months.iter().position(|names| names.contains(&word))?;
        u32::try_from(month + 1).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::date;
    use super::super::{Confidence, read};

    #[test]
    fn dates_in_ten_languages() {
        for (text, expected) in [
            ("Invoice date: March 5, 2024\nInvoice no. 771", "2024-03-05"),
            ("Invoice date: 5th March 2024\nInvoice no. 771", "2024-03-05"),
            ("Invoice date: 15-Mar-24\nInvoice no. 771", "2024-03-15"),
            ("Invoice date: 2024-03-05\nInvoice no. 771", "2024-03-05"),
            ("Date de facture : 1er mars 2024\nFacture n° 771", "2024-03-01"),
            ("Rechnungsdatum 7. März 2024\nRechnung Nr. 771", "2024-03-07"),
            ("Fecha de factura: 7 de marzo de 2024\nFactura nº 771", "2024-03-07"),
            ("Data fattura 07/03/2024\nFattura n. 771", "2024-03-07"),
            ("Data da fatura: 7 de março de 2024\nFatura n.º 771", "2024-03-07"),
            ("Factuurdatum 07-03-2024\nFactuurnummer 771", "2024-03-07"),
            ("発行日 2024年3月7日\n請求書番号 771", "2024-03-07"),
            ("작성일자 2024년 3월 7일\n청구서번호 771", "2024-03-07"),
            ("开票日期：2024年03月07日\n发票号码 771", "2024-03-07"),
        ] {
            assert_eq!(date(text), expected, "{text}");
        }
    }

    #[test]
    fn the_order_of_day_and_month_is_not_guessed() {
        let text = |date: &str, more: &str| format!("Invoice no. 771\nInvoice date {date}\n{more}\nTotal 5.00");
        assert_eq!(date(&text("03/04/2024", "")), "");
        assert_eq!(date(&text("03/03/2024", "")), "2024-03-03");
        assert_eq!(date(&text("13/04/2024", "")), "2024-04-13");
        assert_eq!(date(&text("04/13/2024", "")), "2024-04-13");
        assert_eq!(date(&text("03/04/2024", "Due date 05/28/2024")), "2024-03-04");
        assert_eq!(date(&text("03/04/2024", "Due date 28/05/2024")), "2024-04-03");
        assert_eq!(date(&text("03/04/2024", "Due date 28/05/2024  Ship date 05/28/2024")), "");
        assert_eq!(date(&text("31/04/2024", "")), "");
        assert_eq!(date("Invoice no. 771\nDue date 28 May 2024\nTotal 5.00"), "");
    }

    #[test]
    fn the_date_beside_the_number_comes_before_one_of_anything_else() {
        let text = "ZUGFeRD-Version: 2.1 vom 24.03.2020\nHandelsrechnung Nr. 471102 vom 05.03.2020\n\
                    Rechnung gemäß Bestellung vom 01.03.2020.\nBruttosumme 235,62";
        assert_eq!(date(text), "2020-03-05");
        assert_eq!(
            date("Kostenabrechnung Nr. 12 vom 24.03.2020\nRechnung Nr. 771 vom 05.03.2020\nGesamt 5,00"),
            "2020-03-05"
        );
    }

    #[test]
    fn a_day_with_a_label_and_no_rival_is_likely() {
        let confidence = |text: &str| read(text)?.issued_on.map(|day| (day.value.to_string(), day.confidence));
        let is = |day: &str, confidence| Some((day.to_owned(), confidence));
        for text in [
            "Rechnung Nr. 771 vom 5.3.2024\nLieferdatum 1.3.2024\nGesamt 5,00",
            "Rechnung Nr. 771\nDatum: 05.03.2024\nFällig 1.4.2024\nGesamt 5,00",
            "FACTURA\nNº 771\nFecha: 5/3/2024\nVencimiento\n4/4/2024\nTotal factura 5,00 €",
            "Avoir AV-77\nDate de facture 05/03/2024\nTotal TTC 5,00 €",
            // A label that goes on after the word for a date, or follows another one, names the day of something else.
            "Facture F-771\nDate   05/03/2024\nDate de dépôt   04/03/2024\nTotal TTC 5,00 €\nPrélèvement SEPA le 31/03/2024",
            "Invoice no. 771\nDate: 5 March 2024\nDate of booking: 1 February 2024\nTotal due £5.00",
            // In a sentence it is the day of another document.
            "NFS-e nº 771\nData de Emissão: 05/03/2024\nValor total da nota 5,00\nEsta nota substitui o RPS 4, emitido em 01/03/2024.",
            // A label in two lines of a table.
            "Número da NFS-e      Data e hora da emissão da\n771                  NFS-e\n                     05/03/2024 10:14\nValor total da nota 5,00",
        ] {
            assert_eq!(confidence(text), is("2024-03-05", Confidence::Likely), "{text}");
        }
        for text in [
            "Rechnung Nr. 771\nDatum: 05.03.2024\nAufmaß 1.4.2024\nGesamt 5,00",
            "Rechnung Nr. 771\nvom 05.03.2024\nGesamt 5,00",
            "Avoir AV-77\nDate de facture 05/03/2024\nArrêté 6/3/2024\nTotal TTC 5,00 €",
        ] {
            assert_eq!(confidence(text), is("2024-03-05", Confidence::Guess), "{text}");
        }
    }
}
