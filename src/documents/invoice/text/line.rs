//! A line of the text: its words, labels, cells, amounts and dates.

use super::super::words::Kind;
use super::MAX_COLUMNS;
use super::amount::Amount;
use super::date::Written;
use super::letters::{Word, fold, words};
use super::number::{WrittenNumber, invoice_number};
use super::vocabulary::{Hit, Vocabulary, is_reference};

pub(super) struct Line {
    /// Its page, from 1.
    pub(super) page: u32,
    pub(super) shown: Vec<char>,
    pub(super) folded: Vec<char>,
    pub(super) words: Vec<Word>,
    pub(super) hits: Vec<Hit>,
    /// Where cells begin and end: what two blanks or more keep apart.
    pub(super) cells: Vec<(usize, usize)>,
    pub(super) amounts: Vec<Amount>,
    pub(super) dates: Vec<Written>,
}

impl Line {
    pub(super) fn new(page: u32, text: &str, vocabulary: &Vocabulary) -> Self {
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

    pub(super) fn text(&self, start: usize, end: usize) -> String {
        self.shown.get(start..end.min(self.shown.len())).unwrap_or_default().iter().collect()
    }

    pub(super) fn cell_at(&self, column: usize) -> Option<(usize, usize)> {
        self.cells.iter().copied().find(|cell| (cell.0..cell.1).contains(&column))
    }

    pub(super) fn cell_after(&self, column: usize) -> Option<(usize, usize)> {
        self.cells.iter().copied().find(|cell| cell.0 >= column)
    }

    /// Whether a cell begins with a label.
    pub(super) fn is_label(&self, cell: (usize, usize)) -> bool {
        self.hits.iter().any(|hit| (cell.0..cell.0 + 2).contains(&hit.start))
    }

    pub(super) fn has(&self, kind: Kind) -> bool {
        self.hits.iter().any(|hit| hit.is(kind))
    }

    /// An amount with the words right beside it in its cell, one on each side at most.
    pub(super) fn around(&self, amount: &Amount) -> (usize, usize) {
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
    pub(super) fn is_referred(&self, hit: &Hit) -> bool {
        let Some(cell) = self.cell_at(hit.start) else { return false };
        let before = self.words.iter().filter(|word| word.start >= cell.0 && word.end <= hit.start);
        before.rev().take(3).any(|word| is_reference(&word.text))
    }

    /// Whether a label stands where labels do: it begins its cell or follows another label.
    pub(super) fn begins_or_follows(&self, hit: &Hit) -> bool {
        self.cell_at(hit.start).is_some_and(|cell| hit.start <= cell.0 + 1)
            || self.hits.iter().any(|other| other.end <= hit.start && hit.start < other.end + 4)
    }

    /// Whether a label is within a sentence: words that are no label begin its cell.
    pub(super) fn is_in_sentence(&self, hit: &Hit) -> bool {
        !self.begins_or_follows(hit) && !self.cell_at(hit.start).is_some_and(|cell| self.is_label(cell))
    }

    /// The number that these columns begin with, up to a date or another label, and where it ends.
    pub(super) fn number_at(&self, start: usize, end: usize) -> Option<(WrittenNumber, usize)> {
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
