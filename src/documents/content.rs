//! What the reader of one format found in a file, and how much a reader may unpack and keep.

use super::text::Decoded;
pub use crate::inspection::Problem;

/// Bytes that the packed parts of one file may come to; more is no document that a reviewer opens.
const MOST_UNPACKED: usize = 128 << 20;

/// Bytes that one packed part may come to.
const MOST_UNPACKED_PART: usize = 64 << 20;

/// How many times its size a part of more than a mebibyte may come to. Sheets that repeat themselves stay under a tenth.
const MOST_RATIO: usize = 400;

/// Files inside one file, and inside these, that are read.
const MOST_FILES: usize = 1000;

/// Bytes of text that are kept of one file.
const MOST_TEXT: usize = 16 << 20;

/// What the reader of one format found. What is not known stays none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Content {
    /// Whether it can be read; none where this was not tried.
    pub readable: Option<bool>,
    /// Why not, or not to its end.
    pub problem: Option<Problem>,
    /// Pages, or slides.
    pub pages: Option<u32>,
    /// Pixels across.
    pub width: Option<u32>,
    /// Pixels down.
    pub height: Option<u32>,
    /// When a photo was taken, `YYYY-MM-DDThh:mm:ss` with an optional offset.
    pub taken_at: Option<String>,
    /// When a message was sent, likewise.
    pub sent_at: Option<String>,
    /// Sheets, or tables.
    pub sheets: Option<u32>,
    /// Rows that hold something, of all sheets.
    pub rows: Option<u32>,
    /// Its text; none where it was not searched for, or where not all of it could be read.
    pub text: Option<Text>,
    /// Whether it shows text, where that is known without it.
    pub shows_text: Option<bool>,
    /// The files inside it.
    pub files: Vec<Embedded>,
    /// Whether there are more of these than were read.
    pub more_files: bool,
}

/// A file inside another: an attachment, or an entry of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embedded {
    /// Where it is in the other, with `/` between folders; of an attachment its name.
    pub path: String,
    /// Its bytes, or why they cannot be read.
    pub bytes: Result<Vec<u8>, Problem>,
    /// What it is to the file around it, if that is said.
    pub relationship: Option<Relationship>,
    /// Whether what it says is not said by the file around it: a picture in the text of a message, or what is attached to the
    /// pages of a PDF.
    pub is_apart: bool,
}

impl Embedded {
    /// A file without further information.
    pub fn new(path: String, bytes: Result<Vec<u8>, Problem>) -> Self {
        Self { path, bytes, relationship: None, is_apart: false }
    }
}

/// What a file inside a PDF is to the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relationship {
    /// It says what the pages say, or what they were made from.
    Same,
    /// It adds something to them.
    More,
}

impl Content {
    /// A file that can be read.
    pub fn readable() -> Self {
        Self { readable: Some(true), ..Self::default() }
    }

    /// A file that cannot be read.
    pub fn unreadable(problem: Problem) -> Self {
        Self::default().with_problem(Some(problem))
    }

    /// A file that is too large to inspect; it may be fine.
    pub fn too_large() -> Self {
        Self { problem: Some(Problem::TooLarge), ..Self::default() }
    }

    /// The same with a problem, if there is one. What goes over a bound was not read to its end, and may be fine.
    pub fn with_problem(self, problem: Option<Problem>) -> Self {
        match problem {
            Some(Problem::TooLarge) => Self { readable: None, problem, ..self },
            Some(_) => Self { readable: Some(false), problem, ..self },
            None => self,
        }
    }

    /// A file that can be read, and its text.
    pub fn of_text(text: Text) -> Self {
        Self { text: Some(text), ..Self::readable() }
    }
}

/// Text as it is gathered: what goes over the bound is left out, and that is noted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    gathered: String,
    cut: bool,
    partial: bool,
}

impl Text {
    /// Adds some, as much as there is room for.
    pub fn push(&mut self, text: &str) {
        let room = MOST_TEXT.saturating_sub(self.gathered.len());
        let taken = text.get(..text.floor_char_boundary(room)).unwrap_or_default();
        self.gathered.push_str(taken);
        self.cut |= taken.len() < text.len();
    }

    /// Ends the line, unless nothing stands on it.
    pub fn end_line(&mut self) {
        if !self.gathered.is_empty() && !self.gathered.ends_with('\n') {
            self.push("\n");
        }
    }

    /// What was gathered.
    pub fn as_str(&self) -> &str {
        &self.gathered
    }

    /// Whether some was left out.
    pub fn is_cut(&self) -> bool {
        self.cut
    }

    /// Notes that some was left out.
    pub fn cut(&mut self) {
        self.cut = true;
    }

    /// Adds bytes that were decoded, and notes what could not be.
    pub fn push_decoded(&mut self, decoded: &Decoded) {
        self.push(&decoded.text);
        self.partial |= !decoded.whole;
    }

    /// Whether there is text that was not read: because of a bound, or because nothing here reads it.
    pub fn is_partial(&self) -> bool {
        self.cut || self.partial
    }

    /// Notes that there is text that was not read.
    pub fn mark_partial(&mut self) {
        self.partial = true;
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        let mut gathered = Self::default();
        gathered.push(text);
        gathered
    }
}

impl From<&Decoded> for Text {
    fn from(decoded: &Decoded) -> Self {
        let mut gathered = Self::default();
        gathered.push_decoded(decoded);
        gathered
    }
}

/// How much more of one file may be unpacked, and how many more files inside it may be read.
#[derive(Debug)]
pub struct Allowance {
    bytes: usize,
    files: usize,
}

impl Default for Allowance {
    fn default() -> Self {
        Self { bytes: MOST_UNPACKED, files: MOST_FILES }
    }
}

impl Allowance {
    /// The most that a part of so many packed bytes may come to.
    pub fn of_part(&self, packed: usize) -> usize {
        self.bytes.min(MOST_UNPACKED_PART).min(packed.saturating_mul(MOST_RATIO).max(1 << 20))
    }

    /// Whether one more file may be read, which is taken from it.
    pub fn take_file(&mut self) -> bool {
        let may = self.files > 0;
        self.files = self.files.saturating_sub(1);
        may
    }

    /// Takes what was unpacked from it.
    pub fn spend(&mut self, unpacked: usize) {
        self.bytes = self.bytes.saturating_sub(unpacked);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_bounded_and_says_so() {
        let mut text = Text::default();
        text.end_line();
        text.push(&"a".repeat(MOST_TEXT));
        assert!(!text.is_cut());
        text.push("b");
        assert!(text.is_cut());
        assert_eq!(text.as_str().len(), MOST_TEXT);
        let more = Text::from("ä".repeat(MOST_TEXT / 2 + 1).as_str());
        assert_eq!((more.as_str().len(), more.is_cut()), (MOST_TEXT, true));
    }

    #[test]
    fn what_goes_over_a_bound_may_be_fine() {
        assert_eq!(Content::unreadable(Problem::TooLarge), Content::too_large());
        assert_eq!(Content::readable().with_problem(Some(Problem::TooLarge)), Content::too_large());
        assert_eq!(Content::readable().with_problem(Some(Problem::Corrupt)).readable, Some(false));
    }

    #[test]
    fn lines_end_once() {
        let mut text = Text::from("a");
        text.end_line();
        text.end_line();
        assert_eq!(text.as_str(), "a\n");
    }

    #[test]
    fn what_may_be_unpacked_runs_out() {
        let mut allowance = Allowance::default();
        assert_eq!(allowance.of_part(10), 1 << 20);
        assert_eq!(allowance.of_part(1 << 20), MOST_UNPACKED_PART);
        assert_eq!(allowance.of_part(10_000), 4_000_000);
        allowance.spend(MOST_UNPACKED - 5);
        assert_eq!(allowance.of_part(10_000), 5);
        allowance.spend(6);
        assert_eq!(allowance.of_part(10_000), 0);
    }
}
