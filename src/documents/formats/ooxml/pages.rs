//! Documents of XPS.

use super::Document;
use crate::documents::content::{Content, Problem, Text};
use crate::documents::formats::xml::{Event, Reader};

impl Document<'_> {
    pub fn pages(&mut self) -> Result<Content, Problem> {
        let places = self.places(&["application/vnd.ms-package.xps-fixedpage+xml"]);
        self.gather(&places, glyphs)?;
        let pages = u32::try_from(places.len()).ok();
        Ok(Content { pages, ..Content::of_text(std::mem::take(&mut self.text)) })
    }
}

/// Adds the text of a page of XPS, a line for each run of glyphs.
fn glyphs(xml: &str, text: &mut Text) -> Option<()> {
    let mut reader = Reader::new(xml);
    while let Some(event) = reader.next().ok()? {
        let Event::Start(tag) = event else { continue };
        if let Some(run) = tag.attribute("UnicodeString").filter(|_| tag.name == "Glyphs") {
            // A leading {} keeps a text from being taken for markup.
            text.push(run.strip_prefix("{}").unwrap_or(&run));
            text.end_line();
        }
    }
    Some(())
}
