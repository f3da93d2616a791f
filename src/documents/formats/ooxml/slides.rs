//! Presentations of PowerPoint.

use std::collections::BTreeSet;

use super::Document;
use super::shapes::{background, comment, paragraphs};
use crate::documents::content::{Content, Problem};
use crate::documents::formats::xml::{Event, Reader};

pub const SLIDE: &str = "application/vnd.openxmlformats-officedocument.presentationml.";

impl Document<'_> {
    pub fn slides(&mut self) -> Result<Content, Problem> {
        let slides = self.places(&[&format!("{SLIDE}slide+xml")]);
        self.gather(&slides, paragraphs)?;
        let notes = self.places(&[&format!("{SLIDE}notesslide+xml")]);
        self.gather_more(&notes, paragraphs);
        let comments = self.places(&[&format!("{SLIDE}comments+xml"), "application/vnd.ms-powerpoint.comments+xml"]);
        self.gather_more(&comments, comment);
        let mut shown = slides.clone();
        for name in ["slidelayout", "slidemaster"] {
            let related = self.related(&shown);
            shown = self.places(&[&format!("{SLIDE}{name}+xml")]);
            // Where nothing says which are used, all may be.
            shown.retain(|place| related.is_empty() || related.contains(&self.name(*place).to_ascii_lowercase()));
            self.gather_more(&shown, background);
        }
        self.charts_and_diagrams();
        let pages = u32::try_from(slides.len()).ok();
        Ok(Content { pages, ..Content::of_text(std::mem::take(&mut self.text)) })
    }

    /// The names, in lower case, of what parts name as related to them.
    fn related(&mut self, places: &[usize]) -> BTreeSet<String> {
        let mut related = BTreeSet::new();
        for place in places {
            let name = self.name(*place).to_ascii_lowercase();
            let (folder, file) = name.rsplit_once('/').unwrap_or(("", &name));
            let list = format!("{folder}/_rels/{file}.rels");
            let place = self.archive.entries.iter().position(|entry| entry.name.eq_ignore_ascii_case(&list));
            let Some(Ok(xml)) = place.map(|place| self.read(place)) else { continue };
            let mut reader = Reader::new(&xml);
            while let Ok(Some(event)) = reader.next() {
                let Event::Start(tag) = event else { continue };
                if let Some(target) = tag.attribute("Target") {
                    related.insert(resolved(folder, &target.to_ascii_lowercase()));
                }
            }
        }
        related
    }
}

/// The path that a part within a folder means.
fn resolved(folder: &str, target: &str) -> String {
    let mut path: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            ".." => {
                path.pop();
            }
            "" | "." => {}
            step => path.push(step),
        }
    }
    path.retain(|step| !step.is_empty());
    path.join("/")
}
