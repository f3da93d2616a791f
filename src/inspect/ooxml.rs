//! Office documents since 2007, and XPS: archives whose list of content types says what they are.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::kinds::{Format, Kind};
use super::look::{Allowance, Look, Problem, Text};
use super::text;
use super::xml::{Event, Reader, Tag};
use super::zip::Archive;

/// Parts of one document that are read.
const MOST_PARTS: usize = 2000;

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const SLIDE: &str = "application/vnd.openxmlformats-officedocument.presentationml.";

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
pub fn look(archive: &Archive) -> Option<(&'static Kind, Look)> {
    let mut allowance = Allowance::default();
    let types = archive.read(archive.entry("[Content_Types].xml")?, &mut allowance).ok()?;
    let parts = parts(archive, &text::decode(&types, None));
    let (sort, kind) = MAIN_PARTS
        .iter()
        .find(|(main, ..)| parts.iter().any(|part| part.content_type == *main))
        .map(|(_, sort, kind)| (*sort, kind))?;
    let mut document = Document { archive, parts, allowance, text: Text::default() };
    let look = match sort {
        Sort::Words => document.words(),
        Sort::Sheets => document.sheets(),
        Sort::Slides => document.slides(),
        Sort::Pages => document.pages(),
        Sort::Other => Ok(Look::default()),
    };
    Some((kind, look.unwrap_or_else(Look::unreadable)))
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
    allowance: Allowance,
    text: Text,
}

impl Document<'_> {
    /// The parts of these content types, in the order of the numbers in their names.
    fn places(&self, content_types: &[&str]) -> Vec<usize> {
        let wanted = |part: &&Part| content_types.contains(&part.content_type.as_str());
        let mut places: Vec<usize> = self.parts.iter().filter(wanted).map(|part| part.place).collect();
        let number = |place: &usize| {
            let name = self.archive.entries.get(*place).map_or("", |entry| &entry.name);
            let digits: String = name.chars().filter(char::is_ascii_digit).collect();
            (digits.len(), digits)
        };
        places.sort_by_cached_key(number);
        places.truncate(MOST_PARTS);
        places
    }

    fn read(&mut self, place: usize) -> Result<String, Problem> {
        let entry = self.archive.entries.get(place).ok_or(Problem::Corrupt)?;
        let bytes = self.archive.read(entry, &mut self.allowance)?;
        Ok(String::from_utf8(bytes).unwrap_or_else(|error| text::decode(error.as_bytes(), None)))
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

    fn words(&mut self) -> Result<Look, Problem> {
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
        Ok(Look::of_text(std::mem::take(&mut self.text)))
    }

    fn slides(&mut self) -> Result<Look, Problem> {
        let places = self.places(&[&format!("{SLIDE}slide+xml")]);
        self.gather(&places, paragraphs)?;
        let pages = u32::try_from(places.len()).ok();
        Ok(Look { pages, ..Look::of_text(std::mem::take(&mut self.text)) })
    }

    fn pages(&mut self) -> Result<Look, Problem> {
        let places = self.places(&["application/vnd.ms-package.xps-fixedpage+xml"]);
        self.gather(&places, glyphs)?;
        let pages = u32::try_from(places.len()).ok();
        Ok(Look { pages, ..Look::of_text(std::mem::take(&mut self.text)) })
    }

    fn sheets(&mut self) -> Result<Look, Problem> {
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
        let sheets = u32::try_from(worksheets.len() + other.len()).ok();
        Ok(Look { sheets, rows: Some(rows), ..Look::of_text(std::mem::take(&mut self.text)) })
    }
}

/// Adds the text of a document or slide, a line for each paragraph; false where it is no XML to its end.
fn paragraphs(xml: &str, text: &mut Text) -> bool {
    let mut reader = Reader::new(xml);
    let (mut shown, mut fallback) = (false, 0_u32);
    loop {
        match reader.next() {
            Ok(Some(Event::Start(tag))) => match tag.name {
                "t" => shown = fallback == 0,
                "tab" if fallback == 0 && !reader.path().any(|name| name == "tabs") => text.push("\t"),
                "noBreakHyphen" => text.push("-"),
                // The same once more, for programs of before.
                "Fallback" => fallback += 1,
                _ => {}
            },
            Ok(Some(Event::Text(words))) if shown => text.push(&words),
            Ok(Some(Event::Text(_))) => {}
            Ok(Some(Event::End(name))) => match name {
                "t" => shown = false,
                "p" | "br" | "cr" if fallback == 0 => text.end_line(),
                "tc" if fallback == 0 => text.push("\t"),
                "Fallback" => fallback = fallback.saturating_sub(1),
                _ => {}
            },
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
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
    let (mut rows, mut holds, mut is_shared, mut is_value) = (0, false, false, false);
    let mut value = String::new();
    let of_type = |tag: &Tag, wanted| tag.attribute("t").is_some_and(|kind: Cow<str>| kind == wanted);
    while let Some(event) = reader.next().ok()? {
        match event {
            Event::Start(tag) => match tag.name {
                "row" => holds = false,
                "c" => {
                    is_shared = of_type(&tag, "s");
                    value.clear();
                }
                "v" | "t" => is_value = true,
                _ => {}
            },
            Event::Text(words) if is_value => value.push_str(&words),
            Event::Text(_) => {}
            Event::End(name) => match name {
                "v" | "t" => is_value = false,
                "c" => {
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

    fn looked(bytes: &[u8]) -> (&'static Kind, Look) {
        look(&Archive::open(bytes).unwrap()).unwrap()
    }

    #[test]
    fn every_sort_of_document_by_its_main_part() {
        for (main, _, kind) in &MAIN_PARTS {
            assert_eq!(looked(&document(main, &[])).0, kind, "{main}");
        }
        assert!(look(&Archive::open(&document("application/xml", &[])).unwrap()).is_none());
        assert!(look(&Archive::open(&archive(&[("a", b"b")])).unwrap()).is_none());
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
        let (_, look) = looked(&bytes);
        assert_eq!(look.text.unwrap().as_str(), "Media GmbH\nNo.\t2024-118\nMicrosoft\n");
        assert_eq!(look.readable, Some(true));
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
        let (_, look) = looked(&bytes);
        assert_eq!((look.sheets, look.rows), (Some(3), Some(3)));
        assert_eq!(look.text.unwrap().as_str(), "Ana\tSol\n2\tin\n10\n");
    }

    #[test]
    fn slides_and_pages_are_counted() {
        let kind = format!("{SLIDE}slide+xml");
        let slide = "<p:sld><a:p><a:r><a:t>Azure</a:t></a:r></a:p></p:sld>";
        let bytes = document(
            &format!("{SLIDE}presentation.main+xml"),
            &[("ppt/slides/slide1.xml", &kind, slide), ("ppt/slides/slide2.xml", &kind, slide)],
        );
        let (_, look) = looked(&bytes);
        assert_eq!((look.pages, look.text.unwrap().as_str()), (Some(2), "Azure\nAzure\n"));
        let page = "<FixedPage><Glyphs UnicodeString='{}{1}'/><Glyphs UnicodeString='A &amp; B'/></FixedPage>";
        let bytes = document(
            "application/vnd.ms-package.xps-fixeddocumentsequence+xml",
            &[("1.fpage", "application/vnd.ms-package.xps-fixedpage+xml", page)],
        );
        let (_, look) = looked(&bytes);
        assert_eq!((look.pages, look.text.unwrap().as_str()), (Some(1), "{1}\nA & B\n"));
    }

    #[test]
    fn parts_that_are_no_xml_make_it_corrupt() {
        let main = format!("{WORD}document.main+xml");
        let bytes = document(&main, &[("word/document.xml", &main, "<document><p>")]);
        assert_eq!(looked(&bytes).1.problem, Some(Problem::Corrupt));
    }
}
