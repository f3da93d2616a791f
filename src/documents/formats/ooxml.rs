//! Office documents since 2007, and XPS: archives whose list of content types says what they are.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::html;
use super::kinds::{Format, Kind};
use super::xml::{Event, Reader, Tag};
use super::zip::Archive;
use crate::documents::content::{Allowance, Content, Problem, Text};
use crate::documents::text::{self, Decoded};

/// Parts of one document that are read.
const MOST_PARTS: usize = 2000;

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const DRAWING: &str = "application/vnd.openxmlformats-officedocument.drawingml.";
const SLIDE: &str = "application/vnd.openxmlformats-officedocument.presentationml.";

/// The main parts of workbooks.
const WORKBOOKS: [&str; 4] = [
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
    "application/vnd.ms-excel.sheet.macroenabled.main+xml",
    "application/vnd.ms-excel.template.macroenabled.main+xml",
];

/// What a document is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Words,
    Sheets,
    Slides,
    Pages,
    /// Parts that are not XML, or a drawing.
    Other,
}

const fn kind(media_type: &'static str, extensions: &'static [&'static str]) -> Kind {
    Kind { format: Format::Zip, media_type, extensions }
}

/// Documents by the content type of their main part. Office opens a template or a show under the name of a document, but
/// nothing with macros under the name of something without.
static MAIN_PARTS: [(&str, Sort, Kind); 17] = [
    (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        Sort::Words,
        kind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", &["docx"]),
    ),
    (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        Sort::Words,
        kind("application/vnd.openxmlformats-officedocument.wordprocessingml.template", &["dotx", "docx"]),
    ),
    (
        "application/vnd.ms-word.document.macroenabled.main+xml",
        Sort::Words,
        kind("application/vnd.ms-word.document.macroEnabled.12", &["docm"]),
    ),
    (
        "application/vnd.ms-word.template.macroenabledtemplate.main+xml",
        Sort::Words,
        kind("application/vnd.ms-word.template.macroEnabled.12", &["dotm", "docm"]),
    ),
    (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        Sort::Sheets,
        kind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", &["xlsx"]),
    ),
    (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
        Sort::Sheets,
        kind("application/vnd.openxmlformats-officedocument.spreadsheetml.template", &["xltx", "xlsx"]),
    ),
    (
        "application/vnd.ms-excel.sheet.macroenabled.main+xml",
        Sort::Sheets,
        kind("application/vnd.ms-excel.sheet.macroEnabled.12", &["xlsm"]),
    ),
    (
        "application/vnd.ms-excel.template.macroenabled.main+xml",
        Sort::Sheets,
        kind("application/vnd.ms-excel.template.macroEnabled.12", &["xltm", "xlsm"]),
    ),
    (
        "application/vnd.ms-excel.sheet.binary.macroenabled.main",
        Sort::Other,
        kind("application/vnd.ms-excel.sheet.binary.macroEnabled.12", &["xlsb"]),
    ),
    (
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        Sort::Slides,
        kind("application/vnd.openxmlformats-officedocument.presentationml.presentation", &["pptx"]),
    ),
    (
        "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml",
        Sort::Slides,
        kind("application/vnd.openxmlformats-officedocument.presentationml.template", &["potx", "pptx"]),
    ),
    (
        "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml",
        Sort::Slides,
        kind("application/vnd.openxmlformats-officedocument.presentationml.slideshow", &["ppsx", "pptx"]),
    ),
    (
        "application/vnd.ms-powerpoint.presentation.macroenabled.main+xml",
        Sort::Slides,
        kind("application/vnd.ms-powerpoint.presentation.macroEnabled.12", &["pptm"]),
    ),
    (
        "application/vnd.ms-powerpoint.slideshow.macroenabled.main+xml",
        Sort::Slides,
        kind("application/vnd.ms-powerpoint.slideshow.macroEnabled.12", &["ppsm", "pptm"]),
    ),
    (
        "application/vnd.ms-powerpoint.template.macroenabled.main+xml",
        Sort::Slides,
        kind("application/vnd.ms-powerpoint.template.macroEnabled.12", &["potm", "pptm"]),
    ),
    (
        "application/vnd.ms-package.xps-fixeddocumentsequence+xml",
        Sort::Pages,
        kind("application/vnd.ms-xpsdocument", &["xps", "oxps"]),
    ),
    ("application/vnd.ms-visio.drawing.main+xml", Sort::Other, kind("application/vnd.ms-visio.drawing", &["vsdx"])),
];

/// Looks into an archive that is such a document; none for any other.
pub fn read(archive: &Archive, allowance: &mut Allowance) -> Option<(&'static Kind, Content)> {
    let types = archive.read(archive.entry("[Content_Types].xml")?, allowance).ok()?;
    let parts = parts(archive, &text::decode(&types, None).text);
    let (sort, kind) = MAIN_PARTS
        .iter()
        .find(|(main, ..)| parts.iter().any(|part| part.content_type == *main))
        .map(|(_, sort, kind)| (*sort, kind))?;
    let mut document = Document { archive, parts, allowance, text: Text::default() };
    let found = match sort {
        Sort::Words => document.words(),
        Sort::Sheets => document.sheets(),
        Sort::Slides => document.slides(),
        Sort::Pages => document.pages(),
        Sort::Other => Ok(Content::default()),
    };
    Some((kind, found.unwrap_or_else(Content::unreadable)))
}

/// A part of a document, by its place in the archive.
struct Part {
    place: usize,
    content_type: String,
}

/// The parts of an archive with their content types in lower case: each by its name, else by its extension.
fn parts(archive: &Archive, types: &str) -> Vec<Part> {
    let (mut by_name, mut by_extension) = (BTreeMap::new(), BTreeMap::new());
    let mut reader = Reader::new(types);
    while let Ok(Some(event)) = reader.next() {
        let Event::Start(tag) = event else { continue };
        let Some(content_type) = tag.attribute("ContentType").map(|it| it.to_ascii_lowercase()) else { continue };
        if let Some(name) = tag.attribute("PartName") {
            by_name.insert(name.trim_start_matches('/').to_ascii_lowercase(), content_type);
        } else if let Some(extension) = tag.attribute("Extension") {
            by_extension.insert(extension.to_ascii_lowercase(), content_type);
        }
    }
    let of = |name: &str| {
        let name = name.to_ascii_lowercase();
        by_name.get(&name).or_else(|| by_extension.get(name.rsplit_once('.')?.1)).cloned()
    };
    let parts = archive.entries.iter().enumerate();
    parts.filter_map(|(place, entry)| Some(Part { place, content_type: of(&entry.name)? })).collect()
}

struct Document<'a> {
    archive: &'a Archive<'a>,
    parts: Vec<Part>,
    allowance: &'a mut Allowance,
    text: Text,
}

impl Document<'_> {
    /// The parts of these content types, in the order of the numbers in their names.
    fn places(&mut self, content_types: &[&str]) -> Vec<usize> {
        let wanted = |part: &&Part| content_types.contains(&part.content_type.as_str());
        let mut places: Vec<usize> = self.parts.iter().filter(wanted).map(|part| part.place).collect();
        let number = |place: &usize| {
            let digits: String = self.name(*place).chars().filter(char::is_ascii_digit).collect();
            (digits.len(), digits)
        };
        places.sort_by_cached_key(number);
        if places.len() > MOST_PARTS {
            self.text.cut();
            places.truncate(MOST_PARTS);
        }
        places
    }

    fn name(&self, place: usize) -> &str {
        self.archive.entries.get(place).map_or("", |entry| &entry.name)
    }

    fn read(&mut self, place: usize) -> Result<String, Problem> {
        let entry = self.archive.entries.get(place).ok_or(Problem::Corrupt)?;
        let bytes = self.archive.read(entry, self.allowance)?;
        let decoded = String::from_utf8(bytes).map_or_else(|error| text::decode(error.as_bytes(), None), Decoded::of);
        if !decoded.whole {
            self.text.mark_partial();
        }
        Ok(decoded.text)
    }

    /// Adds the text of parts.
    fn gather(&mut self, places: &[usize], read: fn(&str, &mut Text) -> bool) -> Result<(), Problem> {
        for place in places {
            let xml = self.read(*place)?;
            if !read(&xml, &mut self.text) {
                return Err(Problem::Corrupt);
            }
            self.text.end_line();
        }
        Ok(())
    }

    /// Adds the text of parts that the document can be opened without.
    fn gather_more(&mut self, places: &[usize], read: fn(&str, &mut Text) -> bool) {
        for place in places {
            match self.read(*place) {
                Ok(xml) if read(&xml, &mut self.text) => {}
                Err(Problem::TooLarge) => self.text.cut(),
                _ => self.text.mark_partial(),
            }
            self.text.end_line();
        }
    }

    /// Adds what stands in the charts and diagrams of a document of any sort.
    fn charts_and_diagrams(&mut self) {
        let places = self.places(&[&format!("{DRAWING}chart+xml"), "application/vnd.ms-office.chartex+xml"]);
        self.gather_more(&places, chart);
        let places = self.places(&[&format!("{DRAWING}chartshapes+xml"), &format!("{DRAWING}diagramdata+xml")]);
        self.gather_more(&places, paragraphs);
    }

    fn words(&mut self) -> Result<Content, Problem> {
        let word = |name: &str| format!("{WORD}{name}+xml");
        let main = [
            word("document.main"),
            word("template.main"),
            "application/vnd.ms-word.document.macroenabled.main+xml".into(),
            "application/vnd.ms-word.template.macroenabledtemplate.main+xml".into(),
        ];
        let groups = [vec![word("header")], main.to_vec(), ["footnotes", "endnotes", "footer"].map(word).to_vec()];
        for group in groups {
            let places = self.places(&group.iter().map(String::as_str).collect::<Vec<_>>());
            self.gather(&places, paragraphs)?;
        }
        let places = self.places(&[&word("comments")]);
        self.gather_more(&places, paragraphs);
        self.charts_and_diagrams();
        Ok(Content::of_text(std::mem::take(&mut self.text)))
    }

    fn slides(&mut self) -> Result<Content, Problem> {
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

    fn pages(&mut self) -> Result<Content, Problem> {
        let places = self.places(&["application/vnd.ms-package.xps-fixedpage+xml"]);
        self.gather(&places, glyphs)?;
        let pages = u32::try_from(places.len()).ok();
        Ok(Content { pages, ..Content::of_text(std::mem::take(&mut self.text)) })
    }

    fn sheets(&mut self) -> Result<Content, Problem> {
        let mut shared = Vec::new();
        for place in self.places(&[&format!("{SHEET}sharedstrings+xml")]) {
            shared_strings(&self.read(place)?, &mut shared).ok_or(Problem::Corrupt)?;
        }
        let worksheets = self.places(&[&format!("{SHEET}worksheet+xml")]);
        let other = self.places(&[&format!("{SHEET}chartsheet+xml"), &format!("{SHEET}dialogsheet+xml")]);
        let mut rows = 0;
        for place in &worksheets {
            let xml = self.read(*place)?;
            rows += sheet(&xml, &shared, &mut self.text).ok_or(Problem::Corrupt)?;
        }
        self.gather_more(&other, |xml, text| sheet(xml, &[], text).is_some());
        let workbook = self.places(&WORKBOOKS);
        self.gather_more(&workbook, sheet_names);
        let drawings = self.places(&["application/vnd.openxmlformats-officedocument.drawing+xml"]);
        self.gather_more(&drawings, paragraphs);
        let comments = self.places(&[&format!("{SHEET}comments+xml"), "application/vnd.ms-excel.threadedcomments+xml"]);
        self.gather_more(&comments, comment);
        let controls = self.places(&["application/vnd.openxmlformats-officedocument.vmldrawing"]);
        self.gather_more(&controls, text_boxes);
        self.charts_and_diagrams();
        let sheets = u32::try_from(worksheets.len() + other.len()).ok();
        Ok(Content { sheets, rows: Some(rows), ..Content::of_text(std::mem::take(&mut self.text)) })
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

/// Adds the text of a document or slide, a line for each paragraph; false where it is no XML to its end.
fn paragraphs(xml: &str, text: &mut Text) -> bool {
    shapes(xml, text, true)
}

/// Adds the text that a master or layout shows on each of its slides, which is not that of its placeholders.
fn background(xml: &str, text: &mut Text) -> bool {
    shapes(xml, text, false)
}

fn shapes(xml: &str, text: &mut Text, placeholders: bool) -> bool {
    let mut reader = Reader::new(xml);
    // Of each choice that is open, whether a form of it was taken; the others show the same once more.
    let mut taken: Vec<bool> = Vec::new();
    // Of each form that is open, whether it is one of these.
    let mut forms: Vec<bool> = Vec::new();
    let (mut shown, mut hidden, mut is_placeholder) = (false, 0_u32, false);
    loop {
        match reader.next() {
            Ok(Some(Event::Start(tag))) => match tag.name {
                "t" => shown = hidden == 0 && (placeholders || !is_placeholder),
                "tab" if hidden == 0 && !reader.path().any(|name| name == "tabs") => text.push("\t"),
                "noBreakHyphen" if hidden == 0 => text.push("-"),
                "sp" | "cxnSp" | "pic" | "graphicFrame" | "grpSp" => is_placeholder = false,
                "ph" => is_placeholder = true,
                "textpath" if hidden == 0 => {
                    text.end_line();
                    text.push(&tag.attribute("string").unwrap_or_default());
                    text.end_line();
                }
                // A document of another format within this one.
                "altChunk" | "subDoc" => text.mark_partial(),
                "AlternateContent" => taken.push(false),
                "Choice" | "Fallback" => {
                    let is_other = taken.last_mut().is_none_or(|taken| std::mem::replace(taken, true));
                    hidden += u32::from(is_other);
                    forms.push(is_other);
                }
                _ => {}
            },
            Ok(Some(Event::Text(words))) if shown => text.push(&words),
            Ok(Some(Event::Text(_))) => {}
            Ok(Some(Event::End(name))) => match name {
                "t" => shown = false,
                "p" | "br" | "cr" if hidden == 0 => text.end_line(),
                "tc" if hidden == 0 => text.push("\t"),
                "AlternateContent" => {
                    taken.pop();
                }
                "Choice" | "Fallback" => hidden -= u32::from(forms.pop() == Some(true)),
                _ => {}
            },
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
}

/// Adds the texts of a chart: its titles, and the values of its cells.
fn chart(xml: &str, text: &mut Text) -> bool {
    texts_within(xml, text, &["t", "v", "pt"])
}

/// Adds the text of comments.
fn comment(xml: &str, text: &mut Text) -> bool {
    texts_within(xml, text, &["t", "text"])
}

/// Adds the text that stands directly within such elements.
fn texts_within(xml: &str, text: &mut Text, elements: &[&str]) -> bool {
    let mut reader = Reader::new(xml);
    loop {
        match reader.next() {
            Ok(Some(Event::Text(words))) => {
                let within = reader.path().next_back();
                if within.is_some_and(|within| elements.contains(&within)) && !words.trim().is_empty() {
                    text.push(&words);
                }
            }
            Ok(Some(Event::End("p" | "v" | "pt" | "text"))) => text.end_line(),
            Ok(Some(_)) => {}
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
}

/// What Excel calls sheets in its languages, before a number.
const GIVEN_NAMES: [&str; 22] = [
    "Sheet",
    "Tabelle",
    "Feuil",
    "Feuille",
    "Hoja",
    "Foglio",
    "Planilha",
    "Folha",
    "Blad",
    "Ark",
    "Taul",
    "Arkusz",
    "List",
    "Munka",
    "Sayfa",
    "Foaie",
    "Лист",
    "Аркуш",
    "Φύλλο",
    "シート",
    "工作表",
    "시트",
];

/// Whether a name of a sheet is one that Excel gives.
pub fn is_given_name(name: &str) -> bool {
    let word = name.trim_end_matches(|c: char| c.is_ascii_digit());
    word.len() < name.len() && GIVEN_NAMES.contains(&word)
}

/// Adds the names of the sheets of a workbook, unless they are those that Excel gives.
fn sheet_names(xml: &str, text: &mut Text) -> bool {
    let mut reader = Reader::new(xml);
    loop {
        match reader.next() {
            Ok(Some(Event::Start(tag))) if tag.name == "sheet" => {
                let name = tag.attribute("name").unwrap_or_default();
                if !is_given_name(&name) {
                    text.push(&name);
                    text.end_line();
                }
            }
            Ok(Some(_)) => {}
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
}

/// Adds the text of the boxes in a drawing of before 2007, which is HTML within them.
fn text_boxes(drawing: &str, text: &mut Text) -> bool {
    let mut rest = drawing;
    while let Some((_, markup)) = rest.split_once("<v:textbox") {
        let Some((content, after)) = markup.split_once("</v:textbox>") else { return false };
        html::read_into(content.split_once('>').map_or("", |(_, content)| content), text);
        text.end_line();
        rest = after;
    }
    true
}

/// What the header or footer of a sheet shows, without its codes.
pub fn header_words(raw: &str) -> String {
    let mut words = String::new();
    let mut rest = raw.chars();
    while let Some(c) = rest.next() {
        if c != '&' {
            words.push(c);
            continue;
        }
        match rest.next() {
            Some('&') => words.push('&'),
            Some('L' | 'C' | 'R') => words.push('\t'),
            // The name of a font.
            Some('"') => rest = rest.as_str().split_once('"').map_or("", |(_, after)| after).chars(),
            // A colour: six digits, or the number of one of the theme with a shade.
            Some('K') => rest = rest.as_str().get(6..).unwrap_or_default().chars(),
            // A size.
            Some('0'..='9') => rest = rest.as_str().trim_start_matches(|c: char| c.is_ascii_digit()).chars(),
            _ => {}
        }
    }
    words
}

/// Adds the text of a page of XPS, a line for each run of glyphs.
fn glyphs(xml: &str, text: &mut Text) -> bool {
    let mut reader = Reader::new(xml);
    loop {
        match reader.next() {
            Ok(Some(Event::Start(tag))) if tag.name == "Glyphs" => {
                if let Some(run) = tag.attribute("UnicodeString") {
                    // A leading {} keeps a text from being taken for markup.
                    text.push(run.strip_prefix("{}").unwrap_or(&run));
                    text.end_line();
                }
            }
            Ok(Some(_)) => {}
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
}

/// Adds the texts that cells share.
fn shared_strings(xml: &str, shared: &mut Vec<String>) -> Option<()> {
    let mut reader = Reader::new(xml);
    let mut item = String::new();
    let (mut shown, mut phonetic) = (false, false);
    while let Some(event) = reader.next().ok()? {
        match event {
            Event::Start(tag) => match tag.name {
                "si" => item.clear(),
                "rPh" => phonetic = true,
                "t" => shown = !phonetic,
                _ => {}
            },
            Event::Text(words) if shown => item.push_str(&words),
            Event::Text(_) => {}
            Event::End(name) => match name {
                "si" => shared.push(std::mem::take(&mut item)),
                "rPh" => phonetic = false,
                "t" => shown = false,
                _ => {}
            },
        }
    }
    Some(())
}

/// Adds the text of a sheet, a line for each row; how many rows hold something.
fn sheet(xml: &str, shared: &[String], text: &mut Text) -> Option<u32> {
    let mut reader = Reader::new(xml);
    let (mut rows, mut holds, mut is_shared, mut is_truth, mut is_value) = (0, false, false, false, false);
    let (mut value, mut header) = (String::new(), None);
    let of_type = |tag: &Tag, wanted| tag.attribute("t").is_some_and(|kind: Cow<str>| kind == wanted);
    while let Some(event) = reader.next().ok()? {
        match event {
            Event::Start(tag) => match tag.name {
                "row" => holds = false,
                "c" => {
                    is_shared = of_type(&tag, "s");
                    is_truth = of_type(&tag, "b");
                    value.clear();
                }
                "v" | "t" => is_value = true,
                "oddHeader" | "oddFooter" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter" => {
                    header = Some(String::new());
                }
                _ => {}
            },
            Event::Text(words) if is_value => value.push_str(&words),
            Event::Text(words) if header.is_some() => header.iter_mut().for_each(|header| header.push_str(&words)),
            Event::Text(_) => {}
            Event::End(name) => match name {
                "v" | "t" => is_value = false,
                "c" => {
                    if is_truth && !value.is_empty() {
                        value = if value.trim() == "0" { "FALSE".into() } else { "TRUE".into() };
                    }
                    let place = || value.trim().parse::<usize>().ok();
                    let shown = if is_shared { place().and_then(|place| shared.get(place)) } else { Some(&value) };
                    if let Some(shown) = shown.filter(|shown| !shown.trim().is_empty()) {
                        if holds {
                            text.push("\t");
                        }
                        holds = true;
                        text.push(shown);
                    }
                }
                "oddHeader" | "oddFooter" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter" => {
                    text.push(&header_words(&header.take().unwrap_or_default()));
                    text.end_line();
                }
                "row" if holds => {
                    rows += 1;
                    text.push("\n");
                }
                _ => {}
            },
        }
    }
    Some(rows)
}

#[cfg(test)]
mod tests {
    use super::super::zip::sample::archive;
    use super::*;

    fn document(main: &str, parts: &[(&str, &str, &str)]) -> Vec<u8> {
        let overrides = parts
            .iter()
            .map(|(name, kind, _)| format!("<Override PartName='/{name}' ContentType='{kind}'/>"))
            .collect::<Vec<_>>()
            .concat();
        let types = format!(
            "<Types><Default Extension='xml' ContentType='application/xml'/><Override PartName='/main.bin' ContentType='{main}'/>{overrides}</Types>"
        );
        let mut files = vec![("[Content_Types].xml", types.as_bytes()), ("main.bin", b"<document/>".as_slice())];
        files.extend(parts.iter().map(|(name, _, content)| (*name, content.as_bytes())));
        archive(&files)
    }

    fn looked(bytes: &[u8]) -> (&'static Kind, Content) {
        read(&Archive::open(bytes).unwrap(), &mut Allowance::default()).unwrap()
    }

    #[test]
    fn every_sort_of_document_by_its_main_part() {
        for (main, _, kind) in &MAIN_PARTS {
            assert_eq!(looked(&document(main, &[])).0, kind, "{main}");
        }
        assert!(read(&Archive::open(&document("application/xml", &[])).unwrap(), &mut Allowance::default()).is_none());
        assert!(read(&Archive::open(&archive(&[("a", b"b")])).unwrap(), &mut Allowance::default()).is_none());
    }

    #[test]
    fn text_of_words() {
        let body = "<w:document xmlns:w='x'><w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>No.</w:t><w:tab/><w:t>2024-118</w:t></w:r></w:p>
            <w:p><w:del><w:delText>gone</w:delText></w:del><w:instrText>FIELD</w:instrText><mc:Fallback><w:p><w:t>twice</w:t></w:p></mc:Fallback><w:t>Microsoft</w:t></w:p></w:document>";
        let bytes = document(
            &format!("{WORD}document.main+xml"),
            &[
                ("word/document2.xml", &format!("{WORD}document.main+xml"), body),
                ("word/header1.xml", &format!("{WORD}header+xml"), "<hdr><p><t>Media GmbH</t></p></hdr>"),
            ],
        );
        let (_, found) = looked(&bytes);
        assert_eq!(found.text.unwrap().as_str(), "Media GmbH\nNo.\t2024-118\nMicrosoft\n");
        assert_eq!(found.readable, Some(true));
    }

    #[test]
    fn sheets_and_rows_that_hold_something() {
        let shared = "<sst><si><t>Ana</t></si><si><r><t>So</t></r><r><t>l</t></r><rPh><t>x</t></rPh></si><si><t> </t></si></sst>";
        let one = "<worksheet><sheetData><row r='1'><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row><row r='2'><c s='1'/></row>
            <row r='3'><c t='s'><v>2</v></c></row><row r='4'><c><f>1+1</f><v>2</v></c><c t='inlineStr'><is><t>in</t></is></c></row>
            <row r='5'><c t='s'><v>99</v></c></row></sheetData></worksheet>";
        let kind = format!("{SHEET}worksheet+xml");
        let bytes = document(
            &format!("{SHEET}sheet.main+xml"),
            &[
                ("xl/sharedStrings.xml", &format!("{SHEET}sharedStrings+xml"), shared),
                ("xl/worksheets/sheet10.xml", &kind, "<worksheet><row><c><v>10</v></c></row></worksheet>"),
                ("xl/worksheets/sheet2.xml", &kind, one),
                ("xl/chartsheets/sheet1.xml", &format!("{SHEET}chartsheet+xml"), "<chartsheet/>"),
            ],
        );
        let (_, found) = looked(&bytes);
        assert_eq!((found.sheets, found.rows), (Some(3), Some(3)));
        assert_eq!(found.text.unwrap().as_str(), "Ana\tSol\n2\tin\n10\n");
    }

    #[test]
    fn slides_and_pages_are_counted() {
        let kind = format!("{SLIDE}slide+xml");
        let slide = "<p:sld><a:p><a:r><a:t>Azure</a:t></a:r></a:p></p:sld>";
        let bytes = document(
            &format!("{SLIDE}presentation.main+xml"),
            &[("ppt/slides/slide1.xml", &kind, slide), ("ppt/slides/slide2.xml", &kind, slide)],
        );
        let (_, found) = looked(&bytes);
        assert_eq!((found.pages, found.text.unwrap().as_str()), (Some(2), "Azure\nAzure\n"));
        let page = "<FixedPage><Glyphs UnicodeString='{}{1}'/><Glyphs UnicodeString='A &amp; B'/></FixedPage>";
        let bytes = document(
            "application/vnd.ms-package.xps-fixeddocumentsequence+xml",
            &[("1.fpage", "application/vnd.ms-package.xps-fixedpage+xml", page)],
        );
        let (_, found) = looked(&bytes);
        assert_eq!((found.pages, found.text.unwrap().as_str()), (Some(1), "{1}\nA & B\n"));
    }

    #[test]
    fn what_stands_beside_the_cells() {
        let bytes = document(
            &format!("{SHEET}sheet.main+xml"),
            &[
                (
                    "xl/workbook.xml",
                    &format!("{SHEET}sheet.main+xml"),
                    "<workbook><sheets><sheet name='Sheet1'/><sheet name='Tabelle12'/><sheet name='Azure 2024'/><sheet name='A&amp;B'/></sheets></workbook>",
                ),
                (
                    "xl/worksheets/sheet1.xml",
                    &format!("{SHEET}worksheet+xml"),
                    "<worksheet><sheetData><row><c t='b'><v>1</v></c></row></sheetData><headerFooter><oddHeader>&amp;L&amp;\"Arial,Bold\"&amp;12Media &amp;&amp; Co&amp;R&amp;P</oddHeader></headerFooter></worksheet>",
                ),
                (
                    "xl/drawings/drawing1.xml",
                    "application/vnd.openxmlformats-officedocument.drawing+xml",
                    "<wsDr><sp><txBody><p><r><t>boxed</t></r></p></txBody></sp></wsDr>",
                ),
                (
                    "xl/charts/chart1.xml",
                    &format!("{DRAWING}chart+xml"),
                    "<chartSpace><p><r><t>titled</t></r></p></chartSpace>",
                ),
                (
                    "xl/comments1.xml",
                    &format!("{SHEET}comments+xml"),
                    "<comments><comment><text><r><t>noted</t></r></text></comment></comments>",
                ),
            ],
        );
        let (_, found) = looked(&bytes);
        assert_eq!((found.rows, found.readable), (Some(1), Some(true)));
        let text = found.text.unwrap();
        assert_eq!(text.as_str(), "TRUE\n\tMedia & Co\t\nAzure 2024\nA&B\nboxed\nnoted\ntitled\n");
        assert!(!text.is_partial());
    }

    #[test]
    fn what_every_slide_shows() {
        let master = "<sldMaster><sp><nvPr><ph type='title'/></nvPr><t>Click to edit</t></sp><sp><nvPr/><p><t>Media GmbH</t></p></sp></sldMaster>";
        let bytes = document(
            &format!("{SLIDE}presentation.main+xml"),
            &[
                ("ppt/slides/slide1.xml", &format!("{SLIDE}slide+xml"), "<sld><p><t>Azure</t></p></sld>"),
                ("ppt/slideMasters/slideMaster1.xml", &format!("{SLIDE}slideMaster+xml"), master),
                (
                    "ppt/diagrams/data1.xml",
                    &format!("{DRAWING}diagramData+xml"),
                    "<dataModel><p><t>drawn</t></p></dataModel>",
                ),
                ("ppt/diagrams/data2.xml", &format!("{DRAWING}diagramData+xml"), "<dataModel><p>"),
            ],
        );
        let (_, found) = looked(&bytes);
        let text = found.text.unwrap();
        assert_eq!((text.as_str(), found.readable), ("Azure\nMedia GmbH\ndrawn\n", Some(true)));
        assert!(text.is_partial());
    }

    #[test]
    fn parts_that_are_no_xml_make_it_corrupt() {
        let main = format!("{WORD}document.main+xml");
        let bytes = document(&main, &[("word/document.xml", &main, "<document><p>")]);
        assert_eq!(looked(&bytes).1.problem, Some(Problem::Corrupt));
    }

    /// Parts with their names, content types and content.
    type Parts<'a> = &'a [(&'a str, &'a str, &'a str)];

    #[test]
    fn every_part_that_holds_text() {
        let names = |slide: &str| format!("<Relationships><Relationship Target='{slide}'/></Relationships>");
        let drawing = |name: &str| format!("{DRAWING}{name}+xml");
        let chart = "<chartSpace><c:title><a:p><a:t>Microsoft sales</a:t></a:p></c:title><c:f>A1</c:f><c:pt><c:v>North</c:v></c:pt></chartSpace>";
        let diagram = "<dataModel><pt><dgm:t><a:p><a:r><a:t>Microsoft Teams</a:t></a:r></a:p></dgm:t></pt></dataModel>";
        let shape = "<p:sld><p:sp><p:ph/><a:p><a:t>Click here</a:t></a:p></p:sp><p:sp><a:p><a:t>Microsoft</a:t></a:p></p:sp></p:sld>";
        let sheet = "<worksheet><row><c><v>1</v></c></row><headerFooter><oddHeader>&amp;L&amp;\"Arial,Bold\"&amp;12A&amp;C&amp;K01+000Microsoft R&amp;&amp;D &amp;P</oddHeader></headerFooter></worksheet>";
        let vml = "<xml><x:Anchor>1, 15</x:Anchor><v:textbox style='x'><div><font>Micro<br>soft</font></div></v:textbox></xml>";
        let cases: [(&str, Parts, &str); 14] = [
            (
                WORD,
                &[("word/comments.xml", "{}comments+xml", "<comments><p><t>Microsoft</t></p></comments>")],
                "Microsoft\n",
            ),
            (WORD, &[("word/charts/chart1.xml", &drawing("chart"), chart)], "Microsoft sales\nNorth\n"),
            (WORD, &[("word/diagrams/data1.xml", &drawing("diagramData"), diagram)], "Microsoft Teams\n"),
            (
                WORD,
                &[("word/header1.xml", "{}header+xml", "<hdr><p><textpath string='Microsoft'/></p></hdr>")],
                "Microsoft\n",
            ),
            (
                WORD,
                &[(
                    "word/footer1.xml",
                    "{}footer+xml",
                    "<ftr><AlternateContent><Choice><p><t>a</t></p></Choice><Fallback><AlternateContent><Choice><p><t>b</t></p></Choice></AlternateContent><p><t>c</t></p></Fallback></AlternateContent><p><t>d</t></p></ftr>",
                )],
                "a\nd\n",
            ),
            (
                SLIDE,
                &[(
                    "ppt/notesSlides/notesSlide1.xml",
                    "{}notesSlide+xml",
                    "<notes><a:p><a:t>Microsoft</a:t></a:p></notes>",
                )],
                "Microsoft\n",
            ),
            (
                SLIDE,
                &[(
                    "ppt/comments/comment1.xml",
                    "{}comments+xml",
                    "<cmLst><cm><p:text>Microsoft</p:text></cm></cmLst>",
                )],
                "Microsoft\n",
            ),
            (
                SLIDE,
                &[
                    ("ppt/slides/slide1.xml", "{}slide+xml", "<sld/>"),
                    ("ppt/slides/_rels/slide1.xml.rels", "rels", &names("../slideLayouts/slideLayout2.xml")),
                    (
                        "ppt/slideLayouts/slideLayout1.xml",
                        "{}slideLayout+xml",
                        "<sld><a:p><a:t>unused</a:t></a:p></sld>",
                    ),
                    ("ppt/slideLayouts/slideLayout2.xml", "{}slideLayout+xml", "<sld/>"),
                    (
                        "ppt/slideLayouts/_rels/slideLayout2.xml.rels",
                        "rels",
                        &names("/ppt/slideMasters/slideMaster1.xml"),
                    ),
                    ("ppt/slideMasters/slideMaster1.xml", "{}slideMaster+xml", shape),
                ],
                "Microsoft\n",
            ),
            (SHEET, &[("xl/worksheets/sheet1.xml", "{}worksheet+xml", sheet)], "1\n\tA\tMicrosoft R&D \n"),
            (
                SHEET,
                &[(
                    "xl/comments1.xml",
                    "{}comments+xml",
                    "<comments><comment><text><r><t>Micro</t></r><r><t>soft</t></r></text></comment></comments>",
                )],
                "Microsoft\n",
            ),
            (
                SHEET,
                &[(
                    "xl/threadedComments/1.xml",
                    "application/vnd.ms-excel.threadedcomments+xml",
                    "<ThreadedComments><text>Microsoft</text></ThreadedComments>",
                )],
                "Microsoft\n",
            ),
            (
                SHEET,
                &[(
                    "xl/drawings/drawing1.xml",
                    "application/vnd.openxmlformats-officedocument.drawing+xml",
                    "<wsDr><sp><a:p><a:t>Microsoft</a:t></a:p></sp></wsDr>",
                )],
                "Microsoft\n",
            ),
            (
                SHEET,
                &[("xl/drawings/vmlDrawing1.vml", "application/vnd.openxmlformats-officedocument.vmlDrawing", vml)],
                "Micro\nsoft\n",
            ),
            (
                SHEET,
                &[(
                    "xl/workbook.xml",
                    "{}sheet.main+xml",
                    "<workbook><sheets><sheet name='Microsoft'/></sheets></workbook>",
                )],
                "Microsoft\n",
            ),
        ];
        for (family, parts, expected) in cases {
            let main = match family {
                WORD => "document.main+xml",
                SLIDE => "presentation.main+xml",
                _ => "sheet.main+xml",
            };
            let kinds: Vec<String> = parts.iter().map(|(_, kind, _)| kind.replace("{}", family)).collect();
            let parts: Vec<_> =
                parts.iter().zip(&kinds).map(|((name, _, xml), kind)| (*name, kind.as_str(), *xml)).collect();
            let (_, found) = looked(&document(&format!("{family}{main}"), &parts));
            let text = found.text.unwrap();
            assert_eq!((text.as_str(), text.is_partial()), (expected, false), "{parts:?}");
        }
    }

    #[test]
    fn parts_that_cannot_be_read_leave_text_unread() {
        let (_, found) = looked(&document(
            &format!("{WORD}document.main+xml"),
            &[("word/comments.xml", &format!("{WORD}comments+xml"), "<comments><p>")],
        ));
        assert_eq!(found.readable, Some(true));
        assert!(found.text.unwrap().is_partial());
        let main = format!("{WORD}document.main+xml");
        let (_, found) = looked(&document(&main, &[("word/document.xml", &main, "<document><altChunk/></document>")]));
        assert!(found.text.unwrap().is_partial());
    }
}
