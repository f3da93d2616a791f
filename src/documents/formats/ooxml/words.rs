//! Documents of Word.

use super::shapes::paragraphs;
use super::{Document, Sort};
use crate::documents::content::{Content, Problem};

pub const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

impl Document<'_> {
    pub fn words(&mut self) -> Result<Content, Problem> {
        let word = |name: &str| format!("{WORD}{name}+xml");
        let headers = self.places(&[&word("header")]);
        let main = self.main_places(Sort::Words);
        let more = self.places(&[&word("footnotes"), &word("endnotes"), &word("footer")]);
        for places in [headers, main, more] {
            self.gather(&places, paragraphs)?;
        }
        let places = self.places(&[&word("comments")]);
        self.gather_more(&places, paragraphs);
        self.charts_and_diagrams();
        Ok(Content::of_text(std::mem::take(&mut self.text)))
    }
}
