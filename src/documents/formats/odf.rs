//! OpenDocument texts, sheets and slides; ours: libraries read the cells of sheets alone, and no text, notes, charts or slides.
//! Archives that begin with their own media type.

use super::kinds::{Format, Kind};
use super::xml::{Event, Reader};
use super::zip::Archive;
use crate::documents::content::{Allowance, Content, Problem, Text};
use crate::documents::text;

const fn kind(media_type: &'static str, extensions: &'static [&'static str]) -> Kind {
    Kind { format: Format::Zip, media_type, extensions }
}

static KINDS: [Kind; 8] = [
    kind("application/vnd.oasis.opendocument.text", &["odt"]),
    kind("application/vnd.oasis.opendocument.spreadsheet", &["ods"]),
    kind("application/vnd.oasis.opendocument.presentation", &["odp"]),
    kind("application/vnd.oasis.opendocument.graphics", &["odg"]),
    kind("application/vnd.oasis.opendocument.text-template", &["ott", "odt"]),
    kind("application/vnd.oasis.opendocument.spreadsheet-template", &["ots", "ods"]),
    kind("application/vnd.oasis.opendocument.presentation-template", &["otp", "odp"]),
    kind("application/epub+zip", &["epub"]),
];

/// Inspects an archive that names such a type; none for any other.
pub fn read(archive: &Archive, allowance: &mut Allowance) -> Option<(&'static Kind, Content)> {
    let named = archive.read(archive.entry("mimetype")?, allowance).ok()?;
    let named = text::decode(&named, None).text;
    let kind = KINDS.iter().find(|kind| kind.media_type == named.trim())?;
    if kind.extensions.contains(&"epub") {
        return Some((kind, Content::default()));
    }
    Some((kind, document(archive, allowance).unwrap_or_else(Content::unreadable)))
}

fn document(archive: &Archive, allowance: &mut Allowance) -> Result<Content, Problem> {
    if let Some(manifest) = archive.entry("META-INF/manifest.xml") {
        let manifest = text::decode(&archive.read(manifest, allowance)?, None).text;
        let mut reader = Reader::new(&manifest);
        while let Ok(Some(event)) = reader.next() {
            if matches!(event, Event::Start(tag) if tag.name == "encryption-data") {
                return Err(Problem::Encrypted);
            }
        }
    }
    let mut found = Found::default();
    // Headers and footers stand among the styles.
    for (name, needed) in [("content.xml", true), ("styles.xml", false)] {
        let Some(entry) = archive.entry(name) else {
            if needed {
                return Err(Problem::Corrupt);
            }
            continue;
        };
        let xml = text::decode(&archive.read(entry, allowance)?, None).text;
        found.read(&xml).ok_or(Problem::Corrupt)?;
    }
    // Charts and formulas are documents of their own.
    for entry in archive.entries.iter().filter(|entry| entry.name.ends_with("/content.xml")).take(MOST_OBJECTS + 1) {
        found.objects += 1;
        match archive.read(entry, allowance) {
            _ if found.objects > MOST_OBJECTS => found.text.cut(),
            Err(Problem::TooLarge) => found.text.cut(),
            Ok(xml) if found.read_object(&text::decode(&xml, None).text).is_some() => {}
            _ => found.text.mark_partial(),
        }
    }
    found.text.push(&found.names);
    let tables = found.spreadsheet;
    Ok(Content {
        sheets: tables.then_some(found.sheets),
        rows: tables.then_some(found.rows),
        pages: (found.slides > 0).then_some(found.slides),
        ..Content::of_text(found.text)
    })
}

/// Bytes of the names of sheets that are kept.
const MOST_NAMES: usize = 1 << 16;

/// Objects within one document that are read.
const MOST_OBJECTS: usize = 1000;

#[derive(Default)]
struct Found {
    text: Text,
    /// The names of sheets, one a line.
    names: String,
    objects: usize,
    spreadsheet: bool,
    sheets: u32,
    rows: u32,
    slides: u32,
}

impl Found {
    /// Adds the text of a document within this one, whose tables are no sheets of it.
    fn read_object(&mut self, xml: &str) -> Option<()> {
        let mut object = Self::default();
        let read = object.read(xml);
        self.text.end_line();
        self.text.push(object.text.as_str());
        read
    }

    fn read(&mut self, xml: &str) -> Option<()> {
        let mut reader = Reader::new(xml);
        // How deep within paragraphs, and within what is no text of the document.
        let (mut paragraphs, mut unseen, mut comments) = (0_u32, 0_u32, 0_u32);
        let (mut repeated, mut holds) = (1, false);
        while let Some(event) = reader.next().ok()? {
            match event {
                Event::Start(tag) => match tag.name {
                    "spreadsheet" => self.spreadsheet = true,
                    "table" if self.spreadsheet => {
                        self.sheets += 1;
                        let name = tag.attribute("name").unwrap_or_default();
                        if self.names.len() < MOST_NAMES && !name.is_empty() {
                            self.names.push_str(&name);
                            self.names.push('\n');
                        }
                    }
                    "page" if reader.path().rev().nth(1) == Some("presentation") => self.slides += 1,
                    "table-row" => {
                        let count = tag.attribute("number-rows-repeated").and_then(|count| count.parse().ok());
                        (repeated, holds) = (count.unwrap_or(1), false);
                    }
                    "p" | "h" => paragraphs += 1,
                    "annotation" => {
                        comments += 1;
                        self.text.push("\t");
                    }
                    "note" | "note-body" => self.text.push("\t"),
                    "tracked-changes" | "page-number" => unseen += 1,
                    "tab" if paragraphs > 0 => self.text.push("\t"),
                    "s" if paragraphs > 0 => self.text.push(" "),
                    _ => {}
                },
                Event::Text(words) if paragraphs > 0 && unseen == 0 => {
                    holds |= comments == 0 && !words.trim().is_empty();
                    self.text.push(&words);
                }
                Event::Text(_) => {}
                Event::End(name) => match name {
                    "p" | "h" => {
                        paragraphs = paragraphs.saturating_sub(1);
                        if !self.spreadsheet {
                            self.text.end_line();
                        }
                    }
                    "line-break" => self.text.end_line(),
                    "table-cell" if !self.text.as_str().ends_with(['\n', '\t']) => self.text.push("\t"),
                    "table-row" => {
                        self.text.end_line();
                        if holds {
                            self.rows = self.rows.saturating_add(repeated);
                        }
                        holds = false;
                    }
                    "annotation" => {
                        comments = comments.saturating_sub(1);
                        self.text.push("\t");
                    }
                    "note" => self.text.push("\t"),
                    "tracked-changes" | "page-number" => unseen = unseen.saturating_sub(1),
                    _ => {}
                },
            }
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::zip::sample::archive;
    use super::*;

    fn looked(media_type: &str, content: &str, manifest: &str) -> (&'static Kind, Content) {
        let files = [
            ("mimetype", media_type.as_bytes()),
            ("content.xml", content.as_bytes()),
            ("META-INF/manifest.xml", manifest.as_bytes()),
        ];
        read(&Archive::open(&archive(&files)).unwrap(), &mut Allowance::default()).unwrap()
    }

    const MANIFEST: &str = "<m:manifest/>";

    #[test]
    fn text() {
        let content = "<o:document><o:body><o:text><text:h>Rechnung</text:h><text:p>Nr.<text:tab/>2024<text:s/>118
            <office:annotation><text:p>note</text:p></office:annotation></text:p></o:text></o:body></o:document>";
        let (kind, found) = looked("application/vnd.oasis.opendocument.text", content, MANIFEST);
        assert_eq!(kind.extensions, ["odt"]);
        let text = found.text.unwrap();
        assert_eq!(text.as_str().split_whitespace().collect::<Vec<_>>(), ["Rechnung", "Nr.", "2024", "118", "note"]);
        assert_eq!((found.readable, found.sheets, found.rows, found.pages), (Some(true), None, None, None));
    }

    #[test]
    fn sheets_and_rows() {
        let content = "<d><b><o:spreadsheet><table:table><table:table-row><table:table-cell><text:p>Ana</text:p></table:table-cell>
            <table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated='3'><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated='1048570'><table:table-cell/></table:table-row></table:table>
            <table:table/></o:spreadsheet></b></d>";
        let (_, found) = looked("application/vnd.oasis.opendocument.spreadsheet", content, MANIFEST);
        assert_eq!((found.sheets, found.rows), (Some(2), Some(4)));
        assert_eq!(found.text.unwrap().as_str().lines().next(), Some("Ana\t1\t"));
    }

    #[test]
    fn a_password_is_told_by_the_manifest() {
        let manifest = "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
        let (_, found) = looked("application/vnd.oasis.opendocument.text", "garbage", manifest);
        assert_eq!((found.readable, found.problem), (Some(false), Some(Problem::Encrypted)));
    }

    #[test]
    fn content_that_is_no_xml_makes_it_corrupt() {
        let (_, found) = looked("application/vnd.oasis.opendocument.text", "<a>", MANIFEST);
        assert_eq!(found.problem, Some(Problem::Corrupt));
    }

    #[test]
    fn notes_are_no_part_of_the_line_that_they_stand_in() {
        let text = |note: &str| {
            let body = format!("<d><o:body><o:text><text:p>No. 77{note}</text:p></o:text></o:body></d>");
            let (_, found) = looked("application/vnd.oasis.opendocument.text", &body, MANIFEST);
            found.text.unwrap().as_str().split_whitespace().map(String::from).collect::<Vec<_>>()
        };
        assert_eq!(text("<office:annotation><text:p>See</text:p></office:annotation>"), ["No.", "77", "See"]);
        let note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See</text:p></text:note-body></text:note>";
        assert_eq!(text(note), ["No.", "77", "1", "See"]);
    }

    #[test]
    fn charts_comments_notes_and_names_of_sheets() {
        let sheet = "<d><o:spreadsheet><table:table table:name='Microsoft'><table:table-row><table:table-cell><office:annotation>
            <text:p>note</text:p></office:annotation></table:table-cell></table:table-row></table:table></o:spreadsheet></d>";
        let files = [
            ("mimetype", &b"application/vnd.oasis.opendocument.spreadsheet"[..]),
            ("content.xml", sheet.as_bytes()),
            ("Object 1/content.xml", b"<d><chart:title><text:p>Azure sales</text:p></chart:title></d>"),
            ("Object 2/content.xml", b"<d>"),
        ];
        let (_, found) = read(&Archive::open(&archive(&files)).unwrap(), &mut Allowance::default()).unwrap();
        assert_eq!((found.readable, found.sheets, found.rows), (Some(true), Some(1), Some(0)));
        let text = found.text.unwrap();
        assert!(text.is_partial());
        for words in ["note", "Azure sales", "Microsoft"] {
            assert!(text.as_str().contains(words), "{words}");
        }
        let slides = "<d><o:presentation><draw:page><presentation:notes><text:p>spoken</text:p></presentation:notes></draw:page></o:presentation></d>";
        let (_, found) = looked("application/vnd.oasis.opendocument.presentation", slides, MANIFEST);
        assert_eq!(found.text.unwrap().as_str(), "spoken\n");
    }
}
