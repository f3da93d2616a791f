//! Lines of text, ours because `pdf_oxide` loses 71 of 149 invoices with its own: pieces put into lines by their places,
//! columns kept apart by spaces as wide as the gaps between them.

use std::cmp::Ordering;

/// How many pieces a page may have.
const MAX_PIECES: usize = 100_000;
/// How many bytes of text.
const MAX_BYTES: usize = 1 << 20;
/// How many characters wide a line may be made by gaps.
const MAX_COLUMN: f64 = 300.0;
/// From which gap on, as a part of the height, words are apart.
const WORD_GAP: f64 = 0.13;
/// From which gap on columns are.
const COLUMN_GAP: f64 = 1.0;
/// How far, as a part of the height, the baselines of one line may differ.
const LINE_DRIFT: f64 = 0.4;
/// Up to which distance, as a part of its length, a piece that is there twice is meant once.
const TWICE: f64 = 0.4;
/// From which distance on, as a part of the height, an empty line stands between two.
const PARAGRAPH: f64 = 1.9;

/// From which part of a page on pictures may be all that it shows.
const SCANNED: f64 = 0.4;
/// Fewer letters and digits than any page of text: the stamps, names and numbers that are put onto scans.
const FEW_LETTERS: usize = 200;

/// A piece of text.
#[derive(Debug)]
pub struct Piece<'a> {
    /// Where its baseline begins on the page.
    pub from: (f64, f64),
    /// Where it ends.
    pub to: (f64, f64),
    /// How high its letters are.
    pub height: f64,
    /// What it says.
    pub text: &'a str,
}

#[derive(Debug)]
struct Placed {
    left: f64,
    right: f64,
    /// How far up.
    base: f64,
    height: f64,
    start: usize,
    end: usize,
    /// In which of four directions it runs.
    quarter: u8,
}

/// A page as it fills.
#[derive(Debug)]
pub struct Sheet {
    quarters: u8,
    /// Left, lower, right and upper edge.
    edges: [f64; 4],
    text: String,
    pieces: Vec<Placed>,
    /// How much of the page pictures cover, in its own units.
    covered: f64,
    /// Whether there is invisible text, as character recognition puts it over or under a picture.
    has_unseen_text: bool,
}

impl Sheet {
    /// An empty page with these edges, left, lower, right and upper, that is shown turned clockwise by so many degrees.
    pub fn new(turned: i64, edges: [f64; 4]) -> Self {
        let quarters = u8::try_from(turned.rem_euclid(360) / 90).unwrap_or_default();
        Self { quarters, edges, text: String::new(), pieces: Vec::new(), covered: 0.0, has_unseen_text: false }
    }

    /// Whether no more text fits.
    pub fn is_full(&self) -> bool {
        self.pieces.len() >= MAX_PIECES || self.text.len() >= MAX_BYTES
    }

    /// Puts a piece of text.
    pub fn put(&mut self, piece: &Piece) {
        let numbers = [piece.from.0, piece.from.1, piece.to.0, piece.to.1, piece.height];
        if self.is_full() || numbers.iter().any(|number| !number.is_finite() || number.abs() > 1e7) {
            return;
        }
        let [left, lower, right, upper] = self.edges;
        let across = [piece.from.0, piece.to.0];
        let up = [piece.from.1, piece.to.1];
        let beyond = |places: [f64; 2], low: f64, high: f64| {
            places.iter().all(|place| place + piece.height < low) || places.iter().all(|place| *place > high)
        };
        if beyond(across, left, right) || beyond(up, lower, upper) {
            return;
        }
        let start = self.text.len();
        for character in piece.text.chars() {
            match character {
                '\u{fb00}' => self.text.push_str("ff"),
                '\u{fb01}' => self.text.push_str("fi"),
                '\u{fb02}' => self.text.push_str("fl"),
                '\u{fb03}' => self.text.push_str("ffi"),
                '\u{fb04}' => self.text.push_str("ffl"),
                '\u{ad}' => self.text.push('-'),
                '\u{200b}' | '\u{feff}' => {}
                _ if character.is_whitespace() => self.text.push(' '),
                _ if character.is_control() => {}
                _ => self.text.push(character),
            }
        }
        let shown = self.text.get(start..).unwrap_or_default();
        if shown.trim().is_empty() {
            self.text.truncate(start);
            return;
        }
        let turn = |(x, y): (f64, f64)| match self.quarters {
            1 => (y, -x),
            2 => (-x, -y),
            3 => (-y, x),
            _ => (x, y),
        };
        let (from, to) = (turn(piece.from), turn(piece.to));
        let (across, up) = (to.0 - from.0, to.1 - from.1);
        let (quarter, (left, base), (right, _)) = if across.abs() >= up.abs() {
            if across >= 0.0 { (0, from, to) } else { (2, (-from.0, -from.1), (-to.0, -to.1)) }
        } else if up > 0.0 {
            (1, (from.1, -from.0), (to.1, -to.0))
        } else {
            (3, (-from.1, from.0), (-to.1, to.0))
        };
        let height = piece.height.max(0.1);
        self.pieces.push(Placed { left, right, base, height, start, end: self.text.len(), quarter });
    }

    /// Notes a picture with these corners.
    pub fn cover(&mut self, corners: [(f64, f64); 4]) {
        let [left, lower, right, upper] = self.finite_edges();
        let least = |of: fn(&(f64, f64)) -> f64| corners.iter().map(of).fold(f64::INFINITY, f64::min);
        let most = |of: fn(&(f64, f64)) -> f64| corners.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
        let (from, to) = (least(|corner| corner.0).max(left), most(|corner| corner.0).min(right));
        let (low, high) = (least(|corner| corner.1).max(lower), most(|corner| corner.1).min(upper));
        let area = (to - from) * (high - low);
        if !(to > from && high > low && area.is_finite()) {
            return;
        }
        self.covered += area;
        // A picture hides what was shown before it.
        let is_large = area > SCANNED * (right - left) * (upper - lower);
        self.has_unseen_text |= is_large && !self.pieces.is_empty();
    }

    /// Notes that invisible text was found.
    pub fn note_unseen_text(&mut self) {
        self.has_unseen_text = true;
    }

    /// Whether the page is a picture with a line of text at the most, so that what it says is not known.
    pub fn is_picture(&self) -> bool {
        let [left, lower, right, upper] = self.finite_edges();
        let letters = self.text.chars().filter(|c| c.is_alphanumeric()).take(FEW_LETTERS).count();
        self.covered > SCANNED * (right - left) * (upper - lower) && letters < FEW_LETTERS && !self.has_unseen_text
    }

    fn finite_edges(&self) -> [f64; 4] {
        if self.edges.iter().all(|edge| edge.is_finite()) { self.edges } else { [0.0, 0.0, 612.0, 792.0] }
    }

    /// The lines, upright ones first.
    pub fn lines(mut self) -> String {
        let mut out = String::new();
        let pieces = std::mem::take(&mut self.pieces);
        for quarter in 0..4 {
            let mut group: Vec<&Placed> = pieces.iter().filter(|piece| piece.quarter == quarter).collect();
            sort(&mut group, |one, other| other.base.total_cmp(&one.base).then(one.left.total_cmp(&other.left)));
            self.group(&group, &mut out);
        }
        out
    }

    fn shown(&self, piece: &Placed) -> &str {
        self.text.get(piece.start..piece.end).unwrap_or_default()
    }

    fn group(&self, group: &[&Placed], out: &mut String) {
        let (mut reach, mut characters) = (0.0, 0.0);
        for piece in group {
            reach += piece.right - piece.left;
            characters += self.shown(piece).chars().map(|_| 1.0).sum::<f64>();
        }
        let width = if characters > 0.0 && reach > 0.0 { reach / characters } else { 5.0 };
        let margin = group.iter().map(|piece| piece.left).fold(f64::INFINITY, f64::min);
        let mut rest = group;
        let mut before: Option<&Placed> = None;
        while let Some(first) = rest.first() {
            let count = rest
                .iter()
                .take_while(|piece| first.base - piece.base <= LINE_DRIFT * first.height.min(piece.height))
                .count();
            let (line, after) = rest.split_at(count.max(1).min(rest.len()));
            rest = after;
            let mut line = line.to_vec();
            sort(&mut line, |one, other| one.left.total_cmp(&other.left));
            if before.is_some_and(|before| before.base - first.base > PARAGRAPH * before.height.max(first.height)) {
                out.push('\n');
            }
            before = Some(first);
            self.line(&line, margin, width, out);
        }
    }

    fn line(&self, line: &[&Placed], margin: f64, width: f64, out: &mut String) {
        let mut column = 0.0;
        let mut last: Option<&Placed> = None;
        for piece in line {
            let shown = self.shown(piece);
            let target = ((piece.left - margin) / width).min(MAX_COLUMN);
            if let Some(last) = last {
                let height = last.height.min(piece.height);
                let gap = piece.left - last.right;
                // The same twice, a little apart: a way to look bold.
                if (piece.left - last.left).abs() < TWICE * (piece.right - piece.left) && self.shown(last) == shown {
                    continue;
                }
                let blanks = if gap < WORD_GAP * height {
                    0.0
                } else if gap < COLUMN_GAP * height {
                    1.0
                } else {
                    (target - column).max(2.0)
                };
                let has_blank = out.ends_with(' ') || shown.starts_with(' ');
                if !(has_blank && blanks == 1.0) {
                    column += pad(out, blanks);
                }
            } else {
                column += pad(out, target);
            }
            out.push_str(shown);
            column += shown.chars().map(|_| 1.0).sum::<f64>();
            last = Some(piece);
        }
        out.truncate(out.trim_end_matches(' ').len());
        out.push('\n');
    }
}

/// Sorts by either order with the same code, which is not small.
fn sort(pieces: &mut [&Placed], order: fn(&Placed, &Placed) -> Ordering) {
    pieces.sort_by(|one, other| order(one, other));
}

/// Pads with so many blanks, and gives how many these were.
fn pad(out: &mut String, blanks: f64) -> f64 {
    let mut padded = 0.0;
    while padded + 0.5 <= blanks {
        out.push(' ');
        padded += 1.0;
    }
    padded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(turned: i64, pieces: &[(f64, f64, &str)]) -> String {
        let mut sheet = Sheet::new(turned, [0.0, 0.0, 600.0, 800.0]);
        for &(x, y, text) in pieces {
            let reach = 5.0 * text.chars().map(|_| 1.0).sum::<f64>();
            sheet.put(&Piece { from: (x, y), to: (x + reach, y), height: 10.0, text });
        }
        sheet.lines()
    }

    #[test]
    fn lines_from_the_top_and_words_from_the_left() {
        let lines = sheet(0, &[(0.0, 80.0, "second"), (28.0, 100.0, "top"), (0.0, 101.0, "first")]);
        assert_eq!(lines, "first top\n\nsecond\n");
    }

    #[test]
    fn gaps_are_nothing_a_space_or_a_column() {
        assert_eq!(sheet(0, &[(0.0, 0.0, "ab"), (11.0, 0.0, "cd")]), "abcd\n");
        assert_eq!(sheet(0, &[(0.0, 0.0, "ab"), (12.0, 0.0, "cd")]), "ab cd\n");
        assert_eq!(sheet(0, &[(0.0, 0.0, "ab"), (50.0, 0.0, "cd")]), "ab        cd\n");
        assert_eq!(sheet(0, &[(0.0, 0.0, "ab "), (16.0, 0.0, "cd")]), "ab cd\n");
    }

    #[test]
    fn columns_stand_under_one_another() {
        let lines = sheet(0, &[(0.0, 20.0, "No."), (60.0, 20.0, "Date"), (0.0, 9.0, "17"), (60.0, 9.0, "May")]);
        assert_eq!(lines, "No.         Date\n17          May\n");
    }

    #[test]
    fn what_is_printed_twice_to_look_bold_is_said_once() {
        assert_eq!(sheet(0, &[(0.0, 0.0, "Total"), (0.4, 0.0, "Total")]), "Total\n");
        assert_eq!(sheet(0, &[(0.0, 0.0, "l"), (2.2, 0.0, "l")]), "ll\n");
    }

    #[test]
    fn turned_pages_and_ligatures() {
        let mut sheet = Sheet::new(90, [0.0, 0.0, 600.0, 800.0]);
        sheet.put(&Piece { from: (10.0, 0.0), to: (10.0, 20.0), height: 10.0, text: "of\u{fb01}ce" });
        sheet.put(&Piece { from: (22.0, 0.0), to: (22.0, 20.0), height: 10.0, text: "below" });
        assert_eq!(sheet.lines(), "office\nbelow\n");
    }

    #[test]
    fn what_lies_beside_the_page_is_not_shown() {
        assert_eq!(sheet(0, &[(0.0, 801.0, "above"), (0.0, -11.0, "below"), (601.0, 0.0, "right")]), "");
        assert_eq!(sheet(0, &[(0.0, 799.0, "a"), (0.0, -5.0, "b"), (-6.0, 400.0, "c")]), " a\n\nc\n\n b\n");
    }

    #[test]
    fn wild_places_are_left_out() {
        assert_eq!(sheet(0, &[(f64::NAN, 0.0, "a"), (1e300, 0.0, "b"), (0.0, 0.0, "c")]), "c\n");
    }

    #[test]
    fn a_page_that_is_a_picture_with_a_line_of_text() {
        let page = |area: [f64; 4], text: &str, after: bool| {
            let mut sheet = Sheet::new(0, [0.0, 0.0, 600.0, 800.0]);
            let [left, lower, right, upper] = area;
            let corners = [(left, lower), (right, lower), (left, upper), (right, upper)];
            if !after {
                sheet.cover(corners);
            }
            sheet.put(&Piece { from: (40.0, 785.0), to: (200.0, 785.0), height: 8.0, text });
            if after {
                sheet.cover(corners);
            }
            sheet.is_picture()
        };
        assert!(page([0.0, 0.0, 600.0, 800.0], "Received 20 March 2024", false));
        assert!(page([0.0, 0.0, 600.0, 800.0], "", false));
        assert!(page([-50.0, -50.0, 650.0, 850.0], "CONTOSO 000118", false));
        assert!(!page([0.0, 0.0, 200.0, 200.0], "a letter with a logo", false));
        assert!(!page([700.0, 0.0, 1300.0, 800.0], "a picture beside the page", false));
        assert!(!page([0.0, 0.0, 600.0, 800.0], &"text before a background ".repeat(10), false));
        assert!(!page([0.0, 0.0, 600.0, 800.0], "read under the picture", true));
    }
}
