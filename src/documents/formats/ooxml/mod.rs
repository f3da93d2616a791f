//! Office documents since 2007, and XPS; ours: libraries read one family each, and of it cells or paragraphs alone, where text
//! stands in comments, charts, drawings and headers as well. Archives whose list of content types says what they are.

use std::collections::BTreeMap;

mod shapes;

mod words;

mod sheets;

mod slides;

mod pages;

use super::kinds::{Format, Kind};
use super::xml::{Event, Reader};
use super::zip::Archive;
use crate::documents::content::{Allowance, Content, Problem, Text};
use crate::documents::text::{self, Decoded};
use shapes::{chart, paragraphs};
pub use sheets::{header_words, is_given_name};

/// Parts of one document that are read.
const MOST_PARTS: usize = 2000;

const DRAWING: &str = "application/vnd.openxmlformats-officedocument.drawingml.";

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

/// Inspects an archive that is such a document; none for any other.
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

    /// The main parts of documents of a sort.
    fn main_places(&mut self, sort: Sort) -> Vec<usize> {
        let main: Vec<&str> = MAIN_PARTS.iter().filter(|(_, of, _)| *of == sort).map(|(main, ..)| *main).collect();
        self.places(&main)
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
    fn gather(&mut self, places: &[usize], read: fn(&str, &mut Text) -> Option<()>) -> Result<(), Problem> {
        for place in places {
            let xml = self.read(*place)?;
            read(&xml, &mut self.text).ok_or(Problem::Corrupt)?;
            self.text.end_line();
        }
        Ok(())
    }

    /// Adds the text of parts that the document can be opened without.
    fn gather_more(&mut self, places: &[usize], read: fn(&str, &mut Text) -> Option<()>) {
        for place in places {
            match self.read(*place) {
                Ok(xml) if read(&xml, &mut self.text).is_some() => {}
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
}

#[cfg(test)]
mod tests {
    use super::sheets::SHEET;
    use super::slides::SLIDE;
    use super::words::WORD;
    use super::*;
    use crate::documents::formats::zip::sample::archive;

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
            <row r='3'><c t='s'><v>2</v></c></row><row r='4'><c><f>1+1</f><v>2</v></c><c t='inlineStr'><is><r><t>i</t></r><r><t>n</t></r><rPh><t>x</t></rPh></is></c>
            <c t='str'><f>A1</f><v>cached</v></c></row>
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
        assert_eq!(found.text.unwrap().as_str(), "Ana\tSol\n2\tin\tcached\n10\n");
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
