//! Invoice fields out of plain text: labels in ten languages, and the values beside or below them.
//!
//! What is found is a guess, and likely only where signs that do not depend on one another agree.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::InvoiceKind;
use super::words::{CODES, DAY_FIRST, Kind, LANGUAGES, LEGAL_FORMS, MAIL_PROVIDERS, SHARED_SIGNS, SIGNS};
use crate::calendar::Date;
use crate::decimal::{Decimal, MONEY};
use crate::rulebook;
use crate::text::ideographs;

/// How many lines are read at the beginning and at the end, and how many characters of each.
const FIRST_LINES: usize = 1200;
const LAST_LINES: usize = 600;
const MAX_COLUMNS: usize = 400;
/// How many different values are weighed against one another, at the beginning and at the end.
const MAX_VALUES: usize = 100;
/// How many lines below a label its value may stand.
const BELOW: usize = 3;
/// How long a number of an invoice may be, and of how many parts with blanks between them.
const MAX_NUMBER: usize = 40;
const MAX_PARTS: usize = 6;
/// How many characters are told of where a value was read.
const MAX_WORDS: usize = 200;
/// In how many lines of the beginning the words alone say what a document is.
const HEAD: usize = 30;

/// What a text says as an invoice. A field that it does not say, or not clearly, is none.
#[derive(Debug, Clone, PartialEq)]
pub struct InvoiceText {
    /// What it is.
    pub kind: Option<Value<InvoiceKind>>,
    /// The number of the invoice, as written.
    pub number: Option<Value<String>>,
    /// Who issued it.
    pub vendor: Option<Value<String>>,
    /// The day it was issued.
    pub issued_on: Option<Value<Date>>,
    /// The currency, a code of ISO 4217.
    pub currency: Option<Value<String>>,
    /// The gross amount payable; less than nothing for a credit note.
    pub total: Option<Value<Decimal>>,
    /// That without tax.
    pub net: Option<Value<Decimal>>,
}

/// A value with where it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Value<T> {
    /// The value.
    pub value: T,
    /// How sure it is.
    pub confidence: Confidence,
    /// The page, from 1.
    pub page: u32,
    /// Its label and itself, as written.
    pub words: String,
}

/// How sure fields read from text are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Something was read that may mean something else.
    Guess,
    /// Independent signs agree on it, and nothing contradicts.
    Likely,
}

/// Reads an invoice; none if the text is not one. Columns may be kept apart by two blanks or more.
pub fn read(text: &str) -> Option<InvoiceText> {
    let text = ideographs(text);
    let mut page = Page::new(&text, &VOCABULARY);
    page.keep_spoken_languages();
    page.find_amounts_and_dates();
    let is_invoice = page.is_invoice();
    let is_other = || page.headings().iter().any(|heading| heading.0 == InvoiceKind::Other);
    if !is_invoice && !is_other() {
        return None;
    }
    let total = page.total();
    // What is no invoice is told where it looks like one.
    if !is_invoice && total.is_none() {
        return None;
    }
    let kind = page.kind(total.as_ref());
    let credits = kind.as_ref().is_some_and(|kind| kind.value == InvoiceKind::CreditNote);
    let number = page.number(kind.as_ref().map(|kind| kind.value));
    if number.is_none() && total.is_none() {
        return None;
    }
    let currency = page.currency(total.as_ref());
    let mut issued_on = page.issued_on(currency.as_ref().map(|found| found.value.as_str()));
    if let Some(day) = issued_on.as_mut().filter(|_| credits) {
        // It may be that of the invoice that is credited.
        day.sure = false;
    }
    let net = page.net(total.as_ref());
    let amount = |found: Found<Labelled>| {
        let value = found.value.value;
        // A credit note often states what it gives back as amounts above nothing.
        let value = if credits && value.is_positive() { Decimal::ZERO.minus(value) } else { value };
        page.value(Found { value, sure: found.sure, place: found.place })
    };
    Some(InvoiceText {
        kind: kind.map(|found| page.value(found)),
        number: number.map(|found| page.value(found)),
        vendor: page.vendor().map(|found| page.value(found)),
        issued_on: issued_on.map(|found| page.value(found)),
        currency: currency.map(|found| page.value(found)),
        total: total.map(amount),
        net: net.map(amount),
    })
}

/// A value, whether independent signs agree on it, and where it was read.
#[derive(Debug, Clone)]
struct Found<T> {
    value: T,
    sure: bool,
    place: Place,
}

/// Where a value stands, and the label that it was found by: each a line, and where it begins and ends there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    label: Option<(usize, usize, usize)>,
    value: (usize, usize, usize),
}

/// An amount without its sign.
fn magnitude(amount: Decimal) -> Decimal {
    if amount.is_negative() { Decimal::ZERO.minus(amount) } else { amount }
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
pub(super) fn fold(character: char) -> char {
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

/// The words of a line. The sign of an ordinal ends one: `n°562` is a label and a number.
fn words(shown: &[char], folded: &[char]) -> Vec<Word> {
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
            open = !alone && !matches!(shown.get(at), Some('º' | '°' | 'ª'));
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
        for language in LANGUAGES {
            let labels = language.labels.iter().flat_map(|(kind, words)| words.split('|').map(|label| (*kind, label)));
            for (kind, label) in labels {
                let folded: Vec<char> = label.chars().map(fold).collect();
                let words: Vec<String> = words(&folded, &folded).into_iter().map(|word| word.text).collect();
                if let Some(first) = words.first().cloned() {
                    by_first.entry(first).or_default().push(Label { words, kind, language: language.code });
                }
            }
        }
        Self(by_first)
    }

    /// The longest label that these words begin with: what it may mean, and how many words it has.
    fn longest(&self, words: &[Word]) -> Option<(Vec<(Kind, &'static str)>, usize)> {
        let first = &words.first()?.text;
        let first = if self.0.contains_key(first) { first } else { compound(first)? };
        let labels = self.0.get(first)?;
        // A label does not go on in the next cell.
        let own = words
            .iter()
            .zip(words.iter().skip(1))
            .take_while(|(word, next)| next.start < word.end + 4 && !next.begins_cell);
        let words = words.get(..=own.count())?;
        let fits = |label: &&Label| {
            let others = words.iter().zip(&label.words).skip(1);
            words.len() >= label.words.len() && others.into_iter().all(|(word, own)| word.text == *own)
        };
        let length = labels.iter().filter(fits).map(|label| label.words.len()).max()?;
        let same = labels.iter().filter(|label| label.words.len() == length).filter(fits);
        Some((same.map(|label| (label.kind, label.language)).collect(), length))
    }
}

/// The last part of a compound that is a label by itself: `Handelsrechnung` is a `Rechnung`.
fn compound(word: &str) -> Option<&'static str> {
    LANGUAGES.iter().flat_map(|language| language.compounds).find_map(|(last, not_after)| {
        let before = word.strip_suffix(last)?;
        let other = not_after.split('|').any(|part| before.ends_with(part));
        (before.chars().count() > 2 && !other).then_some(*last)
    })
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
    /// Its page, from 1.
    page: u32,
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
    fn new(page: u32, text: &str, vocabulary: &Vocabulary) -> Self {
        let shown: Vec<char> = text.chars().take(MAX_COLUMNS).collect();
        let folded: Vec<char> = shown.iter().copied().map(fold).collect();
        let words = words(&shown, &folded);
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
        Self { page, shown, folded, words, hits, cells, amounts: Vec::new(), dates: Vec::new() }
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

    /// An amount with the words right beside it in its cell, one on each side at most.
    fn around(&self, amount: &Amount) -> (usize, usize) {
        let Some(cell) = self.cell_at(amount.start) else { return (amount.start, amount.end) };
        let is_blank = |at: usize| self.folded.get(at) == Some(&' ');
        let (mut start, mut end) = (amount.start, amount.end);
        for _ in 0..2 {
            while start > cell.0 && !is_blank(start - 1) {
                start -= 1;
            }
            while end < cell.1 && !is_blank(end) {
                end += 1;
            }
            if start > cell.0 && amount.start - start < 2 {
                start -= 1;
            }
            if end < cell.1 && end - amount.end < 2 {
                end += 1;
            }
        }
        (start, end)
    }

    /// Whether a label is of another document that this one refers to, such as `Refers to invoice number`.
    fn is_referred(&self, hit: &Hit) -> bool {
        let Some(cell) = self.cell_at(hit.start) else { return false };
        let before = self.words.iter().filter(|word| word.start >= cell.0 && word.end <= hit.start);
        before.rev().take(3).any(|word| is_reference(&word.text))
    }

    /// Whether a label stands where labels do: it begins its cell or follows another label.
    fn begins_or_follows(&self, hit: &Hit) -> bool {
        self.cell_at(hit.start).is_some_and(|cell| hit.start <= cell.0 + 1)
            || self.hits.iter().any(|other| other.end <= hit.start && hit.start < other.end + 4)
    }

    /// Whether a label is within a sentence: words that are no label begin its cell.
    fn is_in_sentence(&self, hit: &Hit) -> bool {
        !self.begins_or_follows(hit) && !self.cell_at(hit.start).is_some_and(|cell| self.is_label(cell))
    }

    /// The number that these columns begin with, up to a date or another label, and where it ends.
    fn number_at(&self, start: usize, end: usize) -> Option<(WrittenNumber, usize)> {
        let begins_word = |at: usize| self.folded.get(at.saturating_sub(1)).is_none_or(|before| *before == ' ');
        let labels =
            self.hits.iter().filter(|hit| hit.start > start && hit.end - hit.start > 1 && begins_word(hit.start));
        let dates = self.dates.iter().map(|date| date.start).filter(|date| *date > start);
        let stop = labels.map(|hit| hit.start).chain(dates).min().filter(|stop| *stop < end);
        let number = invoice_number(&self.text(start, stop.unwrap_or(end)))?;
        let ends = start + number.length;
        Some((number, ends))
    }
}

/// Whether a word says that what follows is another document's.
fn is_reference(word: &str) -> bool {
    LANGUAGES.iter().any(|language| language.references.split('|').any(|own| own == word))
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
    place: Place,
}

struct Page {
    lines: Vec<Line>,
    languages: Vec<&'static str>,
    first_language: Option<&'static str>,
}

impl Page {
    fn new(text: &str, vocabulary: &Vocabulary) -> Self {
        let pages = (1..).zip(text.split('\u{c}'));
        let lines = pages.flat_map(|(page, text)| text.lines().map(move |line| (page, line)));
        let mut lines: Vec<(u32, &str)> = lines.filter(|(_, line)| !line.trim().is_empty()).collect();
        shorten(&mut lines, FIRST_LINES, LAST_LINES);
        let lines = lines.into_iter().map(|(page, line)| Line::new(page, line, vocabulary)).collect();
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
            let is_title =
                |hit: &Hit| [Kind::Title, Kind::CreditTitle, Kind::ProFormaTitle].iter().any(|kind| hit.is(*kind));
            line.hits.iter().any(|hit| is_title(hit) && line.cells.iter().any(|cell| cell.0 == hit.start))
        });
        titled
            || has(Kind::Number)
            || has(Kind::CreditNumber)
            || has(Kind::IssuedOn) && has(Kind::Tax) && has(Kind::Gross)
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

    /// A value as it is told.
    fn value<T>(&self, found: Found<T>) -> Value<T> {
        let Place { label, value } = found.place;
        let text = |(line, start, end): (usize, usize, usize)| {
            self.lines.get(line).map(|line| line.text(start, end)).unwrap_or_default()
        };
        let words = match label {
            Some(label) if label.0 == value.0 && label.1 <= value.1 => text((label.0, label.1, value.2)),
            Some(label) => format!("{} {}", text(label), text(value)),
            None => text(value),
        };
        let words: String = words.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_WORDS).collect();
        Value {
            value: found.value,
            confidence: if found.sure { Confidence::Likely } else { Confidence::Guess },
            page: self.lines.get(value.0).map_or(1, |line| line.page),
            words,
        }
    }

    /// What the document calls itself, in order: the cells that hold nothing but such a name, or a number after it.
    fn headings(&self) -> Vec<(InvoiceKind, Place)> {
        let mut headings = Vec::new();
        // Beside the number of an invoice that of an offer is one that it refers to.
        let numbered = self.lines.iter().any(|line| line.has(Kind::Number));
        for (at, line) in self.lines.iter().enumerate() {
            if line.amounts.iter().any(|amount| !amount.bare) {
                continue;
            }
            for hit in &line.hits {
                let kind = if hit.is(Kind::CreditTitle) {
                    InvoiceKind::CreditNote
                } else if hit.is(Kind::ProFormaTitle) {
                    InvoiceKind::ProForma
                } else if hit.is(Kind::Title) {
                    InvoiceKind::Invoice
                } else if hit.is(Kind::OtherTitle) && (line.cells.len() == 1 || !numbered) && at < HEAD {
                    InvoiceKind::Other
                } else {
                    continue;
                };
                let Some(cell) = line.cell_at(hit.start).filter(|cell| hit.start <= cell.0 + 1) else { continue };
                let rest: String = line.folded.get(hit.end..cell.1).unwrap_or_default().iter().collect();
                let next = rest.split_whitespace().find(|word| word.chars().any(char::is_alphanumeric));
                let labelled = || {
                    line.hits.iter().any(|other| {
                        (hit.end..hit.end + 4).contains(&other.start)
                            && [
                                Kind::Title,
                                Kind::CreditTitle,
                                Kind::Number,
                                Kind::OtherNumber,
                                Kind::IssuedOn,
                                Kind::AnyDate,
                            ]
                            .iter()
                            .any(|kind| other.is(*kind))
                    })
                };
                let alone = next.is_none_or(|next| {
                    (kind != InvoiceKind::Other || !numbered)
                        && (next.chars().any(|own| own.is_ascii_digit()) || is_reference(next) || labelled())
                });
                if alone {
                    let place = (at, hit.start, hit.end);
                    headings.push((kind, Place { label: None, value: place }));
                }
            }
        }
        headings
    }

    /// What it is: by what it calls itself first, else by whose number it has.
    fn kind(&self, total: Option<&Found<Labelled>>) -> Option<Found<InvoiceKind>> {
        let headings = self.headings();
        let calls = |kind: InvoiceKind| headings.iter().any(|heading| heading.0 == kind);
        let label = |kind: Kind| {
            self.lines.iter().enumerate().find_map(|(at, line)| {
                let hit = line.hits.iter().find(|hit| hit.is(kind) && !line.is_referred(hit))?;
                Some(Place { label: None, value: (at, hit.start, hit.end) })
            })
        };
        let credit_number = label(Kind::CreditNumber);
        if let Some((first, place)) = headings.first() {
            if let (InvoiceKind::Invoice, Some(earlier)) = (first, credit_number.filter(|own| own.value < place.value))
            {
                return Some(Found { value: InvoiceKind::CreditNote, sure: false, place: earlier });
            }
            // That an invoice is meant says less than that something else is: `invoice` is part of other names.
            let unanimous = headings.iter().all(|heading| heading.0 == *first);
            let contradicted = match first {
                InvoiceKind::Invoice => credit_number.is_some(),
                InvoiceKind::Other => label(Kind::Number).is_none() && calls(InvoiceKind::Invoice),
                InvoiceKind::CreditNote | InvoiceKind::ProForma => false,
            };
            let invoice = headings.iter().find(|heading| heading.0 == InvoiceKind::Invoice);
            if let (InvoiceKind::Other, Some((kind, place))) = (first, invoice) {
                return Some(Found { value: *kind, sure: false, place: *place });
            }
            return Some(Found {
                value: *first,
                sure: unanimous && !contradicted && place.value.0 < HEAD,
                place: *place,
            });
        }
        if let Some(place) = credit_number {
            let negative = total.is_some_and(|total| total.value.value.is_negative());
            // An invoice that takes a credit note into account has its own number first.
            let first = label(Kind::Number).is_none_or(|number| number.value > place.value) && place.value.0 < HEAD;
            return Some(Found { value: InvoiceKind::CreditNote, sure: negative || first, place });
        }
        let place = label(Kind::Number).or_else(|| label(Kind::IssuedOn)).or_else(|| label(Kind::Title))?;
        // Its number, and a sum that is asked for.
        let sure =
            label(Kind::Number).is_some() && total.is_some_and(|total| total.sure && !total.value.value.is_negative());
        Some(Found { value: InvoiceKind::Invoice, sure, place })
    }

    fn number(&self, of: Option<InvoiceKind>) -> Option<Found<String>> {
        struct Number {
            text: String,
            times: usize,
            whole: bool,
            place: Place,
        }
        let titled = self.lines.iter().any(|line| line.has(Kind::Title));
        let credits = of == Some(InvoiceKind::CreditNote);
        // The number of an invoice is another's in a credit note, and the other way round.
        let kinds = match of {
            Some(InvoiceKind::CreditNote) => [Kind::CreditNumber, Kind::CreditTitle, Kind::OtherNumber],
            Some(InvoiceKind::Other) => [Kind::Number, Kind::OtherTitle, Kind::OtherNumber],
            _ => [Kind::Number, Kind::Title, Kind::OtherNumber],
        };
        let [first, ..] = kinds;
        // What a sentence calls a number comes last.
        for (kind, in_sentence) in kinds.into_iter().map(|kind| (kind, false)).chain([(first, true)]) {
            let is_label = matches!(kind, Kind::Number | Kind::CreditNumber);
            let mut found: Vec<Number> = Vec::new();
            for (at, line) in self.lines.iter().enumerate() {
                let is_titled = |hit: &Hit| {
                    let kinds = [Kind::Title, Kind::CreditTitle, Kind::ProFormaTitle];
                    let follows = |title: &Hit| {
                        title.end <= hit.start && hit.start < title.end + 4 && kinds.iter().any(|kind| title.is(*kind))
                    };
                    kind == Kind::CreditTitle || kind == Kind::OtherNumber && line.hits.iter().any(follows)
                };
                let is_title = |hit: &Hit| hit.is(kind) || kind == Kind::Title && hit.is(Kind::ProFormaTitle);
                for hit in line.hits.iter().filter(|hit| is_title(hit)) {
                    let other = hit.is(Kind::NotNumber) && kind != Kind::OtherTitle;
                    if other
                        || line.is_referred(hit)
                        || is_label && line.is_in_sentence(hit) != in_sentence
                        || kind == Kind::OtherNumber && !line.begins_or_follows(hit)
                    {
                        continue;
                    }
                    let values = self.values(at, hit);
                    // The number of a title, or of a short label, follows in the same line.
                    let telling =
                        is_label || (titled || credits) && kind == Kind::OtherNumber && hit.end - hit.start > 6;
                    let values = values.into_iter().filter(|value| telling || value.0 == at);
                    let number = values.into_iter().find_map(|(below, start, end)| {
                        let line = self.lines.get(below)?;
                        let dated = line.dates.iter().any(|date| date.start < start + 2 && date.end > start);
                        let (number, ends) = line.number_at(start, end)?;
                        let digits = number.text.chars().filter(char::is_ascii_digit).count();
                        let year =
                            number.text.len() == 4 && (number.text.starts_with("19") || number.text.starts_with("20"));
                        // With letters, and nothing after it, a number is one beside such a title even when it is short.
                        let short = !number.more && number.text.chars().any(char::is_alphabetic) && is_titled(hit);
                        let weak = (!is_label || in_sentence) && (digits < 3 && !short || year);
                        // More words after a short label make it an address.
                        let other = kind == Kind::OtherNumber && number.more;
                        // Parts below a label may be of several columns.
                        let whole = number.whole && (!number.parts || below == at);
                        let place = Place { label: Some((at, hit.start, hit.end)), value: (below, start, ends) };
                        (!dated && !weak && !other).then_some((number.text, whole, place))
                    });
                    let Some((text, whole, place)) = number else { continue };
                    let full = found.len() >= MAX_VALUES;
                    match found.iter_mut().find(|known| known.text == text) {
                        Some(known) => known.times += 1,
                        None if !full => found.push(Number { text, times: 1, whole, place }),
                        None => {}
                    }
                }
            }
            let most = found.iter().map(|known| known.times).max();
            let alone = found.len() == 1;
            if let Some(number) = found.into_iter().find(|known| Some(known.times) == most) {
                let sure = alone && is_label && !in_sentence && number.whole;
                return Some(Found { value: number.text, sure, place: number.place });
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
            let mut label: Option<(Meaning, (usize, usize, usize))> = None;
            for amount in &line.amounts {
                let between = line.hits.iter().filter(|hit| hit.start >= from && hit.end <= amount.start);
                let first = between.clone().next().map_or(amount.start, |hit| hit.start);
                label = meaning(between).map(|meaning| (meaning, (at, first, amount.start))).or(label);
                from = amount.end;
                if let Some((meaning, label)) = label {
                    let sign = amount.sign.clone();
                    let place = Place { label: Some(label), value: (at, amount.start, amount.end) };
                    all.push(Labelled { value: amount.value, meaning, sign, line: at, place });
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
                    let sign = amount.sign.clone();
                    let place = Place { label: Some((at, cell.0, cell.1)), value: (below, amount.start, amount.end) };
                    all.push(Labelled { value: amount.value, meaning, sign, line: below, place });
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
            let negative = own.iter().all(|own| own.value.is_negative());
            let size = |own: &&&Labelled| if negative { magnitude(own.value) } else { own.value };
            by_sum.or_else(|| own.iter().max_by_key(size).copied())
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
            let below_net = nets.iter().any(|net| magnitude(*net) > magnitude(best.value));
            let sure = unanimous && !below_net && (adds_up(best.value) || again);
            return Some(Found { value: best.clone(), sure, place: best.place });
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
                let place = Place { label: None, value: (line, amount.start, amount.end) };
                let sign = amount.sign.clone();
                let value = Labelled { value: amount.value, meaning: Meaning::Gross, sign, line, place };
                return Some(Found { value, sure: false, place });
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
        Some(Found { value: total.clone(), sure: verified && values, place: total.place })
    }

    /// The amount without tax that goes with a total: the one that a tax parts from it, else the only one.
    fn net(&self, total: Option<&Found<Labelled>>) -> Option<Found<Labelled>> {
        let mut all = self.labelled();
        shorten(&mut all, MAX_VALUES, MAX_VALUES);
        let of = |meaning: Meaning| all.iter().filter(move |own| own.meaning == meaning && own.value != Decimal::ZERO);
        let mut taxes: Vec<Decimal> = Vec::new();
        for tax in of(Meaning::Tax) {
            if !taxes.contains(&tax.value) {
                taxes.push(tax.value);
            }
        }
        let sum = taxes.iter().fold(Decimal::ZERO, |sum, tax| sum.plus(*tax));
        let found = |own: &Labelled, sure| Found { value: own.clone(), sure, place: own.place };
        let parted = |own: &&Labelled| {
            let tax = total.map(|total| total.value.value.minus(own.value));
            tax.is_some_and(|tax| tax != Decimal::ZERO && (taxes.contains(&tax) || tax == sum))
        };
        if let Some(net) = of(Meaning::Net).find(parted) {
            return Some(found(net, true));
        }
        let only = of(Meaning::Net).next()?;
        let fits = total.is_none_or(|total| magnitude(total.value.value) >= magnitude(only.value));
        (fits && of(Meaning::Net).all(|own| own.value == only.value)).then(|| found(only, false))
    }

    fn currency(&self, total: Option<&Found<Labelled>>) -> Option<Found<String>> {
        let mut seen: BTreeMap<String, Place> = BTreeMap::new();
        let mut shared: Vec<(String, Place)> = Vec::new();
        let amounts =
            self.lines.iter().enumerate().flat_map(|(at, line)| line.amounts.iter().map(move |own| (at, own)));
        for (at, amount) in amounts {
            let Some(sign) = &amount.sign else { continue };
            let line = self.lines.get(at);
            let (start, end) = line.map_or((amount.start, amount.end), |line| line.around(amount));
            let place = Place { label: None, value: (at, start, end) };
            if SHARED_SIGNS.iter().any(|shared| shared.0 == sign) {
                shared.push((sign.clone(), place));
            } else {
                seen.entry(sign.clone()).or_insert(place);
            }
        }
        let of_total = total.and_then(|total| total.value.sign.clone()).filter(|sign| seen.contains_key(sign));
        let alone = seen.len() == 1;
        if let Some((code, place)) = of_total.and_then(|sign| seen.get_key_value(&sign)) {
            return Some(Found { value: code.clone(), sure: alone, place: *place });
        }
        if alone && shared.is_empty() {
            return seen.into_iter().next().map(|(value, place)| Found { value, sure: true, place });
        }
        // A sign that several share, or none: what code does the text name, if only one?
        let named = self.named_codes();
        if let Some((sign, place)) = shared.first() {
            let fitting: Vec<&(String, Place)> = named.iter().filter(|named| sign_fits(sign, &named.0)).collect();
            if let [(code, place)] = fitting.as_slice() {
                return Some(Found { value: code.clone(), sure: true, place: *place });
            }
            if sign == "¥" && shared.iter().all(|other| other.0 == *sign) {
                let code = if self.speaks("ja") {
                    Some("JPY")
                } else if self.speaks("zh") {
                    Some("CNY")
                } else {
                    None
                };
                return code.map(|code| Found { value: code.into(), sure: true, place: *place });
            }
            return None;
        }
        match named.as_slice() {
            [(code, place)] => Some(Found { value: code.clone(), sure: false, place: *place }),
            _ => None,
        }
    }

    /// Codes of currencies that the text names anywhere, in capitals.
    fn named_codes(&self) -> Vec<(String, Place)> {
        let mut codes: Vec<(String, Place)> = Vec::new();
        for (row, line) in self.lines.iter().enumerate() {
            for (at, word) in line.words.iter().enumerate() {
                let shown = line.text(word.start, word.end);
                let code = CODES.split('|').find(|code| *code == shown).map(String::from);
                let next = line.words.get(at + 1).map_or("", |next| next.text.as_str());
                let spelt = (shown == "US" && next.starts_with("dollar")).then(|| "USD".to_owned());
                if let Some(code) = code.or(spelt)
                    && codes.iter().all(|known| known.0 != code)
                {
                    codes.push((code, Place { label: None, value: (row, word.start, word.end) }));
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
        if LANGUAGES.iter().any(|language| language.day_first && self.speaks(language.code)) {
            return Some((Order::DayMonthYear, true));
        }
        // Where these are money, the day comes first in English too.
        let day_first = currency.is_some_and(|currency| DAY_FIRST.split('|').any(|code| code == currency));
        day_first.then_some((Order::DayMonthYear, false))
    }

    /// The date that is the value of a label: between the two stands no other label, and little else.
    fn date_of(&self, at: usize, hit: &Hit) -> Option<(usize, &Written)> {
        self.values(at, hit).into_iter().find_map(|(below, start, end)| {
            let line = self.lines.get(below)?;
            let date = line.dates.iter().find(|date| date.start >= start && date.start < end)?;
            let mut between = line.hits.iter().filter(|other| other.start >= start && other.end <= date.start);
            let dated = |other: &Hit| other.is(Kind::IssuedOn) || other.is(Kind::AnyDate);
            (date.start < start + 24 && between.all(dated)).then_some((below, date))
        })
    }

    /// The date that follows a title or number in its line, such as `Rechnung 17 vom 3.2.2024`: the only one there, and
    /// not called anything else.
    fn date_beside(&self, at: usize, hit: &Hit) -> Option<(usize, &Written)> {
        let line = self.lines.get(at)?;
        let [date] = line.dates.as_slice() else { return None };
        let titled = line.cells.iter().any(|cell| cell.0 == hit.start);
        let other = line.has(Kind::OtherDate) || line.has(Kind::NotNumber) || line.has(Kind::Gross);
        (titled && !other && date.start > hit.end).then_some((at, date))
    }

    fn issued_on(&self, currency: Option<&str>) -> Option<Found<Date>> {
        let order = self.order(currency);
        for kind in [Kind::IssuedOn, Kind::Number, Kind::Title, Kind::AnyDate] {
            let beside = matches!(kind, Kind::Number | Kind::Title);
            let mut found: Vec<(Date, bool, Place)> = Vec::new();
            for (at, line) in self.lines.iter().enumerate() {
                for hit in line.hits.iter().filter(|hit| hit.is(kind) && !hit.is(Kind::OtherDate)) {
                    let date = if beside { self.date_beside(at, hit) } else { self.date_of(at, hit) };
                    let date = date.and_then(|(below, written)| {
                        let told = written.date(None).is_some() || order.is_some_and(|order| order.1);
                        let label = Some((at, hit.start, hit.end));
                        let place = Place { label, value: (below, written.start, written.end) };
                        Some((written.date(order.map(|order| order.0))?, told, place))
                    });
                    if let Some(date) = date
                        && found.len() < MAX_VALUES
                        && found.iter().all(|known| (known.0, known.1) != (date.0, date.1))
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
            if let Some((date, told, place)) = found.first() {
                return Some(Found { value: *date, sure: alone && *told && kind == Kind::IssuedOn, place: *place });
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
        let mut found: Vec<(String, String, usize, Place)> = Vec::new();
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
                    None if !full && !buyer_keys.contains(&key) => {
                        let place = Place { label: None, value: (at, cell.0, cell.1) };
                        found.push((key, name, 1, place));
                    }
                    None => {}
                }
            }
        }
        let by_domain = found.iter().find(|known| fits(&known.0));
        let value =
            |known: &(String, String, usize, Place), sure| Found { value: known.1.clone(), sure, place: known.3 };
        if let Some(known) = by_domain {
            return Some(value(known, known.2 > 1 || found.len() == 1));
        }
        // Without a domain, only a name that is alone, or said again.
        let repeated: Vec<&(String, String, usize, Place)> = found.iter().filter(|known| known.2 > 1).collect();
        match (repeated.as_slice(), found.as_slice()) {
            ([only], _) => Some(value(only, false)),
            ([], [only]) => Some(value(only, false)),
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
                let is_providers = MAIL_PROVIDERS.split('|').any(|provider| provider == name);
                if domains.len() < MAX_VALUES && !is_providers && !domains.contains(&name) {
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
    SHARED_SIGNS.iter().any(|(shared, codes)| *shared == sign && codes.split('|').any(|own| own == code))
}

/// The number of an invoice as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
struct WrittenNumber {
    text: String,
    /// How many characters it takes.
    length: usize,
    /// Whether it consists of several parts with blanks between them.
    parts: bool,
    /// Whether it surely ends there: what follows is no part of it.
    whole: bool,
    /// Whether more follows it.
    more: bool,
}

/// The number of an invoice that a text begins with. Blanks may part it, as in `RE 2024 00118` and `15 / 2024`.
fn invoice_number(text: &str) -> Option<WrittenNumber> {
    let narrow: Vec<char> = text
        .chars()
        .map(|character| match character {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            other if other.is_whitespace() => ' ',
            other => other,
        })
        .collect();
    let mut words: Vec<(usize, String)> = Vec::new();
    let mut open = false;
    for (at, character) in narrow.iter().enumerate() {
        match words.last_mut() {
            _ if *character == ' ' => open = false,
            Some((_, word)) if open => word.push(*character),
            _ => {
                words.push((at, character.to_string()));
                open = true;
            }
        }
    }
    let plain = |word: &str| word.chars().all(|own| own.is_ascii_alphanumeric() || "-/._#+&\\".contains(own));
    let has_digit = |word: &str| word.chars().any(|own| own.is_ascii_digit());
    let joins = |word: &str| matches!(word, "-" | "/" | "." | "_");
    let letters =
        |word: &str| word.len() <= 6 && word.chars().all(|own| own.is_ascii_uppercase() || "-/.".contains(own));
    let mut parts: Vec<String> = Vec::new();
    let (mut length, mut digits, mut ends) = (0, false, false);
    // What may yet turn out to be no part of it: letters and marks that digits must follow.
    let mut pending: Vec<String> = Vec::new();
    let mut rest = words.iter();
    let mut stopped = None;
    for (at, raw) in rest.by_ref() {
        let word = raw.trim_matches(|own: char| !own.is_alphanumeric());
        let first = parts.is_empty() && pending.is_empty();
        // Before it anything may stand that is no letter; within it not.
        let bare = raw.trim_end_matches([',', ';', ':', ')', ']', '.']);
        if has_digit(word) {
            let begins_plain = first || bare.len() == word.len() || bare.ends_with(word) && plain(bare);
            if !plain(word) || is_price(word) || !begins_plain {
                stopped = Some(raw);
                break;
            }
            parts.append(&mut pending);
            parts.push(word.to_owned());
            let lead = raw.find(word).map_or(0, |byte| raw.get(..byte).map_or(0, |lead| lead.chars().count()));
            length = at + lead + word.chars().count();
            digits = true;
            ends = raw.ends_with([',', ';', ':']);
            if ends {
                break;
            }
        } else if joins(raw) && !first {
            pending.push(raw.clone());
        } else if word.is_empty() && first {
        } else if !word.is_empty()
            && letters(word)
            && (!digits && parts.is_empty() && pending.len() < 2 || pending.last().is_some_and(|last| joins(last)))
        {
            pending.push(word.to_owned());
        } else {
            stopped = Some(raw);
            break;
        }
    }
    let text = parts.join(" ");
    if !digits || text.len() > MAX_NUMBER || parts.len() > MAX_PARTS {
        return None;
    }
    let after = stopped.or_else(|| rest.next().map(|(_, raw)| raw));
    let several = parts.len() > 1;
    let whole = match after {
        _ if ends => true,
        None => pending.is_empty() || pending.iter().all(|part| joins(part)),
        // A word, an amount or another script follows. After several parts a name may have begun among them.
        Some(raw) => {
            let start = raw.chars().find(|own| own.is_alphanumeric());
            let word = start.is_some_and(|own| own.is_lowercase() || is_ideograph(own));
            let named = !several && raw.chars().any(char::is_lowercase);
            let amount = is_price(raw) || raw.contains(',') && has_digit(raw) || start.is_none();
            word || named || amount
        }
    };
    let prefixed = parts.first().is_some_and(|first| !has_digit(first)) && parts.len() == 2;
    Some(WrittenNumber { text, length, parts: several && !prefixed, whole, more: after.is_some() })
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
    LEGAL_FORMS
        .split('|')
        .map(|form| words(&folded(form), &folded(form)).into_iter().map(|word| word.text).collect())
        .collect()
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
    let shown: Vec<char> = name.chars().collect();
    let words = words(&shown, &folded);
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
    LANGUAGES.iter().find_map(|language| {
        let month = language.months.iter().position(|names| names.split(' ').any(|name| name == word))?;
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
    let three = right.as_deref().or(left.as_deref()).and_then(rulebook::decimals) == Some(3);
    let (plain, shaped) = plain_number(&text, three)?;
    let minus = |own: &char| matches!(own, '-' | '(');
    let near = before.iter().copied().skip_while(|own| *own == ' ').collect::<Vec<char>>();
    // `-5.00`, `-€5.00`, `€ -5.00`, `-EUR 5.00`
    let beside = before.first().is_some_and(minus)
        || left.is_some()
            && (near.first().is_some_and(minus) || near.iter().find(|own| is_no_sign(**own)).is_some_and(minus));
    let after_it = after.first() == Some(&'-')
        && !after.get(1).is_some_and(|own| *own == '-' || own.is_alphanumeric())
        && shaped
        && plain.contains('.');
    let negative = beside || after_it;
    let value = Decimal::parse(&plain, MONEY)?;
    let value = if negative { Decimal::ZERO.minus(value) } else { value };
    let sign = left.or(right);
    Some(Amount { value, start, end, bare: !shaped && sign.is_none(), sign })
}

/// Whether a character is no part of the sign or code of a currency.
fn is_no_sign(character: char) -> bool {
    !(character == ' ' || character.is_alphabetic() || matches!(character, '€' | '$' | '£' | '¥' | '₹' | '₩' | '.'))
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
    for code in CODES.split('|') {
        if near.strip_suffix(code.to_ascii_lowercase().as_str()).is_some_and(bounded) {
            return Some(code.into());
        }
    }
    for (sign, _) in SHARED_SIGNS {
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
    for code in CODES.split('|') {
        if near.strip_prefix(code.to_ascii_lowercase().as_str()).is_some_and(bounded) {
            return Some(code.into());
        }
    }
    for (sign, _) in SHARED_SIGNS {
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
        let least = [
            invoice.kind.as_ref().map(|own| own.confidence),
            invoice.number.as_ref().map(|own| own.confidence),
            invoice.total.as_ref().map(|own| own.confidence),
            invoice.net.as_ref().map(|own| own.confidence),
            invoice.issued_on.as_ref().map(|own| own.confidence),
            invoice.currency.as_ref().map(|own| own.confidence),
            invoice.vendor.as_ref().map(|own| own.confidence),
        ];
        [
            invoice.number.map(|own| own.value).unwrap_or_default(),
            invoice.total.map(|own| own.value.plain()).unwrap_or_default(),
            invoice.issued_on.map(|own| own.value.to_string()).unwrap_or_default(),
            invoice.currency.map(|own| own.value).unwrap_or_default(),
            invoice.vendor.map(|own| own.value).unwrap_or_default(),
            least.into_iter().flatten().min().map(|least| format!("{least:?}")).unwrap_or_default(),
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

    fn kind(text: &str) -> Option<(InvoiceKind, Confidence)> {
        read(text)?.kind.map(|kind| (kind.value, kind.confidence))
    }

    #[test]
    fn what_a_document_calls_itself() {
        use Confidence::{Guess, Likely};
        use InvoiceKind::{CreditNote, Invoice, Other, ProForma};
        for (text, expected) in [
            ("INVOICE\nInvoice no. 771\nTotal 5.00", (Invoice, Likely)),
            ("Rechnungsnummer 771\nNetto 100,00\nMwSt. 19,00\nGesamtbetrag 119,00", (Invoice, Likely)),
            ("Invoice no. 771\nTotal 5.00", (Invoice, Guess)),
            ("CREDIT NOTE\nInvoice number: INV-1\nTotal 5.00", (CreditNote, Likely)),
            ("Gutschrift Nr. 77\nzu Rechnung Nr. 4711\nGesamtbetrag 5,00 €", (CreditNote, Likely)),
            ("Stornorechnung\nRechnungsnummer 4711\nGesamtbetrag -5,00 €", (CreditNote, Likely)),
            ("Avoir AV-77\nTotal TTC 5,00 €", (CreditNote, Likely)),
            ("Nota de crédito n.º 77\nFatura n.º 12\nTotal 5,00 €", (CreditNote, Likely)),
            ("NOTA DI CREDITO\nFattura n. 12\nTotale 5,00 €", (CreditNote, Likely)),
            ("Creditnota\nFactuurnummer 771\nTotaal 5,00", (CreditNote, Likely)),
            ("Credit memo no. 771\nInvoice\nTotal 5.00", (CreditNote, Guess)),
            ("Rechnung\nGutschrift   -5,00 €\nGesamtbetrag 5,00 €", (Invoice, Likely)),
            ("Invoice\nCredit note no. 5 was deducted\nInvoice no. 771\nTotal 5.00", (Invoice, Guess)),
            ("Pro forma invoice\nInvoice no. 771\nTotal 5.00", (ProForma, Likely)),
            ("Proformarechnung Nr. 771\nGesamtbetrag 5,00 €", (ProForma, Likely)),
            ("FACTURA PROFORMA\nFactura nº 771\nTotal 5,00 €", (ProForma, Likely)),
            ("形式发票\n发票号码 771\n合计金额 ¥5.00", (ProForma, Likely)),
            ("Zahlungserinnerung\nRechnungsnummer 4711\nGesamtbetrag 5,00 €", (Other, Likely)),
            ("Statement of account\nInvoice number 4711\nTotal due 5.00", (Other, Likely)),
            ("Factura rectificativa nº R-7\nRectifica la factura nº 12\nTotal factura 5,00 €", (Invoice, Guess)),
        ] {
            assert_eq!(kind(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_credit_note_has_a_number_of_its_own_and_gives_back() {
        for (text, number, total) in [
            (
                "Credit Note\nCredit note number    CN-77\nRefers to invoice number    INV-118\nTotal £1,200.00",
                "CN-77",
                "-1200",
            ),
            ("Credit note\nInvoice number: INV-118\nTotal £1,200.00", "", "-1200"),
            ("Credit note: CN-77\nInvoice: INV-118\nTotal £1,200.00", "CN-77", "-1200"),
            ("Gutschrift A5 Flyer\nGesamtbetrag 5,00 €", "", "-5"),
            ("Gutschrift 19 % MwSt.\nGesamtbetrag 5,00 €", "", "-5"),
            ("CREDIT NOTE CN-771\nOriginal invoice no. 118\nTotal -£1,200.00", "CN-771", "-1200"),
            ("Avoir\nAvoir n° AV-77\nFacture n° FA-118\nTotal TTC 1 200,00 €", "AV-77", "-1200"),
            ("Rechnungskorrektur\nRechnungskorrektur Nr. 77\nzur Rechnung Nr. 118\nGesamtbetrag 5,00 €", "77", "-5"),
            ("Nota di credito n. 77/A\nRif. fattura n. 118\nTotale documento 5,00 €", "77/A", "-5"),
            ("Creditfactuur\nCreditfactuurnummer: C-77\nBetreft factuurnummer: 118\nTe betalen € 5,00", "C-77", "-5"),
        ] {
            let [found, amount, ..] = found(text);
            assert_eq!((found.as_str(), amount.as_str()), (number, total), "{text}");
        }
        // What an invoice refers to is not its number either.
        for text in [
            "Factura rectificativa nº R-7\nRectifica la factura nº 2024/118\nTotal factura 5,00 €",
            "Rechnung Nr. R-7\nersetzt Rechnung Nr. 2024/118\nGesamtbetrag 5,00 €",
            "Facture n° R-7\nAnnule et remplace la facture n° 118\nTotal TTC 5,00 €",
            "Invoice number: R-7\nReplaces invoice number: 118\nTotal 5.00",
        ] {
            let [number, ..] = found(text);
            assert_eq!(number, "R-7", "{text}");
        }
    }

    #[test]
    fn numbers_with_blanks_are_whole() {
        let number = |text: &str| read(text)?.number.map(|number| (number.value, number.confidence));
        for written in [
            "FA 2024 0118",
            "73 6482 9100",
            "RE 2024 00118",
            "15 / 2024",
            "2024 - 00118",
            "2024 / RE / 00118",
            "R - 7",
            "RE-17 4",
        ] {
            for text in [
                format!("Rechnungsnummer: {written}\nGesamtbetrag 5,00 €"),
                format!("Rechnungsnummer     {written}     Kunde 12345\nGesamtbetrag 5,00 €"),
                format!("Rechnung Nr. {written} vom 5.3.2024\nGesamtbetrag 5,00 €"),
                format!("Rechnung Nr. {written} Datum: 5.3.2024\nGesamtbetrag 5,00 €"),
            ] {
                assert_eq!(number(&text), Some((written.to_owned(), Confidence::Likely)), "{text}");
            }
        }
        // Where it ends is not sure.
        for (text, expected) in [
            ("Invoice number    Customer\n10492 445566\nTotal 5.00", "10492 445566"),
            ("Invoice number: 2024 RE 118\nTotal 5.00", "2024"),
            ("Invoice number: 10492 20095 London\nTotal 5.00", "10492 20095"),
        ] {
            assert_eq!(number(text), Some((expected.to_owned(), Confidence::Guess)), "{text}");
        }
        // What follows is something else.
        for text in [
            "Invoice number: 10492 dated 5 March 2024\nTotal 5.00",
            "Invoice number: 10492 5 March 2024\nTotal 5.00",
            "Invoice number: 10492 1,250.00\nTotal 5.00",
            "Invoice number: 10492 - page 1\nTotal 5.00",
            "Invoice number: 10492, 20095\nTotal 5.00",
        ] {
            assert_eq!(number(text), Some(("10492".to_owned(), Confidence::Likely)), "{text}");
        }
    }

    #[test]
    fn numbers_right_behind_their_sign() {
        for (text, expected) in [
            ("Facture n°562044387 du 02 juillet 2024\nTotal TTC 5,00 €", "562044387"),
            ("Factura nº2024-118\nTotal factura 5,00 €", "2024-118"),
            ("Fatura n.º118/A\nTotal 5,00 €", "118/A"),
            ("Invoice#10492\nTotal 5.00", "10492"),
            ("Invoice №10492\nTotal 5.00", "10492"),
            ("Teilrechnung Nr. 471102 vom 05.03.2020\nGesamtbetrag 5,00", "471102"),
            ("Verkoopfactuur\nVerkoopfactuurnummer 471102\nTe betalen 5,00", "471102"),
        ] {
            let [number, ..] = found(text);
            assert_eq!(number, expected, "{text}");
        }
        // The number of a house.
        for address in
            ["1887 Mesa Dr #9995, London", "Suite #2001", "No. 1887 Mesa Drive", "12 High Street, Flat no 4711"]
        {
            let [number, ..] = found(&format!("Fabrikam Print Ltd\n{address}\nINVOICE\nTotal 5.00"));
            assert_eq!(number, "", "{address}");
        }
    }

    #[test]
    fn short_numbers_of_a_pro_forma_invoice() {
        for text in ["PROFORMA INVOICE No. PF-12\nTotal 5.00", "Proformarechnung Nr. PF-12\nGesamtbetrag 5,00 €"] {
            assert_eq!(kind(text).map(|kind| kind.0), Some(InvoiceKind::ProForma), "{text}");
            let [number, ..] = found(text);
            assert_eq!(number, "PF-12", "{text}");
        }
    }

    #[test]
    fn a_number_within_a_sentence_comes_last() {
        let number = |text: &str| read(text)?.number.map(|number| (number.value, number.confidence));
        for text in [
            "FACTURA\nNº VD-2026/0007\nTotal factura 5,00 €\nInscrita en el Registro Mercantil, tomo 0, folio 2601",
            "Invoice\nNo. VD-2026/0007\nTotal 5.00\nPlease state the invoice number 2601 when you pay",
        ] {
            assert_eq!(number(text), Some(("VD-2026/0007".into(), Confidence::Guess)), "{text}");
        }
        let alone = "Invoice\nTotal 5.00\nPlease state the invoice number 2601 when you pay";
        assert_eq!(number(alone), Some(("2601".into(), Confidence::Guess)));
        assert_eq!(
            number("Rechnung\nDatum: 5.3.2024 Rechnungsnummer: 2601\nGesamtbetrag 5,00"),
            Some(("2601".into(), Confidence::Likely))
        );
    }

    #[test]
    fn what_comes_before_an_invoice_is_told_as_something_else() {
        for (text, number) in [
            ("Devis n° D2023-0874      Contoso SARL\nTotal TTC 5,00 €", "D2023-0874"),
            ("PRESUPUESTO      CLIENTE\nTotal a pagar 5,00 €", ""),
            ("Auftragsbestätigung\nGesamtbetrag 5,00 €", ""),
            ("御 見 積 書\n合計金額 ¥5,000", ""),
        ] {
            assert_eq!(kind(text).map(|kind| kind.0), Some(InvoiceKind::Other), "{text}");
            let [found, ..] = found(text);
            assert_eq!(found, number, "{text}");
        }
        assert_eq!(
            kind("Facture n° 771\nDevis n° D2023-0874\nTotal TTC 5,00 €").map(|kind| kind.0),
            Some(InvoiceKind::Invoice)
        );
        assert_eq!(read("Quotation\nAs agreed"), None);
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
    fn radicals_are_read_as_the_ideographs_they_stand_for() {
        let text = "請求書\n⾦⼭印刷株式会社\n請求書番号 2024-118\n請求⽇ 2024年3⽉20⽇\n⼩計 ¥100,000\n消費税(10%) ¥10,000\n\
                    合計⾦額 ¥110,000";
        let [number, total, date, currency, vendor, _] = found(text);
        assert_eq!([number, total, date, currency], ["2024-118", "110000", "2024-03-20", "JPY"]);
        assert_eq!(vendor, "金山印刷株式会社");
    }

    #[test]
    fn each_value_tells_where_it_was_read() {
        let invoice = read(&format!("\u{c}{ENGLISH}\u{c}Terms")).unwrap();
        let place = |page: u32, words: &str| (page, words.to_owned());
        let number = invoice.number.unwrap();
        assert_eq!((number.page, number.words), place(2, "Invoice No: 10492"));
        let total = invoice.total.unwrap();
        assert_eq!((total.page, total.words), place(2, "Amount due £324.00"));
        let issued_on = invoice.issued_on.unwrap();
        assert_eq!((issued_on.page, issued_on.words), place(2, "Date of issue: 14 February 2024"));
        let net = invoice.net.unwrap();
        assert_eq!((net.value.plain(), net.confidence), ("270".into(), Confidence::Likely));
        let below = read("Date        Invoice number\n3/4/2024    RE-17/4\nTotal 5.00").unwrap().number.unwrap();
        assert_eq!((below.page, below.words), place(1, "Invoice number RE-17/4"));
    }

    #[test]
    fn amounts_below_nothing() {
        for (text, expected) in [
            ("Total -EUR 12.00", "-12"),
            ("Total EUR -12.00", "-12"),
            ("Total -€12.00", "-12"),
            ("Total €-12.00", "-12"),
            ("Total −12,00 €", "-12"),
            ("Total 1.250,00- €", "-1250"),
            ("Total (€12.00)", "-12"),
            ("Total -US$ 1,200.00", "-1200"),
            ("Total: EUR 12.00", "12"),
            ("Net -100.00\nVAT -20.00\nTotal due -120.00", "-120"),
        ] {
            assert_eq!(total(text), expected, "{text}");
        }
    }

    #[test]
    fn the_net_is_what_a_tax_parts_from_the_total() {
        let net = |text: &str| {
            let net = read(&format!("Invoice no. 771\n{text}"))?.net?;
            Some((net.value.plain(), net.confidence))
        };
        assert_eq!(net("Net 100.00\nVAT 20.00\nTotal 120.00"), Some(("100".into(), Confidence::Likely)));
        assert_eq!(
            net("Subtotal 60.00\nSubtotal 40.00\nNet 100.00\nVAT 5% 3.00\nVAT 20% 8.00\nTotal 111.00"),
            Some(("100".into(), Confidence::Likely))
        );
        assert_eq!(net("Net 100.00\nTotal due 120.00"), Some(("100".into(), Confidence::Guess)));
        assert_eq!(net("Net 60.00\nNet 40.00\nTotal due 120.00"), None);
        assert_eq!(net("Total due 120.00"), None);
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
