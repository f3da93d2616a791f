//! The lines of a text together: its languages, and what stands beside and below a label.

use std::collections::BTreeMap;

use super::super::words::Kind;
use super::amount::amounts;
use super::date::dates;
use super::letters::is_ideograph;
use super::line::Line;
use super::vocabulary::{Hit, Vocabulary};
use super::{BELOW, Confidence, FIRST_LINES, Found, LAST_LINES, MAX_WORDS, Place, Value, shorten};

pub(super) struct Page {
    pub(super) lines: Vec<Line>,
    pub(super) languages: Vec<&'static str>,
    pub(super) first_language: Option<&'static str>,
}

impl Page {
    pub(super) fn new(text: &str, vocabulary: &Vocabulary) -> Self {
        let pages = (1..).zip(text.split('\u{c}'));
        let lines = pages.flat_map(|(page, text)| text.lines().map(move |line| (page, line)));
        let mut lines: Vec<(u32, &str)> = lines.filter(|(_, line)| !line.trim().is_empty()).collect();
        shorten(&mut lines, FIRST_LINES, LAST_LINES);
        let lines = lines.into_iter().map(|(page, line)| Line::new(page, line, vocabulary)).collect();
        Self { lines, languages: Vec::new(), first_language: None }
    }

    /// Keeps the labels of the languages that the text is in, and English ones: a short word means something else elsewhere.
    pub(super) fn keep_spoken_languages(&mut self) {
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

    pub(super) fn speaks(&self, language: &str) -> bool {
        self.first_language == Some(language)
    }

    pub(super) fn is_invoice(&self) -> bool {
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

    pub(super) fn find_amounts_and_dates(&mut self) {
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
    pub(super) fn below(&self, line: usize, start: usize, end: usize) -> impl Iterator<Item = (usize, (usize, usize))> {
        let next = self.lines.iter().enumerate().skip(line + 1).take(BELOW);
        next.flat_map(move |(at, line)| {
            let under = move |cell: &&(usize, usize)| cell.0 < end + 1 && start < cell.1 + 1;
            line.cells.iter().filter(under).map(move |cell| (at, *cell))
        })
    }

    /// What a label's value may be, in order: the rest of its cell, the next cell, and cells below.
    pub(super) fn values(&self, at: usize, hit: &Hit) -> Vec<(usize, usize, usize)> {
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

    /// A value as it is reported.
    pub(super) fn value<T>(&self, found: Found<T>) -> Value<T> {
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
}
