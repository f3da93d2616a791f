//! Invoice fields out of plain text: labels in ten languages, and the values beside or below them.
//!
//! What is found is a guess, and likely only where signs that do not depend on one another agree.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::invoice_words::{CODES, Kind, LABELS, LEGAL_FORMS, MONTHS, SHARED_SIGNS, SIGNS, THREE_DECIMALS};
use crate::calendar::Date;
use crate::decimal::{Decimal, MONEY};

/// How many lines are read at the beginning and at the end, and how many characters of each.
const FIRST_LINES: usize = 1200;
const LAST_LINES: usize = 600;
const MAX_COLUMNS: usize = 400;
/// How many different values are weighed against one another, at the beginning and at the end.
const MAX_VALUES: usize = 100;
/// How many lines below a label its value may stand.
const BELOW: usize = 3;
/// How long a number of an invoice may be.
const MAX_NUMBER: usize = 40;

/// What a text says as an invoice. A field that it does not say, or not clearly, is none.
#[derive(Debug, Clone, PartialEq)]
pub struct InvoiceText {
    /// The number of the invoice, as written.
    pub number: Option<String>,
    /// Who issued it.
    pub vendor: Option<String>,
    /// The day it was issued.
    pub issued_on: Option<Date>,
    /// The currency, a code of ISO 4217.
    pub currency: Option<String>,
    /// The gross amount payable.
    pub total: Option<Decimal>,
    /// How sure all of this is together.
    pub confidence: Confidence,
}

/// How sure fields read from text are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Something was read that may mean something else.
    Guess,
    /// Independent signs agree on every field that is given.
    Likely,
}

/// Reads an invoice; none if the text is not one. Columns may be kept apart by two blanks or more.
pub fn read(text: &str) -> Option<InvoiceText> {
    let mut page = Page::new(text, &VOCABULARY);
    page.keep_spoken_languages();
    page.find_amounts_and_dates();
    if !page.is_invoice() {
        return None;
    }
    let number = page.number();
    let total = page.total();
    if number.is_none() && total.is_none() {
        return None;
    }
    let currency = page.currency(total.as_ref());
    let issued_on = page.issued_on(currency.as_ref().map(|found| found.value.as_str()));
    let vendor = page.vendor();
    let sure = |sign: Option<bool>| sign != Some(false);
    let likely = number.as_ref().is_some_and(|found| found.sure)
        && total.as_ref().is_some_and(|found| found.sure)
        && sure(currency.as_ref().map(|found| found.sure))
        && sure(issued_on.as_ref().map(|found| found.sure))
        && sure(vendor.as_ref().map(|found| found.sure));
    Some(InvoiceText {
        number: number.map(|found| found.value),
        vendor: vendor.map(|found| found.value),
        issued_on: issued_on.map(|found| found.value),
        currency: currency.map(|found| found.value),
        total: total.map(|found| found.value.value),
        confidence: if likely { Confidence::Likely } else { Confidence::Guess },
    })
}

/// A value, and whether independent signs agree on it.
#[derive(Debug, Clone)]
struct Found<T> {
    value: T,
    sure: bool,
}

/// Keeps so many items of the beginning and of the end.
fn shorten<T>(items: &mut Vec<T>, first: usize, last: usize) {
    if let Some(excess) = items.len().checked_sub(first + last) {
        items.drain(first..first + excess);
    }
}

/// What names are compared by: letters and digits without case and accent.
fn key(name: &str) -> String {
    name.chars().map(fold).filter(|character| character.is_alphanumeric()).collect()
}

/// One character without case, accent and width, so that places in a line stay what they are.
fn fold(character: char) -> char {
    let narrow = match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        '\u{3000}' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\t' => ' ',
        '\u{ffe5}' => '¥',
        '\u{2019}' | '\u{2018}' | '\u{b4}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '№' => '#',
        other => other,
    };
    match narrow {
        'A'..='Z' => narrow.to_ascii_lowercase(),
        'à'..='å' | 'À'..='Å' | 'ā' | 'ă' | 'ą' | 'æ' | 'Æ' => 'a',
        'ç' | 'Ç' | 'ć' | 'č' | 'Č' => 'c',
        'è'..='ë' | 'È'..='Ë' | 'ę' | 'ě' | 'ē' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' => 'i',
        'ñ' | 'Ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' | 'ő' | 'º' | '°' | 'œ' | 'Œ' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' | 'ű' | 'ů' => 'u',
        'ý' | 'ÿ' | 'Ý' => 'y',
        'š' | 'Š' | 'ś' | 'ß' => 's',
        'ž' | 'Ž' | 'ż' | 'ź' => 'z',
        'ł' | 'Ł' => 'l',
        other => other,
    }
}

/// Whether a character is a word by itself: the scripts of East Asia need no blanks between words.
fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

/// A word of a line: its folded letters, and the columns where it begins and ends.
#[derive(Debug, Clone)]
struct Word {
    text: String,
    start: usize,
    end: usize,
    /// Whether two blanks or more stand before it.
    begins_cell: bool,
}

fn words(folded: &[char]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for (at, &character) in folded.iter().enumerate() {
        let alone = is_ideograph(character) || character == '#';
        if alone || character.is_alphanumeric() {
            match words.last_mut() {
                Some(last) if open && !alone => {
                    last.text.push(character);
                    last.end = at + 1;
                }
                _ => {
                    let blanks = folded.get(..at).unwrap_or_default().iter().rev().take(2);
                    let begins_cell = at == 0 || blanks.filter(|before| **before == ' ').count() == 2;
                    words.push(Word { text: character.into(), start: at, end: at + 1, begins_cell });
                }
            }
            open = !alone;
        } else {
            open = false;
        }
    }
    words
}

struct Label {
    words: Vec<String>,
    kind: Kind,
    language: &'static str,
}

/// Labels by their first word.
struct Vocabulary(BTreeMap<String, Vec<Label>>);

/// Made once: there are several hundred labels.
static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::new);

impl Vocabulary {
    fn new() -> Self {
        let mut by_first: BTreeMap<String, Vec<Label>> = BTreeMap::new();
        for labels in LABELS {
            for label in labels.words.split('|') {
                let folded: Vec<char> = label.chars().map(fold).collect();
                let words: Vec<String> = words(&folded).into_iter().map(|word| word.text).collect();
                if let Some(first) = words.first().cloned() {
                    let label = Label { words, kind: labels.kind, language: labels.language };
                    by_first.entry(first).or_default().push(label);
                }
            }
        }
        Self(by_first)
    }

    /// The longest label that these words begin with: what it may mean, and how many words it has.
    fn longest(&self, words: &[Word]) -> Option<(Vec<(Kind, &'static str)>, usize)> {
        let labels = self.0.get(&words.first()?.text)?;
        // A label does not go on in the next cell.
        let own = words
            .iter()
            .zip(words.iter().skip(1))
            .take_while(|(word, next)| next.start < word.end + 4 && !next.begins_cell);
        let words = words.get(..=own.count())?;
        let fits = |label: &&Label| {
            words.len() >= label.words.len() && words.iter().zip(&label.words).all(|(word, own)| word.text == *own)
        };
        let length = labels.iter().filter(fits).map(|label| label.words.len()).max()?;
        let same = labels.iter().filter(|label| label.words.len() == length).filter(fits);
        Some((same.map(|label| (label.kind, label.language)).collect(), length))
    }
}

/// A label in a line.
#[derive(Debug, Clone)]
struct Hit {
    meanings: Vec<(Kind, &'static str)>,
    start: usize,
    end: usize,
}

impl Hit {
    fn is(&self, kind: Kind) -> bool {
        self.meanings.iter().any(|meaning| meaning.0 == kind)
    }
}

/// An amount in a line.
#[derive(Debug, Clone)]
struct Amount {
    value: Decimal,
    start: usize,
    end: usize,
    /// The sign or code beside it.
    sign: Option<String>,
    /// Whether nothing but its place says that it is an amount: digits alone.
    bare: bool,
}

/// A date in a line, its parts as written.
#[derive(Debug, Clone)]
struct Written {
    parts: [u32; 3],
    order: Order,
    start: usize,
    end: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    YearMonthDay,
    DayMonthYear,
    MonthDayYear,
    /// Day and month in an order that the date itself does not tell.
    Open,
}

impl Written {
    fn date(&self, open_as: Option<Order>) -> Option<Date> {
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

struct Line {
    shown: Vec<char>,
    folded: Vec<char>,
    words: Vec<Word>,
    hits: Vec<Hit>,
    /// Where cells begin and end: what two blanks or more keep apart.
    cells: Vec<(usize, usize)>,
    amounts: Vec<Amount>,
    dates: Vec<Written>,
}

impl Line {
    fn new(text: &str, vocabulary: &Vocabulary) -> Self {
        let shown: Vec<char> = text.chars().take(MAX_COLUMNS).collect();
        let folded: Vec<char> = shown.iter().copied().map(fold).collect();
        let words = words(&folded);
        let mut hits = Vec::new();
        let mut rest = words.as_slice();
        while let Some((first, after)) = rest.split_first() {
            if let Some((meanings, length)) = vocabulary.longest(rest) {
                let (label, after) = rest.split_at(length.min(rest.len()));
                let end = label.last().map_or(first.end, |last| last.end);
                hits.push(Hit { meanings, start: first.start, end });
                rest = after;
            } else {
                rest = after;
            }
        }
        let mut cells: Vec<(usize, usize)> = Vec::new();
        for (at, character) in folded.iter().enumerate() {
            if *character != ' ' {
                match cells.last_mut() {
                    Some(last) if at < last.1 + 2 => last.1 = at + 1,
                    _ => cells.push((at, at + 1)),
                }
            }
        }
        Self { shown, folded, words, hits, cells, amounts: Vec::new(), dates: Vec::new() }
    }

    fn text(&self, start: usize, end: usize) -> String {
        self.shown.get(start..end.min(self.shown.len())).unwrap_or_default().iter().collect()
    }

    fn cell_at(&self, column: usize) -> Option<(usize, usize)> {
        self.cells.iter().copied().find(|cell| (cell.0..cell.1).contains(&column))
    }

    fn cell_after(&self, column: usize) -> Option<(usize, usize)> {
        self.cells.iter().copied().find(|cell| cell.0 >= column)
    }

    /// Whether a cell begins with a label.
    fn is_label(&self, cell: (usize, usize)) -> bool {
        self.hits.iter().any(|hit| (cell.0..cell.0 + 2).contains(&hit.start))
    }

    fn has(&self, kind: Kind) -> bool {
        self.hits.iter().any(|hit| hit.is(kind))
    }
}

/// What an amount is, by the labels before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Gross,
    Total,
    Net,
    Tax,
    Other,
}

fn meaning<'a>(hits: impl Iterator<Item = &'a Hit> + Clone) -> Option<Meaning> {
    let has = |kind: Kind| hits.clone().any(|hit| hit.is(kind));
    let (gross, net) = (has(Kind::Gross), has(Kind::Net));
    if gross && net {
        // Two at once: the one next to the amount.
        let last = hits.filter(|hit| hit.is(Kind::Gross) || hit.is(Kind::Net)).last()?;
        return Some(if last.is(Kind::Gross) { Meaning::Gross } else { Meaning::Net });
    }
    let total = has(Kind::Total) || gross;
    Some(if gross && !has(Kind::Excluding) || total && has(Kind::Including) {
        Meaning::Gross
    } else if has(Kind::OtherAmount) {
        Meaning::Other
    } else if total && has(Kind::Excluding) || net {
        Meaning::Net
    } else if has(Kind::Tax) {
        Meaning::Tax
    } else if total {
        Meaning::Total
    } else {
        return None;
    })
}

/// An amount with what its label says of it.
#[derive(Debug, Clone)]
struct Labelled {
    value: Decimal,
    meaning: Meaning,
    sign: Option<String>,
    line: usize,
}

struct Page {
    lines: Vec<Line>,
    languages: Vec<&'static str>,
    first_language: Option<&'static str>,
}

impl Page {
    fn new(text: &str, vocabulary: &Vocabulary) -> Self {
        let lines = text.lines().flat_map(|line| line.split('\u{c}')).filter(|line| !line.trim().is_empty());
        let mut lines: Vec<&str> = lines.collect();
        shorten(&mut lines, FIRST_LINES, LAST_LINES);
        let lines = lines.into_iter().map(|line| Line::new(line, vocabulary)).collect();
        Self { lines, languages: Vec::new(), first_language: None }
    }

    /// Keeps the labels of the languages that the text is in, and English ones: a short word means something else elsewhere.
    fn keep_spoken_languages(&mut self) {
        let mut seen: BTreeMap<&'static str, BTreeMap<String, usize>> = BTreeMap::new();
        for line in &self.lines {
            for hit in &line.hits {
                let label: String = line.folded.get(hit.start..hit.end).unwrap_or_default().iter().collect();
                let ideographs = label.chars().filter(|character| is_ideograph(*character)).count();
                let weight = if ideographs > 0 { ideographs * 4 } else { label.chars().count().min(12) };
                for (_, language) in &hit.meanings {
                    seen.entry(language).or_default().insert(label.clone(), weight);
                }
            }
        }
        let mut scores: Vec<(usize, &'static str)> =
            seen.iter().map(|(language, labels)| (labels.values().sum(), *language)).collect();
        let most = scores.iter().copied().max();
        scores.retain(|score| most.is_some_and(|most| score.0 * 2 > most.0));
        self.first_language = most.map(|most| most.1);
        self.languages = scores.iter().map(|score| score.1).collect();
        for line in &mut self.lines {
            for hit in &mut line.hits {
                hit.meanings.retain(|meaning| meaning.1 == "en" || self.languages.contains(&meaning.1));
            }
            line.hits.retain(|hit| !hit.meanings.is_empty());
        }
    }

    fn speaks(&self, language: &str) -> bool {
        self.first_language == Some(language)
    }

    fn is_invoice(&self) -> bool {
        let has = |kind: Kind| self.lines.iter().any(|line| line.has(kind));
        // In the middle of a sentence the word is no title.
        let titled = self.lines.iter().any(|line| {
            line.hits.iter().any(|hit| hit.is(Kind::Title) && line.cells.iter().any(|cell| cell.0 == hit.start))
        });
        titled || has(Kind::Number) || has(Kind::IssuedOn) && has(Kind::Tax) && has(Kind::Gross)
    }

    fn find_amounts_and_dates(&mut self) {
        for line in &mut self.lines {
            line.dates = dates(line);
            let taken: Vec<(usize, usize)> = line.dates.iter().map(|date| (date.start, date.end)).collect();
            line.amounts = amounts(&line.folded, &taken);
        }
        // Digits alone are amounts only in a text that writes amounts without decimals.
        let writes_decimals =
            self.lines.iter().flat_map(|line| &line.amounts).any(|amount| amount.value.decimals() > 0);
        let whole_money = ["ja", "ko", "zh"].iter().any(|language| self.speaks(language));
        for line in &mut self.lines {
            let certain = line.amounts.iter().any(|amount| !amount.bare);
            let cells = line.cells.clone();
            line.amounts.retain(|amount| {
                let alone = cells.contains(&(amount.start, amount.end));
                !amount.bare || (!writes_decimals && !certain && (whole_money || alone))
            });
        }
    }

    /// What stands below a cell: the cells of the next lines that lie under it, the nearest line first.
    fn below(&self, line: usize, start: usize, end: usize) -> impl Iterator<Item = (usize, (usize, usize))> {
        let next = self.lines.iter().enumerate().skip(line + 1).take(BELOW);
        next.flat_map(move |(at, line)| {
            let under = move |cell: &&(usize, usize)| cell.0 < end + 1 && start < cell.1 + 1;
            line.cells.iter().filter(under).map(move |cell| (at, *cell))
        })
    }

    /// What a label's value may be, in order: the rest of its cell, the next cell, and cells below.
    fn values(&self, at: usize, hit: &Hit) -> Vec<(usize, usize, usize)> {
        let mut values = Vec::new();
        let Some(line) = self.lines.get(at) else { return values };
        let Some(cell) = line.cell_at(hit.start) else { return values };
        let rest = line.folded.get(hit.end..cell.1).unwrap_or_default();
        let skipped = rest.iter().take_while(|character| !character.is_alphanumeric()).count();
        if skipped < rest.len() {
            values.push((at, hit.end + skipped, cell.1));
            return values;
        }
        if let Some(next) = line.cell_after(cell.1)
            && !line.is_label(next)
        {
            values.push((at, next.0, next.1));
        }
        let found = values.len();
        let mut lowest = None;
        for (below, cell) in self.below(at, cell.0, cell.1) {
            // The first line that has anything there, and the one after it.
            if lowest.is_some_and(|lowest| below > lowest) {
                break;
            }
            lowest = Some(below);
            if self.lines.get(below).is_some_and(|line| !line.is_label(cell)) {
                values.push((below, cell.0, cell.1));
            }
        }
        // Set to the right in the next line, where that holds nothing else.
        if values.len() == found
            && line.cell_after(cell.1).is_none()
            && let Some(next) = self.lines.get(at + 1)
            && let Some(right) = next.cell_after(cell.0)
            && next.cell_after(right.1).is_none()
            && !next.is_label(right)
        {
            values.push((at + 1, right.0, right.1));
        }
        values
    }

    fn number(&self) -> Option<Found<String>> {
        let titled = self.lines.iter().any(|line| line.has(Kind::Title));
        for kind in [Kind::Number, Kind::Title, Kind::OtherNumber] {
            let mut found: Vec<(String, usize)> = Vec::new();
            for (at, line) in self.lines.iter().enumerate() {
                for hit in line.hits.iter().filter(|hit| hit.is(kind) && !hit.is(Kind::NotNumber)) {
                    let values = self.values(at, hit);
                    // The number of a title, or of a short label, follows in the same line.
                    let telling =
                        kind == Kind::Number || titled && kind == Kind::OtherNumber && hit.end - hit.start > 6;
                    let values = values.into_iter().filter(|value| telling || value.0 == at);
                    let number = values.into_iter().find_map(|(at, start, end)| {
                        let line = self.lines.get(at)?;
                        let dated = line.dates.iter().any(|date| date.start < start + 2 && date.end > start);
                        let number = invoice_number(&line.text(start, end))?;
                        let digits = number.chars().filter(char::is_ascii_digit).count();
                        let year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
                        let weak = kind != Kind::Number && (digits < 3 || year);
                        (!dated && !weak).then_some(number)
                    });
                    let Some(number) = number else { continue };
                    let full = found.len() >= MAX_VALUES;
                    match found.iter_mut().find(|known| known.0 == number) {
                        Some(known) => known.1 += 1,
                        None if !full => found.push((number, 1)),
                        None => {}
                    }
                }
            }
            let most = found.iter().map(|known| known.1).max();
            let alone = found.len() == 1;
            if let Some((number, _)) = found.into_iter().find(|known| Some(known.1) == most) {
                return Some(Found { value: number, sure: alone && kind == Kind::Number });
            }
        }
        None
    }

    /// All amounts that a label says something about.
    fn labelled(&self) -> Vec<Labelled> {
        let mut all = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            let items = line.hits.iter().filter(|hit| hit.is(Kind::Item)).count();
            let mut from = 0;
            let mut label: Option<Meaning> = None;
            for amount in &line.amounts {
                let between = line.hits.iter().filter(|hit| hit.start >= from && hit.end <= amount.start);
                label = meaning(between).or(label);
                from = amount.end;
                if let Some(meaning) = label {
                    let sign = amount.sign.clone();
                    all.push(Labelled { value: amount.value, meaning, sign, line: at });
                }
            }
            if !line.amounts.is_empty() || items > 1 {
                continue;
            }
            for cell in &line.cells {
                let own = line.hits.iter().filter(|hit| hit.start >= cell.0 && hit.end <= cell.1);
                let Some(meaning) = meaning(own) else { continue };
                let amount = self.below(at, cell.0, cell.1).find_map(|(below, _)| {
                    let line = self.lines.get(below)?;
                    // An amount that has a label of its own in its line is that label's.
                    let labelled = |amount: &Amount| line.hits.iter().any(|hit| hit.end <= amount.start);
                    let under = |amount: &&Amount| amount.start < cell.1 + 2 && cell.0 < amount.end + 2;
                    line.amounts.iter().find(under).filter(|amount| !labelled(amount)).map(|amount| (below, amount))
                });
                if let Some((below, amount)) = amount {
                    all.push(Labelled { value: amount.value, meaning, sign: amount.sign.clone(), line: below });
                }
            }
        }
        all
    }

    fn total(&self) -> Option<Found<Labelled>> {
        let mut all = self.labelled();
        shorten(&mut all, MAX_VALUES, MAX_VALUES);
        let of = |meaning: Meaning| all.iter().filter(move |labelled| labelled.meaning == meaning);
        let nets: Vec<Decimal> = of(Meaning::Net).map(|net| net.value).collect();
        let taxes: Vec<Decimal> = of(Meaning::Tax).map(|tax| tax.value).collect();
        // Taxes of several rates add up.
        let mut distinct: Vec<Decimal> = Vec::new();
        for tax in &taxes {
            if !distinct.contains(tax) {
                distinct.push(*tax);
            }
        }
        let sum = distinct.iter().fold(Decimal::ZERO, |sum, tax| sum.plus(*tax));
        let differ_by_tax = |net: Decimal, gross: Decimal| {
            let tax = gross.minus(net);
            tax != Decimal::ZERO && (taxes.contains(&tax) || tax == sum)
        };
        let adds_up = |gross: Decimal| nets.iter().any(|net| differ_by_tax(*net, gross));
        let has_tax = taxes.iter().any(|tax| *tax != Decimal::ZERO);
        let times = |value: Decimal, meaning: Meaning| {
            let mut lines: Vec<usize> = of(meaning).filter(|own| own.value == value).map(|own| own.line).collect();
            lines.dedup();
            lines.len()
        };
        let pick = |meaning: Meaning| {
            let own: Vec<&Labelled> = of(meaning).filter(|own| own.value != Decimal::ZERO).collect();
            let by_sum = own.iter().rev().find(|own| adds_up(own.value)).copied();
            by_sum.or_else(|| own.iter().max_by_key(|own| own.value).copied())
        };
        let gross = pick(Meaning::Gross);
        let total = pick(Meaning::Total);
        if let Some(gross) = gross {
            // Something that calls itself a total and is what net and tax add up to says it better than a part paid.
            let paid = |total: Decimal| {
                let rest = total.minus(gross.value);
                rest.is_positive()
                    && of(Meaning::Other).any(|other| other.value == rest || other.value == Decimal::ZERO.minus(rest))
            };
            let best = match total {
                Some(total) if adds_up(total.value) && !adds_up(gross.value) => total,
                Some(total) if paid(total.value) => total,
                _ => gross,
            };
            let values: Vec<Decimal> =
                of(Meaning::Gross).map(|own| own.value).filter(|own| *own != Decimal::ZERO).collect();
            let unanimous = values.iter().all(|value| *value == best.value);
            let again = times(best.value, Meaning::Gross) + times(best.value, Meaning::Total) > 1;
            let below_net = nets.iter().any(|net| *net > best.value);
            let sure = unanimous && !below_net && (adds_up(best.value) || again);
            return Some(Found { value: best.clone(), sure });
        }
        let total = total?;
        let verified = adds_up(total.value);
        if !verified && has_tax {
            // A total of that name may still be without tax: the sum then stands somewhere, with or without a label.
            let with_tax =
                self.lines.iter().enumerate().flat_map(|(at, line)| line.amounts.iter().map(move |own| (at, own)));
            let with_tax =
                with_tax.rev().find(|(_, own)| own.value > total.value && differ_by_tax(total.value, own.value));
            if let Some((line, amount)) = with_tax {
                let value = Labelled { value: amount.value, meaning: Meaning::Gross, sign: amount.sign.clone(), line };
                return Some(Found { value, sure: false });
            }
            if nets.contains(&total.value) {
                return None;
            }
        }
        // The highest total is below a net amount: it is none of the whole.
        if nets.iter().any(|net| *net > total.value) && total.value.is_positive() {
            return None;
        }
        let values = of(Meaning::Total).all(|own| own.value == total.value);
        Some(Found { value: total.clone(), sure: verified && values })
    }

    fn currency(&self, total: Option<&Found<Labelled>>) -> Option<Found<String>> {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut shared: Vec<String> = Vec::new();
        for amount in self.lines.iter().flat_map(|line| &line.amounts) {
            let Some(sign) = &amount.sign else { continue };
            if SHARED_SIGNS.contains(&sign.as_str()) {
                shared.push(sign.clone());
            } else {
                *seen.entry(sign.clone()).or_default() += 1;
            }
        }
        let of_total = total.and_then(|total| total.value.sign.clone()).filter(|sign| seen.contains_key(sign));
        let alone = seen.len() == 1;
        if let Some(code) = of_total {
            return Some(Found { value: code, sure: alone });
        }
        if alone && shared.is_empty() {
            return seen.into_keys().next().map(|code| Found { value: code, sure: true });
        }
        // A sign that several share, or none: what code does the text name, if only one?
        let named = self.named_codes();
        if let Some(sign) = shared.first() {
            let fitting: Vec<&String> = named.iter().filter(|code| sign_fits(sign, code)).collect();
            if let [code] = fitting.as_slice() {
                return Some(Found { value: (*code).clone(), sure: true });
            }
            if sign == "¥" && shared.iter().all(|other| other == sign) {
                let code = if self.speaks("ja") {
                    Some("JPY")
                } else if self.speaks("zh") {
                    Some("CNY")
                } else {
                    None
                };
                return code.map(|code| Found { value: code.into(), sure: true });
            }
            return None;
        }
        match named.as_slice() {
            [code] => Some(Found { value: code.clone(), sure: false }),
            _ => None,
        }
    }

    /// Codes of currencies that the text names anywhere, in capitals.
    fn named_codes(&self) -> Vec<String> {
        let mut codes: Vec<String> = Vec::new();
        for line in &self.lines {
            for (at, word) in line.words.iter().enumerate() {
                let shown = line.text(word.start, word.end);
                let code = CODES.split_whitespace().find(|code| *code == shown).map(String::from);
                let next = line.words.get(at + 1).map_or("", |next| next.text.as_str());
                let spelt = (shown == "US" && next.starts_with("dollar")).then(|| "USD".to_owned());
                if let Some(code) = code.or(spelt)
                    && !codes.contains(&code)
                {
                    codes.push(code);
                }
            }
        }
        codes
    }

    /// How days and months are ordered where a date alone does not tell: by the language, by other dates, by the currency.
    fn order(&self, currency: Option<&str>) -> Option<(Order, bool)> {
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
        if ["fr", "de", "es", "it", "pt", "nl"].iter().any(|language| self.speaks(language)) {
            return Some((Order::DayMonthYear, true));
        }
        // Where these are money, the day comes first in English too.
        let day_first = matches!(currency, Some("GBP" | "INR" | "AUD" | "NZD" | "ZAR" | "EUR"));
        day_first.then_some((Order::DayMonthYear, false))
    }

    /// The date that is the value of a label: between the two stands no other label, and little else.
    fn date_of(&self, at: usize, hit: &Hit) -> Option<&Written> {
        self.values(at, hit).into_iter().find_map(|(below, start, end)| {
            let line = self.lines.get(below)?;
            let date = line.dates.iter().find(|date| date.start >= start && date.start < end)?;
            let mut between = line.hits.iter().filter(|other| other.start >= start && other.end <= date.start);
            let dated = |other: &Hit| other.is(Kind::IssuedOn) || other.is(Kind::AnyDate);
            (date.start < start + 24 && between.all(dated)).then_some(date)
        })
    }

    /// The date that follows a title or number in its line, such as `Rechnung 17 vom 3.2.2024`: the only one there, and
    /// not called anything else.
    fn date_beside(&self, at: usize, hit: &Hit) -> Option<&Written> {
        let line = self.lines.get(at)?;
        let [date] = line.dates.as_slice() else { return None };
        let titled = line.cells.iter().any(|cell| cell.0 == hit.start);
        let other = line.has(Kind::OtherDate) || line.has(Kind::NotNumber) || line.has(Kind::Gross);
        (titled && !other && date.start > hit.end).then_some(date)
    }

    fn issued_on(&self, currency: Option<&str>) -> Option<Found<Date>> {
        let order = self.order(currency);
        for kind in [Kind::IssuedOn, Kind::Number, Kind::Title, Kind::AnyDate] {
            let beside = matches!(kind, Kind::Number | Kind::Title);
            let mut found: Vec<(Date, bool)> = Vec::new();
            for (at, line) in self.lines.iter().enumerate() {
                for hit in line.hits.iter().filter(|hit| hit.is(kind) && !hit.is(Kind::OtherDate)) {
                    let date = if beside { self.date_beside(at, hit) } else { self.date_of(at, hit) };
                    let date = date.and_then(|written| {
                        let told = written.date(None).is_some() || order.is_some_and(|order| order.1);
                        Some((written.date(order.map(|order| order.0))?, told))
                    });
                    if let Some(date) = date
                        && found.len() < MAX_VALUES
                        && !found.contains(&date)
                    {
                        found.push(date);
                    }
                }
            }
            let alone = found.len() == 1;
            if kind == Kind::AnyDate && found.len() > 1 {
                // Several that are called no more than a date: the first may be any of them.
                found.truncate(1);
            }
            if let Some((date, told)) = found.first() {
                return Some(Found { value: *date, sure: alone && *told && kind == Kind::IssuedOn });
            }
        }
        // The only date of the head that no label claims.
        let mut lone: Vec<Date> = Vec::new();
        for line in self.lines.iter().take(30).filter(|line| !line.has(Kind::OtherDate)) {
            // Two in a line are a period.
            if let [date] = line.dates.as_slice()
                && let Some(date) = date.date(order.map(|order| order.0))
                && !lone.contains(&date)
            {
                lone.push(date);
            }
        }
        match lone.as_slice() {
            [date] => Some(Found { value: *date, sure: false }),
            _ => None,
        }
    }

    fn vendor(&self) -> Option<Found<String>> {
        let domains = self.domains();
        let fits =
            |key: &str| domains.iter().any(|domain| domain.chars().count() > 2 && key.starts_with(domain.as_str()));
        let forms = legal_forms();
        let buyers = self.buyers();
        let named = |at: usize, start: usize, end: usize| company(&self.lines.get(at)?.text(start, end), &forms);
        let buyer_keys: BTreeSet<String> =
            buyers.iter().filter_map(|(at, cell)| named(*at, cell.0, cell.1)).map(|name| key(&name)).collect();
        // By its key: the name as written first, and how often it is written.
        let mut found: Vec<(String, String, usize)> = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            for cell in line.cells.iter().filter(|cell| !buyers.contains(&(at, **cell))) {
                let label = line.hits.iter().find(|hit| {
                    hit.is(Kind::Seller) && hit.start == cell.0 && hit.end - hit.start > 5 && hit.end < cell.1
                });
                let behind = label.and_then(|label| named(at, label.end, cell.1));
                let Some(name) = behind.or_else(|| named(at, cell.0, cell.1)) else { continue };
                let key = key(&name);
                let full = found.len() >= MAX_VALUES;
                match found.iter_mut().find(|known| known.0 == key) {
                    Some(known) => known.2 += 1,
                    None if !full && !buyer_keys.contains(&key) => found.push((key, name, 1)),
                    None => {}
                }
            }
        }
        let by_domain = found.iter().find(|known| fits(&known.0));
        if let Some((_, name, times)) = by_domain {
            return Some(Found { value: name.clone(), sure: *times > 1 || found.len() == 1 });
        }
        // Without a domain, only a name that is alone, or said again.
        let repeated: Vec<&(String, String, usize)> = found.iter().filter(|known| known.2 > 1).collect();
        match (repeated.as_slice(), found.as_slice()) {
            ([only], _) => Some(Found { value: only.1.clone(), sure: false }),
            ([], [only]) => Some(Found { value: only.1.clone(), sure: false }),
            _ => None,
        }
    }

    /// The names of the domains in addresses of mail and pages, without what mail providers are called.
    fn domains(&self) -> Vec<String> {
        let mut domains = Vec::new();
        for line in &self.lines {
            let text: String = line.folded.iter().collect();
            for word in text.split(|character: char| character.is_whitespace() || ",;|()<>".contains(character)) {
                let host = match word.split_once('@') {
                    Some((_, host)) => host,
                    None => {
                        word.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.")
                    }
                };
                let has_mark = word.contains('@') || word.contains("www.") || word.contains("://");
                let host = host.split('/').next().unwrap_or_default().trim_end_matches(['.', ':']);
                let mut parts = host.split('.').collect::<Vec<_>>();
                if !has_mark || parts.len() < 2 {
                    continue;
                }
                parts.pop();
                // `co.uk` and the like have two parts.
                if parts.len() > 1
                    && parts.last().is_some_and(|part| matches!(*part, "co" | "com" | "or" | "ne" | "net"))
                {
                    parts.pop();
                }
                let name: String =
                    parts.pop().unwrap_or_default().chars().filter(|character| character.is_alphanumeric()).collect();
                let provider =
                    ["gmail", "yahoo", "hotmail", "outlook", "gmx", "web", "icloud", "aol", "live", "qq", "naver"];
                if domains.len() < MAX_VALUES && !provider.contains(&name.as_str()) && !domains.contains(&name) {
                    domains.push(name);
                }
            }
        }
        domains
    }

    /// The cells that say who pays: those beside and below such a label.
    fn buyers(&self) -> BTreeSet<(usize, (usize, usize))> {
        let mut cells = BTreeSet::new();
        for (at, line) in self.lines.iter().enumerate() {
            // These follow the name, in its cell or in the next.
            for pair in line.cells.iter().zip(line.cells.iter().skip(1).map(Some).chain([None])) {
                let honours = |cell: &(usize, usize)| {
                    let shown = line.folded.get(cell.0..cell.1).unwrap_or_default();
                    shown.ends_with(&['御', '中']) || shown.ends_with(&['様']) || shown.ends_with(&['귀', '하'])
                };
                let (cell, next) = pair;
                if honours(cell) || next.is_some_and(|next| next.1 - next.0 < 3 && honours(next)) {
                    cells.insert((at, *cell));
                }
            }
            for hit in line.hits.iter().filter(|hit| hit.is(Kind::Buyer)) {
                let Some(own) = line.cell_at(hit.start) else { continue };
                if hit.start > own.0 + 1 {
                    continue;
                }
                cells.insert((at, own));
                if let Some(next) = line.cell_after(own.1) {
                    cells.insert((at, next));
                }
                for (below, line) in self.lines.iter().enumerate().skip(at + 1).take(4) {
                    let under = line.cells.iter().filter(|cell| cell.0 < own.1 + 8 && own.0 < cell.1 + 2);
                    cells.extend(under.map(|cell| (below, *cell)));
                }
            }
        }
        cells
    }
}

fn sign_fits(sign: &str, code: &str) -> bool {
    let fitting: &[&str] = match sign {
        "$" => {
            &["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "BRL", "UYU", "DOP", "BBD"]
        }
        "¥" => &["JPY", "CNY"],
        "rs" | "rs." => &["INR", "PKR", "LKR", "MUR", "NPR", "IDR"],
        "kr" | "kr." => &["SEK", "NOK", "DKK", "ISK"],
        _ => &[],
    };
    fitting.contains(&code)
}

/// The number of an invoice that a text begins with.
fn invoice_number(text: &str) -> Option<String> {
    let narrow: String = text
        .chars()
        .map(|character| match character {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
            '\u{2010}'..='\u{2015}' => '-',
            '\u{3000}' => ' ',
            other => other,
        })
        .collect();
    let mut words = narrow
        .split_whitespace()
        .map(|word| word.trim_matches(|character: char| !character.is_alphanumeric()))
        .filter(|word| !word.is_empty());
    let first = words.next()?;
    let plain =
        |word: &str| word.chars().all(|character| character.is_ascii_alphanumeric() || "-/._#+&\\".contains(character));
    let has_digit = |word: &str| word.chars().any(|character| character.is_ascii_digit());
    if has_digit(first) {
        return (plain(first) && first.len() <= MAX_NUMBER && !is_price(first)).then(|| first.to_owned());
    }
    // Letters before the digits, such as `RE 2024-118`.
    let second = words.next()?;
    let letters =
        first.len() <= 6 && first.chars().all(|character| character.is_ascii_uppercase() || "-/.".contains(character));
    let whole = format!("{first} {second}");
    (letters && plain(second) && has_digit(second) && whole.len() <= MAX_NUMBER && !is_price(second)).then_some(whole)
}

/// Digits with a point and two decimals look like a price.
fn is_price(word: &str) -> bool {
    word.split_once('.').is_some_and(|(before, after)| {
        after.len() == 2
            && [before, after].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

/// Legal forms by their words.
fn legal_forms() -> Vec<Vec<String>> {
    let folded = |form: &str| form.chars().map(fold).collect::<Vec<_>>();
    LEGAL_FORMS.split('|').map(|form| words(&folded(form)).into_iter().map(|word| word.text).collect()).collect()
}

/// The name of a company that a cell begins with, up to its legal form.
fn company(text: &str, forms: &[Vec<String>]) -> Option<String> {
    // What follows the name in a line of an address.
    let mut name = text.trim();
    for mark in [" - ", " – ", " — ", " • ", " · ", " | ", " / ", "*", ";"] {
        name = name.split(mark).next().unwrap_or(name).trim();
    }
    if let Some((label, rest)) = name.split_once(':').or_else(|| name.split_once('：')) {
        name = if label.chars().count() <= 24 { rest.trim() } else { name };
    }
    // An address is not a name.
    let numbered = name.split(',').skip(1).any(|part| part.trim_start().starts_with(|own: char| own.is_ascii_digit()));
    if !(3..=70).contains(&name.chars().count()) || name.contains('@') || numbered {
        return None;
    }
    let folded: Vec<char> = name.chars().map(fold).collect();
    let words = words(&folded);
    let fits = |at: usize, form: &[String]| {
        words
            .get(at..)
            .is_some_and(|rest| rest.len() >= form.len() && rest.iter().zip(form).all(|(word, own)| word.text == *own))
    };
    // The last legal form in it ends the name; in East Asia one may begin it.
    for at in (0..words.len()).rev() {
        let longest = forms.iter().filter(|form| !form.is_empty() && fits(at, form)).max_by_key(|form| form.len());
        let Some(form) = longest else { continue };
        let (Some(first), Some(last)) = (words.get(at), words.get(at + form.len() - 1)) else { continue };
        let eastern = folded.get(first.start).copied().is_some_and(is_ideograph);
        let shown: Vec<char> = name.chars().collect();
        let capital = shown.get(first.start).is_some_and(|character| character.is_uppercase());
        if eastern {
            return (words.len() > form.len() && words.len() <= 30).then(|| name.to_owned());
        }
        let begins_large =
            shown.first().is_some_and(|character| character.is_uppercase() || character.is_ascii_digit());
        // `as` and `me` are words, `AS` and `ME` are forms.
        let spelt = form.iter().map(String::len).sum::<usize>() > 3 || capital || first.text == "e";
        if at > 0 && at <= 6 && spelt && begins_large {
            let with_dot = shown.get(last.end).is_some_and(|character| *character == '.');
            return Some(shown.get(..last.end + usize::from(with_dot))?.iter().collect());
        }
    }
    None
}

/// The dates of a line.
fn dates(line: &Line) -> Vec<Written> {
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
fn date_at(line: &Line, words: &[Word]) -> Option<(Written, usize)> {
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

fn month_named(word: &str) -> Option<u32> {
    MONTHS.iter().find_map(|(_, months)| {
        let month = months.split('|').position(|names| names.split(' ').any(|name| name == word))?;
        u32::try_from(month + 1).ok()
    })
}

/// The amounts of a line, outside these places.
fn amounts(folded: &[char], taken: &[(usize, usize)]) -> Vec<Amount> {
    let mut found: Vec<Amount> = Vec::new();
    let mut at = 0;
    while let Some(character) = folded.get(at) {
        if !character.is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = digits_end(folded, at);
        let inside = taken.iter().any(|place| at < place.1 && place.0 < end);
        if !inside && let Some(amount) = amount(folded, at, end) {
            found.push(amount);
        }
        at = end.max(at + 1);
    }
    found
}

/// Where a run of digits and what separates them ends.
fn digits_end(folded: &[char], start: usize) -> usize {
    let digit = |at: usize| folded.get(at).is_some_and(char::is_ascii_digit);
    let mut end = start;
    loop {
        while digit(end) {
            end += 1;
        }
        match folded.get(end) {
            Some('.' | ',' | '\'') if digit(end + 1) => end += 1,
            // A blank groups only three digits that are followed by no other.
            Some(' ') if digit(end + 1) && digit(end + 2) && digit(end + 3) && !digit(end + 4) => {
                let group: usize = folded
                    .get(start..end)
                    .unwrap_or_default()
                    .iter()
                    .rev()
                    .take_while(|own| own.is_ascii_digit())
                    .count();
                if group > 3 || folded.get(start..end).is_some_and(|own| own.iter().any(|own| matches!(own, '.' | ',')))
                {
                    return end;
                }
                end += 1;
            }
            _ => return end,
        }
    }
}

/// The amount written here, if it is one.
fn amount(folded: &[char], start: usize, end: usize) -> Option<Amount> {
    let before: Vec<char> = folded.get(..start)?.iter().rev().copied().take(8).collect();
    let after: Vec<char> = folded.get(end..)?.iter().copied().take(8).collect();
    // A part of a word, a percentage or a number of something is no amount.
    let glued = |character: Option<&char>| {
        character.is_some_and(|character| character.is_alphanumeric() && !is_ideograph(*character))
    };
    let (left, right) = (sign_before(&before), sign_after(&after));
    if left.is_none() && glued(before.first()) || right.is_none() && glued(after.first()) {
        return None;
    }
    if matches!(before.first(), Some('/' | '#' | '.' | ',' | ':' | '_')) && left.is_none() {
        let colon = before.first() == Some(&':') && !before.get(1).is_some_and(char::is_ascii_digit);
        if !colon {
            return None;
        }
    }
    if matches!(after.first(), Some('/' | '_' | ':' | '%')) || after.first() == Some(&' ') && after.get(1) == Some(&'%')
    {
        return None;
    }
    let joined = before.first() == Some(&'-') && before.get(1).is_some_and(|own| own.is_alphanumeric());
    let dashed = after.first() == Some(&'-') && after.get(1).is_some_and(|own| own.is_alphanumeric());
    if joined || dashed {
        return None;
    }
    let text: String = folded.get(start..end)?.iter().collect();
    let three =
        right.as_deref().or(left.as_deref()).is_some_and(|code| THREE_DECIMALS.split(' ').any(|own| own == code));
    let (plain, shaped) = plain_number(&text, three)?;
    let negative = before
        .iter()
        .find(|own| !matches!(own, ' ' | '€' | '$' | '£' | '¥'))
        .is_some_and(|own| *own == '-' || *own == '(')
        && (before.first().is_some_and(|own| *own == '-' || *own == '(' || left.is_some()))
        || after.first() == Some(&'-')
            && !after.get(1).is_some_and(|own| *own == '-' || own.is_alphanumeric())
            && shaped
            && plain.contains('.');
    let value = Decimal::parse(&plain, MONEY)?;
    let value = if negative { Decimal::ZERO.minus(value) } else { value };
    let sign = left.or(right);
    Some(Amount { value, start, end, bare: !shaped && sign.is_none(), sign })
}

/// The digits with a point before decimals, and whether separators show that it is an amount.
fn plain_number(text: &str, three_decimals: bool) -> Option<(String, bool)> {
    let separators: Vec<char> = text.chars().filter(|own| !own.is_ascii_digit()).collect();
    let grouped = |text: &str| {
        let mut groups = text.split(['.', ',', '\'', ' ']);
        let first = groups.next().unwrap_or_default();
        let rest: Vec<&str> = groups.collect();
        // Three by three; in India two by two before the last three.
        let last = rest.last().is_none_or(|group| group.len() == 3);
        let middle = rest.iter().rev().skip(1).all(|group| group.len() == 3)
            || rest.iter().rev().skip(1).all(|group| group.len() == 2);
        (1..=3).contains(&first.len()) && last && middle
    };
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let Some(last) = separators.last() else {
        return (text.len() <= 12 && !(text.len() > 1 && text.starts_with('0'))).then(|| (text.to_owned(), false));
    };
    let (before, after) = text.rsplit_once(*last)?;
    let decimal_once = separators.iter().filter(|own| *own == last).count() == 1 && matches!(last, '.' | ',');
    let others = separators.iter().any(|own| own != last);
    // 1.234.567 and 1'234: groups alone.
    let groups_alone =
        !others && grouped(text) && (separators.len() > 1 || after.len() == 3 && !three_decimals && before != "0");
    if groups_alone {
        return Some((digits(text), true));
    }
    let same_kind = separators.iter().rev().skip(1).all(|own| Some(own) == separators.first());
    if decimal_once && same_kind && (grouped(before) || !others) && (1..=3).contains(&after.len()) {
        let whole = digits(before);
        return (whole.len() <= 15).then(|| (format!("{whole}.{after}"), true));
    }
    None
}

fn sign_before(before: &[char]) -> Option<String> {
    let mut near: String = before.iter().rev().collect();
    near.truncate(near.trim_end_matches([' ', '-', '(', ':']).len());
    // At most one blank lies between.
    if before.iter().take_while(|own| matches!(own, ' ')).count() > 1 {
        return None;
    }
    ending_sign(&near)
}

fn ending_sign(near: &str) -> Option<String> {
    let bounded = |rest: &str| !rest.ends_with(|own: char| own.is_alphanumeric() && !is_ideograph(own));
    for (sign, code) in SIGNS {
        if let Some(rest) = near.strip_suffix(sign)
            && (bounded(rest) || !sign.starts_with(|own: char| own.is_ascii_alphabetic()))
        {
            return Some((*code).into());
        }
    }
    for code in CODES.split_whitespace() {
        if near.strip_suffix(code.to_ascii_lowercase().as_str()).is_some_and(bounded) {
            return Some(code.into());
        }
    }
    for sign in SHARED_SIGNS {
        if let Some(rest) = near.strip_suffix(sign)
            && (bounded(rest) || !sign.starts_with(|own: char| own.is_ascii_alphabetic()))
        {
            return Some((*sign).into());
        }
    }
    None
}

fn sign_after(after: &[char]) -> Option<String> {
    // `1.250,-` and `1.250,--`
    let near: String = after.iter().collect();
    let near = near.trim_start_matches(",--").trim_start_matches(",-");
    let blanks = near.chars().take_while(|own| *own == ' ').count();
    if blanks > 1 {
        return None;
    }
    let near = near.trim_start();
    let bounded = |rest: &str| !rest.starts_with(|own: char| own.is_alphanumeric() && !is_ideograph(own));
    for (sign, code) in SIGNS {
        if near
            .strip_prefix(sign)
            .is_some_and(|rest| bounded(rest) || !sign.starts_with(|own: char| own.is_ascii_alphabetic()))
        {
            return Some((*code).into());
        }
    }
    for code in CODES.split_whitespace() {
        if near.strip_prefix(code.to_ascii_lowercase().as_str()).is_some_and(bounded) {
            return Some(code.into());
        }
    }
    for sign in SHARED_SIGNS {
        if near
            .strip_prefix(sign)
            .is_some_and(|rest| bounded(rest) || !sign.starts_with(|own: char| own.is_ascii_alphabetic()))
        {
            return Some((*sign).into());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "\
ACME Print Ltd                                 INVOICE
12 High Street, Leeds                          Invoice No: 10492
VAT Reg No: GB 123 4567 89                     Date of issue: 14 February 2024
                                               Due date: 15 March 2024
500  A5 flyers          £0.24        £120.00
2    Roll-up banners    £75.00       £150.00
                        Net          £270.00
                        VAT 20%       £54.00
                        Total        £324.00
                        Amount due   £324.00
Questions? billing@acmeprint.example, www.acmeprint.example
ACME Print Ltd, registered in England
";

    fn found(text: &str) -> [String; 6] {
        let Some(invoice) = read(text) else { return Default::default() };
        [
            invoice.number.unwrap_or_default(),
            invoice.total.map(Decimal::plain).unwrap_or_default(),
            invoice.issued_on.map(|day| day.to_string()).unwrap_or_default(),
            invoice.currency.unwrap_or_default(),
            invoice.vendor.unwrap_or_default(),
            format!("{:?}", invoice.confidence),
        ]
    }

    fn total(text: &str) -> String {
        let [_, total, ..] = found(&format!("Invoice no. 77\n{text}"));
        total
    }

    fn date(text: &str) -> String {
        let [_, _, date, ..] = found(text);
        date
    }

    #[test]
    fn signs_that_agree_make_it_likely() {
        assert_eq!(found(ENGLISH), ["10492", "324", "2024-02-14", "GBP", "ACME Print Ltd", "Likely"]);
        // Any one of them less, and it is a guess.
        for (from, to) in [
            ("VAT 20%       £54.00", "VAT 20%       £45.00"),
            ("Invoice No: 10492", "Invoice No: 10492  Invoice number: 10493"),
            ("Amount due   £324.00", "Amount due   £342.00"),
        ] {
            let [.., confidence] = found(&ENGLISH.replace(from, to).replace("Total        £324.00", ""));
            assert_eq!(confidence, "Guess", "{to}");
        }
    }

    #[test]
    fn values_beside_below_and_to_the_right() {
        for text in [
            "Invoice number: RE-17/4\nTotal 5.00",
            "Invoice number        RE-17/4\nTotal 5.00",
            "Date        Invoice number\n3/4/2024    RE-17/4\nTotal 5.00",
            "To pay    Invoice number\n                         RE-17/4\nTotal 5.00",
            "Facture n° RE-17/4 du 3 mars 2024\nTotal TTC 5,00 €",
            "請求書番号：RE-17/4\n合計金額 ¥5",
        ] {
            let [number, ..] = found(text);
            assert_eq!(number, "RE-17/4", "{text}");
        }
        let [number, ..] = found("Invoice\nOrder number 4711\nCustomer no. 22333\nPhone 030 123456\nTotal 5.00");
        assert_eq!(number, "");
    }

    #[test]
    fn the_total_is_never_the_net_a_tax_or_a_part() {
        for (text, expected) in [
            ("Subtotal 100.00\nTax 8.25\nTotal 108.25", "108.25"),
            ("Total 100.00\nVAT 20% 20.00\nTo be transferred 120.00", "120"),
            ("Nettobetrag 100,00 €\nMwSt. 19% 19,00 €", ""),
            ("Summe 100,00 €\nNetto 100,00 €\nMwSt. 19% 19,00 €", ""),
            ("Total 324.00\nAmount paid 100.00\nBalance due 224.00", "324"),
            ("Previous balance 310.10\nTotal amount due 158.21", "158.21"),
            ("Total VAT 20.00\nTotal excl. VAT 100.00\nTotal incl. VAT 120.00", "120"),
            ("Net    VAT    Total\n100.00   20.00   120.00", "120"),
            ("Total HT 24,99\nTVA (20,00 %) 5,00\nNet à payer 29,99", "29.99"),
            ("Total 1.234,50 EUR\nBalance due 0,00 EUR", "1234.5"),
        ] {
            assert_eq!(total(text), expected, "{text}");
        }
    }

    #[test]
    fn amounts_as_people_write_them() {
        for (text, expected) in [
            ("Total 1,234.50", "1234.5"),
            ("Total 1.234,50", "1234.5"),
            ("Total 1 234,50 €", "1234.5"),
            ("Total CHF 1'234.50", "1234.5"),
            ("Total ₹ 1,47,500.00", "147500"),
            ("Total €1.234,-", "1234"),
            ("Total ¥12,345", "12345"),
            ("Total 12,345 円", "12345"),
            ("Total KWD 1.234", "1.234"),
            ("Total -12.00", "-12"),
            ("Total (12.00)", "-12"),
            ("Total 19 %", ""),
            ("Total 12.03.2024", ""),
            ("Total 1.2.3", ""),
        ] {
            assert_eq!(total(text), expected, "{text}");
        }
    }

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
    fn a_sign_that_several_currencies_share_needs_more() {
        let currency = |text: &str| {
            let [_, _, _, currency, ..] = found(&format!("Invoice no. 771\n{text}"));
            currency
        };
        assert_eq!(currency("Total $5.00"), "");
        assert_eq!(currency("Total $5.00\nAll prices in US Dollars"), "USD");
        assert_eq!(currency("Total $5.00 CAD"), "CAD");
        assert_eq!(currency("Total C$5.00"), "CAD");
        assert_eq!(currency("Total 5.00 kr"), "");
        assert_eq!(currency("Total 5.00 kr\nAmounts in SEK"), "SEK");
        assert_eq!(currency("Total 5,00 €"), "EUR");
        assert_eq!(currency("Total 5.00"), "");
    }

    #[test]
    fn who_pays_is_not_who_issued_it() {
        let vendor = |text: &str| {
            let [_, _, _, _, vendor, _] = found(&format!("Invoice no. 771\n{text}\nTotal 5.00"));
            vendor
        };
        assert_eq!(vendor("Bill to\nContoso Ltd\nMain Street 5"), "");
        assert_eq!(vendor("Media GmbH - Uferweg 40 - 63571 Gelnhausen\nBill to\nContoso Ltd"), "Media GmbH");
        assert_eq!(vendor("Media GmbH    Print AG"), "");
        assert_eq!(vendor("Media GmbH    Print AG\nmail@print.example"), "Print AG");
        assert_eq!(vendor("株式会社コントソ 御中      株式会社青空"), "株式会社青空");
    }

    #[test]
    fn what_is_no_invoice() {
        for text in ["", "Meeting minutes\nThe invoice of $12,000 was discussed.", "Total 5.00", "\u{c}\u{c}"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn long_and_odd_texts_end() {
        for text in ["9".repeat(100_000), "1 ".repeat(100_000), "Total ".repeat(100_000), "\u{0}¥（".repeat(10_000)] {
            let _ = read(&format!("Invoice no. 771\n{text}"));
        }
        let _ = read(&"Invoice number 1\n".repeat(100_000));
        // Every line full of labels, names, amounts or numbers that all differ.
        let lines = |line: fn(usize) -> String| (0..2000).map(line).collect::<String>();
        for text in [
            lines(|n| format!("{}\n", format!("Date  Bill to  Total  Net  VAT {n}.00  ").repeat(3))),
            lines(|n| format!("{}\n", format!("Acme{n} GmbH  Tax {n},50  Invoice no. {n}77  ").repeat(3))),
        ] {
            let _ = read(&text);
        }
    }
}
