//! The beginning of a text by its lines.

use super::super::invoice::text::{Word, fold, words};
use super::words::{Group, Hit, hits};
use crate::text::ideographs;

/// Bytes of a text that are looked at.
const MOST_BYTES: usize = 1 << 16;

/// Lines of them.
const MOST_LINES: usize = 1500;

/// Characters of a line.
const MOST_COLUMNS: usize = 400;

/// Words of a cell that is a title.
const MOST_TITLE_WORDS: usize = 12;

/// Characters of a line that are told.
const MOST_WORDS: usize = 160;

/// A line that holds something.
pub struct Line {
    /// Its page, from 1.
    pub page: u32,
    /// Its characters.
    pub shown: Vec<char>,
    /// Its words.
    pub words: Vec<Word>,
    /// Where its cells begin and end: what two blanks or more keep apart.
    pub cells: Vec<(usize, usize)>,
    /// The words of signs in it.
    pub hits: Vec<Hit>,
}

impl Line {
    /// A line of a page.
    pub fn new(page: u32, text: &str) -> Self {
        let shown: Vec<char> = text.chars().take(MOST_COLUMNS).collect();
        let folded: Vec<char> = shown.iter().copied().map(fold).collect();
        let words = words(&shown, &folded);
        let hits = hits(&words);
        let mut cells: Vec<(usize, usize)> = Vec::new();
        let mut blanks = 2;
        for (at, character) in shown.iter().enumerate() {
            if character.is_whitespace() {
                blanks += if *character == '\t' { 2 } else { 1 };
                continue;
            }
            match cells.last_mut() {
                Some(last) if blanks < 2 => last.1 = at + 1,
                _ => cells.push((at, at + 1)),
            }
            blanks = 0;
        }
        Self { page, shown, words, cells, hits }
    }

    /// What stands between two columns.
    pub fn text(&self, start: usize, end: usize) -> String {
        self.shown.get(start..end.min(self.shown.len())).unwrap_or_default().iter().collect()
    }

    /// All of it, with single blanks.
    pub fn told(&self) -> String {
        let text = self.text(0, self.shown.len());
        text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MOST_WORDS).collect()
    }

    /// The cell that a column is in.
    pub fn cell_at(&self, column: usize) -> Option<(usize, usize)> {
        self.cells.iter().copied().find(|cell| (cell.0..cell.1).contains(&column))
    }

    /// The cell behind a column.
    pub fn cell_after(&self, column: usize) -> Option<(usize, usize)> {
        self.cells.iter().copied().find(|cell| cell.0 >= column)
    }

    /// Where the words of a hit begin and end.
    pub fn place(&self, hit: &Hit) -> Option<(usize, usize)> {
        let last = self.words.get(hit.last.checked_sub(1)?)?;
        Some((self.words.get(hit.first)?.start, last.end))
    }

    /// Whether the words of a hit begin a cell that is a title, and no sentence.
    pub fn is_title(&self, hit: &Hit) -> bool {
        let Some((start, end)) = self.place(hit).filter(|_| self.begins_cell(hit)) else { return false };
        let Some(cell) = self.cell_at(start) else { return false };
        let words = self.words.iter().filter(|word| word.start >= cell.0 && word.end <= cell.1).count();
        let names = matches!(self.shown.get(end), Some(':' | '：'));
        let is_sentence = matches!(self.shown.get(cell.1.saturating_sub(1)), Some('.' | ',' | ';'));
        names || words <= MOST_TITLE_WORDS && !is_sentence
    }

    /// Whether the words of a hit begin a cell.
    pub fn begins_cell(&self, hit: &Hit) -> bool {
        let Some((start, _)) = self.place(hit) else { return false };
        self.cell_at(start).is_some_and(|cell| start <= cell.0 + 2)
    }
}

/// The beginning of a text.
pub struct Page {
    /// Its lines.
    pub lines: Vec<Line>,
    /// The languages that it may be in.
    pub languages: Vec<&'static str>,
}

impl Page {
    /// The lines of a text; the words of languages that it is not in are left out, but for English.
    pub fn new(text: &str) -> Self {
        let start = text.get(..text.floor_char_boundary(MOST_BYTES)).unwrap_or_default();
        let start = ideographs(start);
        let pages = (1..).zip(start.split('\u{c}'));
        let lines = pages.flat_map(|(page, text)| text.lines().map(move |line| (page, line)));
        let lines = lines.filter(|(_, line)| !line.trim().is_empty()).take(MOST_LINES);
        let mut lines: Vec<Line> = lines.map(|(page, line)| Line::new(page, line)).collect();
        let languages = spoken(&lines);
        for line in &mut lines {
            line.hits.retain(|hit| hit.languages.iter().any(|own| *own == "en" || languages.contains(own)));
        }
        Self { lines, languages }
    }
}

/// The languages that most words of signs are of.
fn spoken(lines: &[Line]) -> Vec<&'static str> {
    let mut seen: Vec<(&'static str, Vec<&'static str>, usize)> = Vec::new();
    for hit in lines
        .iter()
        .flat_map(|line| &line.hits)
        .filter(|hit| hit.sign.group != Group::Label || hit.last - hit.first > 1)
    {
        for language in &hit.languages {
            let weight = hit.last - hit.first;
            match seen.iter_mut().find(|(known, ..)| known == language) {
                Some((_, signs, score)) if !signs.contains(&hit.sign.id) => {
                    signs.push(hit.sign.id);
                    *score += weight;
                }
                Some(_) => {}
                None => seen.push((language, vec![hit.sign.id], weight)),
            }
        }
    }
    let most = seen.iter().map(|(.., score)| *score).max().unwrap_or_default();
    seen.into_iter().filter(|(.., score)| score * 2 > most).map(|(language, ..)| language).collect()
}
