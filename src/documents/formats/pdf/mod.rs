//! Inspects PDF files: whether one opens, its pages, its text and its attachments.
//!
//! Structure, cross-reference tables and encryption are ours: `hayro-syntax` 0.9 unpacks object streams and makes all pages
//! when it opens a file, and no bound can be put around that. A file of 4 KB whose object streams are encrypted takes it 13 s
//! and 2 GB, and this reader 0.1 s and 22 MB; one of 55 KB with a thousand pages that share one dictionary 19 s and 4 GB, and
//! this reader 0.1 s. Neither is known before: what is encrypted has to be decrypted, and pages have to be found.

mod attachments;
mod cmap;
mod cross_reference;
mod crypt;
mod encoding;
mod file;
mod filter;
mod font;
mod layout;
mod objects;
mod pages;
mod repair;
mod syntax;
mod text;

use super::super::content::{Allowance, Content, Embedded, Problem, Text};
use attachments::Attachments;
use file::{File, Unusable};

/// How many steps reading takes at most, for each byte of the file and beside them; a step is about one byte.
const STEPS_PER_BYTE: usize = 2;
const STEPS: usize = 64 << 20;
/// How many bytes of text are read.
const MAX_TEXT: usize = 4 << 20;

/// What a PDF file says.
#[derive(Debug)]
pub struct Pdf {
    /// Whether it opens.
    pub state: State,
    /// How many pages it has; none if that is not known.
    pub pages: Option<u32>,
    /// Its text, a line for each line and a form feed between pages; none if no text can be read.
    pub text: Option<String>,
    /// Whether it shows text; none if that is not known, because of fonts that do not say what they mean,
    /// or because a bound was reached first.
    pub has_text: Option<bool>,
    /// The files inside it.
    pub attachments: Vec<Embedded>,
    /// Whether there are more of these than were read.
    pub more_attachments: bool,
    /// Whether it is a collection of these, with a page that says so.
    pub is_portfolio: bool,
    /// Whether its end is missing.
    pub truncated: bool,
    /// Whether there is text that was not read: on a page that is a picture, or in glyphs that do not say what they are.
    pub partial: bool,
    /// Whether a bound kept some of it from being read: text or pages may be missing.
    pub cut: bool,
}

/// Whether a PDF file opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It opens without a password.
    Open,
    /// It asks for a password, or for a certificate.
    Encrypted,
    /// It does not open.
    Broken(Broken),
}

/// Why a PDF file does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// It does not begin like a PDF.
    NotPdf,
    /// Its end is missing, and with it where its pages are.
    Truncated,
    /// Nothing in it says where its pages are.
    NoPages,
}

/// What a PDF file holds.
pub fn content(bytes: &[u8], allowance: &mut Allowance) -> Content {
    let pdf = read_within(bytes, allowance);
    let problem = match pdf.state {
        State::Open => None,
        State::Encrypted => Some(Problem::Encrypted),
        State::Broken(Broken::Truncated) => Some(Problem::Truncated),
        State::Broken(Broken::NotPdf | Broken::NoPages) => Some(Problem::Corrupt),
    };
    // Text that was read in part only would say of numbers and names that they are not there.
    let mut text = pdf.text.filter(|_| pdf.has_text == Some(true)).as_deref().map(Text::from);
    if let Some(text) = text.as_mut().filter(|_| pdf.truncated || pdf.cut || pdf.partial) {
        text.mark_partial();
    }
    let bounded = if pdf.truncated { Some(Problem::Truncated) } else { pdf.cut.then_some(Problem::TooLarge) };
    Content {
        readable: Some(problem.is_none()),
        problem: problem.or(bounded),
        pages: pdf.pages,
        text,
        shows_text: pdf.has_text,
        // Else they are no part of what the document shows.
        files: pdf.attachments.into_iter().map(|file| Embedded { is_apart: !pdf.is_portfolio, ..file }).collect(),
        more_files: pdf.more_attachments,
        ..Content::default()
    }
}

/// Inspects a PDF file. Every input has a result, bounded in time and memory by its size.
pub fn read(bytes: &[u8]) -> Pdf {
    read_within(bytes, &mut Allowance::default())
}

fn read_within(bytes: &[u8], allowance: &mut Allowance) -> Pdf {
    let mut pdf = Pdf {
        state: State::Open,
        pages: None,
        text: None,
        has_text: None,
        attachments: Vec::new(),
        more_attachments: false,
        is_portfolio: false,
        truncated: false,
        partial: false,
        cut: false,
    };
    let steps = bytes.len().saturating_mul(STEPS_PER_BYTE).saturating_add(STEPS);
    let mut file = match File::open(bytes, steps) {
        Ok(file) => file,
        Err(unusable) => {
            pdf.truncated = file::is_truncated(bytes);
            pdf.state = match unusable {
                Unusable::Locked => State::Encrypted,
                Unusable::NoHeader => State::Broken(Broken::NotPdf),
                Unusable::Exhausted => {
                    pdf.cut = true;
                    State::Broken(Broken::NoPages)
                }
                Unusable::NoPages if pdf.truncated => State::Broken(Broken::Truncated),
                Unusable::NoPages => State::Broken(Broken::NoPages),
            };
            return pdf;
        }
    };
    pdf.truncated = file::is_truncated(bytes);
    pdf.is_portfolio = file.catalog().get(b"Collection") != &syntax::Object::Null;
    let mut attachments = Attachments::of_document(&mut file, allowance);
    let mut reader = text::Reader::default();
    let mut text = String::new();
    let mut full = false;
    let mut first = true;
    pdf.pages = pages::walk(&mut file, &mut |file, page| {
        // Between all pages, so that a line tells which page it is on.
        if !std::mem::take(&mut first) {
            text.push('\u{c}');
        }
        text.push_str(&reader.page(file, page));
        for pinned in std::mem::take(&mut reader.pinned_files) {
            attachments.add(file, &pinned, allowance);
        }
        full = text.len() >= MAX_TEXT;
        !full && !file.is_exhausted()
    });
    pdf.cut = file.cut || full || pdf.pages.is_none();
    (pdf.attachments, pdf.more_attachments) = (attachments.files, attachments.more);
    pdf.partial = reader.has_picture || hides_letters(&text);
    let says = text.chars().any(char::is_alphanumeric);
    pdf.has_text = if says {
        Some(true)
    } else if reader.unclear || pdf.cut {
        None
    } else {
        Some(false)
    };
    pdf.text = says.then_some(text);
    pdf
}

/// Whether characters that are not known may be letters: several together, or one next to a letter or digit. One that
/// stands alone is a sign, such as one that begins an entry of a list.
fn hides_letters(text: &str) -> bool {
    const UNKNOWN: char = char::REPLACEMENT_CHARACTER;
    let is_letter = |c: char| c == UNKNOWN || c.is_alphanumeric();
    let (mut last, mut before_last) = ('\n', '\n');
    for c in text.chars() {
        let apart = last == ' ' && before_last == UNKNOWN && c == UNKNOWN;
        if c == UNKNOWN && is_letter(last) || last == UNKNOWN && is_letter(c) || apart {
            return true;
        }
        (before_last, last) = (last, c);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A document of these objects, the first being its catalog.
    fn document(objects: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = b"%PDF-1.5\n".to_vec();
        let mut places = Vec::new();
        for (at, object) in objects.iter().enumerate() {
            places.push(bytes.len());
            bytes.extend(format!("{} 0 obj\n", at + 1).bytes());
            bytes.extend(object);
            bytes.extend(b"\nendobj\n");
        }
        let table = bytes.len();
        bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
        bytes.extend(places.iter().flat_map(|place| format!("{place:010} 00000 n \n").into_bytes()));
        bytes.extend(format!("trailer\n<</Root 1 0 R>>\nstartxref\n{table}\n%%EOF").bytes());
        bytes
    }

    fn stream(dict: &str, bytes: &[u8]) -> Vec<u8> {
        let mut object = format!("<<{dict}/Length {}>>\nstream\n", bytes.len()).into_bytes();
        object.extend(bytes);
        object.extend(b"\nendstream");
        object
    }

    /// A page that shows this, in a font without widths of its own.
    fn page(content: Vec<u8>, more: Vec<Vec<u8>>) -> Vec<u8> {
        let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R\
                    /Resources<</Font<</F1 4 0 R>>/XObject<</X 6 0 R>>>>>>";
        let mut objects = vec![
            b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
            page.into(),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
            content,
        ];
        objects.extend(more);
        document(&objects)
    }

    fn deflated(bytes: &[u8]) -> Vec<u8> {
        miniz_oxide::deflate::compress_to_vec_zlib(bytes, 9)
    }

    fn shown(content: &str) -> String {
        read(&page(stream("", content.as_bytes()), Vec::new())).text.unwrap_or_default()
    }

    #[test]
    fn text_operators_move_as_the_specification_says() {
        assert_eq!(shown("BT /F1 10 Tf 14 TL 50 700 Td (one) Tj T* (two) Tj (three) ' ET"), "one\ntwo\nthree\n");
        assert_eq!(shown("BT /F1 10 Tf 1 0 0 1 50 700 Tm (a) Tj 0 -14 TD (b) Tj T* (c) Tj ET"), "a\nb\nc\n");
        let kerned = shown("BT /F1 10 Tf 50 700 Td [(Inv) 50 (oice) -300 (No.) -3000 (17)] TJ ET");
        assert!(kerned.starts_with("Invoice No.  ") && kerned.ends_with("  17\n"), "{kerned}");
        // Saved, scaled and restored.
        assert_eq!(
            shown("q 2 0 0 2 0 0 cm BT /F1 5 Tf 25 350 Td (big) Tj ET Q BT /F1 10 Tf 50 690 Td (x) Tj ET"),
            "big\nx\n"
        );
        assert_eq!(shown("BI /W 1 ID \u{1}(no) Tj EI BT /F1 10 Tf 50 700 Td (yes) Tj ET"), "yes\n");
    }

    #[test]
    fn a_bomb_ends_at_its_bound() {
        let blanks = vec![b' '; 17 << 20];
        let once = deflated(&blanks);
        let bombs = [
            stream("/Filter/FlateDecode", &once),
            stream("/Filter[/FlateDecode/FlateDecode]", &deflated(&once)),
            stream("/Filter/FlateDecode", &deflated(&b"/X Do ".repeat(1 << 16))),
            stream("/Filter/FlateDecode", &deflated(&b"/F1 1 Tf ".repeat(1 << 17))),
            stream("/Filter/FlateDecode", &deflated(&b"[".repeat(1 << 18))),
        ];
        for bomb in bombs {
            let itself = stream("/Subtype/Form", b"/X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do");
            let pdf = read(&page(bomb, vec![itself]));
            assert_eq!((pdf.state, pdf.pages), (State::Open, Some(1)));
            assert_ne!(pdf.has_text, Some(true));
        }
    }

    #[test]
    fn what_an_inner_filter_leaves_out_is_noted() {
        let blanks = deflated(&b"20".repeat(9 << 20));
        let pdf = read(&page(stream("/Filter[/FlateDecode/ASCIIHexDecode]", &blanks), Vec::new()));
        assert_eq!((pdf.state, pdf.has_text, pdf.cut), (State::Open, None, true));
    }

    #[test]
    fn a_table_that_is_a_bomb() {
        let bomb = deflated(&deflated(&vec![0; 17 << 20]));
        let table = stream("/Type/XRef/Size 4/W[1 2 1]/Root 1 0 R/Filter[/FlateDecode/FlateDecode]", &bomb);
        let mut bytes =
            b"%PDF-1.5\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Kids[]/Count 0>> endobj\n".to_vec();
        let place = bytes.len();
        bytes.extend(b"3 0 obj\n");
        bytes.extend(table);
        bytes.extend(format!("\nendobj\nstartxref\n{place}\n%%EOF").bytes());
        let pdf = read(&bytes);
        assert_eq!((pdf.state, pdf.pages), (State::Open, Some(0)));
        assert!(pdf.cut);
    }

    #[test]
    fn loops_end() {
        let looped = [
            // A page tree that holds itself, a length that is its own stream, a form that draws itself.
            "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Kids[2 0 R 3 0 R]>> endobj 3 0 obj <</Type/Page>> endobj",
            "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Length 2 0 R>> stream x endstream endobj",
            "1 0 obj 1 0 R endobj trailer <</Root 1 0 R>>",
            "1 0 obj <</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>> endobj",
        ];
        for objects in looped {
            let pdf = read(format!("%PDF-1.4\n{objects}\ntrailer <</Root 1 0 R>> startxref 0 %%EOF").as_bytes());
            assert!(pdf.pages.is_none_or(|pages| pages <= 1), "{objects}");
        }
        let chain = b"%PDF-1.4\nxref\n0 0\ntrailer\n<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF";
        assert_eq!(read(chain).state, State::Broken(Broken::NoPages));
    }

    #[test]
    fn pages_without_end_are_not_counted() {
        let mut objects = vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec()];
        objects.extend(
            (2..40).map(|at| format!("<</Type/Pages/Kids[{}]>>", format!("{} 0 R ", at + 1).repeat(9)).into_bytes()),
        );
        objects.push(b"<</Type/Page>>".to_vec());
        let pdf = read(&document(&objects));
        assert_eq!((pdf.pages, pdf.has_text, pdf.cut), (None, None, true));
    }

    #[test]
    fn glyphs_that_do_not_say_what_they_are_leave_it_open() {
        let font = "/Font<</F1<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[<<>>]>>>>";
        let objects = [
            b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
            b"<</Type/Pages/Kids[3 0 R]>>".to_vec(),
            format!("<</Type/Page/Contents 4 0 R/Resources<<{font}>>>>").into_bytes(),
            stream("", b"BT /F1 10 Tf <00410042> Tj ET"),
        ];
        let pdf = read(&document(&objects));
        assert_eq!((pdf.has_text, pdf.text), (None, None));
    }

    /// A document of one page that shows this, with these files: their name, the rest of their dictionary, and their bytes.
    fn with_files(more: &str, shown: &str, files: &[(&str, &str, Vec<u8>)]) -> Vec<u8> {
        let specification = |at: usize| format!("({}) <</F({0})/EF<</F {} 0 R>>>>", files[at].0, at + 6);
        let names: String = (0..files.len()).map(specification).collect();
        let mut objects = vec![
            format!("<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[{names}]>>>>{more}>>").into(),
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
            b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>\
              /Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]/FS<</UF(pinned.txt)/EF<</F 6 0 R>>>>>>]>>"
                .to_vec(),
            stream("", format!("BT /F1 10 Tf 50 700 Td ({shown}) Tj ET").as_bytes()),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
        ];
        objects.extend(files.iter().map(|(_, dict, bytes)| stream(dict, bytes)));
        document(&objects)
    }

    #[test]
    fn the_files_of_a_portfolio_are_parts_of_it() {
        let note = deflated(b"Invoice 2024-118");
        let list = b"Name;Company\nA;Microsoft\n".to_vec();
        let files = [("note.txt", "/Filter/FlateDecode", note), ("list.csv", "", list)];
        let bytes = with_files("/Collection<</View/T>>", "Open this collection", &files);
        let inspected = |bytes: &[u8]| serde_json::to_value(crate::documents::inspect(bytes, Some("a.pdf"))).unwrap();
        let found = inspected(&bytes);
        assert_eq!((&found["readable"], &found["problem"], &found["pages"]), (&json!(true), &json!(null), &json!(1)));
        let parts = found["parts"].as_array().unwrap();
        let names: Vec<_> = parts.iter().map(|part| [&part["path"], &part["problem"]]).collect();
        assert_eq!(names, [[&json!("note.txt"), &json!(null)], [&json!("list.csv"), &json!(null)]]);
        assert_eq!((&found["identifiers"], &found["mentions"]["microsoft"]), (&json!(["2024-118"]), &json!(true)));
        // In any other document they are no part of what its pages say.
        let other = inspected(&with_files("", "Open this collection", &files));
        assert_eq!((other["parts"].as_array().unwrap().len(), &other["identifiers"]), (2, &json!([])));
        assert_eq!(other["mentions"]["microsoft"], false);
        let alone = inspected(&with_files("", "Open this collection", &[]));
        assert_eq!((&alone["parts"], &alone["mentions"]["microsoft"]), (&json!([]), &json!(false)));
    }

    #[test]
    fn attachments_that_cannot_be_read_are_named_with_the_reason() {
        let flate = "/Filter/FlateDecode";
        let mut damaged = deflated(b"a note that is long enough to be cut in its middle");
        damaged.truncate(20);
        let files = [
            ("pinned.txt", "", b"pinned".to_vec()),
            ("large.bin", flate, deflated(&vec![0; 17 << 20])),
            ("damaged.txt", flate, damaged),
            ("strange.txt", "/Filter/Strange", b"x".to_vec()),
            ("locked.txt", "/Filter[/Crypt]/DecodeParms[<</Name/S>>]", b"0123456789abcdef".repeat(2)),
        ];
        let bytes =
            String::from_utf8_lossy(&with_files("", "x", &files[..1])).replace("/EmbeddedFiles", "/OtherFiles   ");
        let pinned = read(bytes.as_bytes()).attachments;
        assert_eq!(pinned, [Embedded::new("pinned.txt".into(), Ok(b"pinned".to_vec()))]);

        let mut bytes = with_files("", "No. 17", &files);
        let trailer = b"<</Root 1 0 R".as_slice();
        let at = bytes.windows(trailer.len()).position(|window| window == trailer).unwrap() + trailer.len();
        let encryption = b"/Encrypt<</Filter/Standard/V 4/R 4/O(o)/U(u)/P -4/CF<</S<</CFM/AESV2>>>>/StmF/Identity\
                           /StrF/Identity>>";
        bytes.splice(at..at, encryption.iter().copied());
        let pdf = read(&bytes);
        let found: Vec<_> =
            pdf.attachments.iter().map(|file| (file.path.as_str(), file.bytes.as_ref().err())).collect();
        let expected = [
            ("pinned.txt", None),
            ("large.bin", Some(&Problem::TooLarge)),
            ("damaged.txt", Some(&Problem::Corrupt)),
            ("strange.txt", Some(&Problem::NotRecognised)),
            ("locked.txt", Some(&Problem::Encrypted)),
        ];
        assert_eq!(found, expected);
        assert_eq!((pdf.cut, pdf.more_attachments, pdf.text.as_deref()), (false, false, Some("No. 17\n")));
        let found = serde_json::to_value(crate::documents::inspect(&bytes, None)).unwrap();
        assert_eq!(
            (&found["readable"], &found["problem"], &found["hasText"]),
            (&json!(true), &json!(null), &json!(true))
        );
    }

    #[test]
    fn more_attachments_than_are_read_are_no_fault_of_the_pages() {
        let files: Vec<_> = (0..1001).map(|_| ("a", "", b"1".to_vec())).collect();
        let pdf = read(&with_files("", "x", &files));
        assert_eq!((pdf.attachments.len(), pdf.more_attachments, pdf.cut), (1000, true, false));
    }

    #[test]
    fn widths_may_be_objects_of_their_own() {
        for widths in ["[66[7 0 R 7 0 R]]", "[66 67 7 0 R]"] {
            let font = format!(
                "<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode/Identity-H/DescendantFonts[<</W{widths}>>]>>"
            );
            let pdf = read(&document(&[
                b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
                b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
                b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>".to_vec(),
                stream("", b"BT /F1 10 Tf 50 700 Td <00420043> Tj 15 0 Td <00430042> Tj ET"),
                font.into_bytes(),
                b"null".to_vec(),
                b"600".to_vec(),
            ]));
            assert_eq!(pdf.text.as_deref(), Some("BC CB\n"), "{widths}");
        }
    }

    #[test]
    fn text_that_stands_for_glyphs_is_read_in_their_place() {
        for content in [
            "/Span<</ActualText(Microsoft)>>BDC BT /F1 12 Tf 50 700 Td (xyz) Tj ET EMC",
            "BT /F1 12 Tf 50 700 Td /Span<</ActualText<FEFF004D006900630072006F0073006F00660074>>> BDC (x) Tj /P BMC (y) Tj EMC EMC ET",
            "/Span<</ActualText(Micro)>>BDC BT /F1 12 Tf 50 700 Td (x) Tj ET EMC BT /F1 12 Tf 56 700 Td (soft) Tj ET",
            "/Span<</ActualText(Microsoft)>>BDC q 80 0 0 20 50 700 cm /X Do Q EMC",
            "/Span<</ActualText(Microsoft)>>BDC BT /F1 12 Tf 50 700 Td (x) Tj ET",
        ] {
            let picture = stream("/Subtype/Image/Width 1/Height 1", b"x");
            let pdf = read(&page(stream("", content.as_bytes()), vec![picture]));
            assert_eq!(pdf.text.as_deref(), Some("Microsoft\n"), "{content}");
        }
        assert_eq!(
            shown("/Span<</ActualText()>>BDC BT /F1 12 Tf 50 700 Td (-) Tj ET EMC BT 50 680 Td (x) Tj ET"),
            "x\n"
        );
    }

    #[test]
    fn text_of_the_structure_stands_for_its_parts() {
        let content =
            "BT /F1 10 Tf 50 700 Td /P<</MCID 0>>BDC (x) Tj EMC /P<</MCID 1>>BDC (y) Tj EMC 0 -15 Td (z) Tj ET";
        let page = "<</Type/Page/Parent 2 0 R/Contents 4 0 R/StructParents 0/Resources<</Font<</F1<</Type/Font/Subtype/Type1\
                    /BaseFont/Helvetica>>>>>>>>";
        let pdf = read(&document(&[
            b"<</Type/Catalog/Pages 2 0 R/StructTreeRoot<</ParentTree<</Nums[0[5 0 R 5 0 R]]>>>>>>".to_vec(),
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
            page.into(),
            stream("", content.as_bytes()),
            b"<</S/Span/P 6 0 R>>".to_vec(),
            b"<</S/P/ActualText(Microsoft)>>".to_vec(),
        ]));
        assert_eq!(pdf.text.as_deref(), Some("Microsoft\nz\n"));
    }

    #[test]
    fn a_page_that_is_a_picture_is_read_in_part() {
        let scanned = |content: &str| {
            let picture = stream("/Subtype/Image/Width 1/Height 1", b"x");
            let pdf = read(&page(stream("", content.as_bytes()), vec![picture]));
            (pdf.has_text, pdf.partial)
        };
        let stamp = "BT /F1 8 Tf 40 785 Td (Received 118) Tj ET";
        assert_eq!(scanned(&format!("q 600 0 0 800 0 0 cm /X Do Q {stamp}")), (Some(true), true));
        assert!(scanned(&format!("q 600 0 0 400 0 0 cm /X Do Q q 600 0 0 400 0 400 cm /X Do Q {stamp}")).1);
        assert!(scanned(&format!("q 0 800 -600 0 600 0 cm BI /W 1 /H 1 ID x EI Q {stamp}")).1);
        assert_eq!(scanned(&format!("q 100 0 0 80 0 700 cm /X Do Q {stamp}")), (Some(true), false));
        assert_eq!(scanned(&format!("q 600 0 0 800 0 0 cm /X Do Q 3 Tr {stamp}")), (Some(true), false));
        assert_eq!(scanned(&format!("{stamp} q 600 0 0 800 0 0 cm /X Do Q")), (Some(true), false));
        assert_eq!(scanned("q 600 0 0 800 0 0 cm /X Do Q").0, Some(false));
    }

    #[test]
    fn characters_that_may_be_letters() {
        for text in ["\u{fffd}\u{fffd}", "O\u{fffd}ce", "a\u{fffd}", "\u{fffd} \u{fffd}"] {
            assert!(hides_letters(text), "{text}");
        }
        for text in ["", "\u{fffd} first\n\u{fffd} second", "office"] {
            assert!(!hides_letters(text), "{text}");
        }
    }

    #[test]
    fn text_in_the_character_sets_of_east_asia() {
        for (encoding, hex, expected) in [
            ("90ms-RKSJ-H", "323032342d31313820837d8343834e838d835c83748367", "2024-118 マイクロソフト"),
            ("90ms-RKSJ-H", "cfb2", "ﾏｲ"),
            ("GBK-EUC-H", "cea2c8ed", "微软"),
            ("ETen-B5-H", "b74cb36e", "微軟"),
            ("KSCms-UHC-H", "b8b6c0cc", "마이"),
            ("EUC-H", "a5dea5a4", "マイ"),
            ("H", "255e2524", "マイ"),
            ("GBK2K-H", "8139ef30", "㐁"),
        ] {
            let font = format!("/Type/Font/Subtype/Type0/Encoding/{encoding}/DescendantFonts[<</DW 1000>>]");
            let objects = [
                b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
                b"<</Type/Pages/Kids[3 0 R]>>".to_vec(),
                format!("<</Type/Page/Contents 4 0 R/Resources<</Font<</F1<<{font}>>>>>>>>").into_bytes(),
                stream("", format!("BT /F1 10 Tf <{hex}> Tj ET").as_bytes()),
            ];
            let pdf = read(&document(&objects));
            assert_eq!((pdf.text.as_deref(), pdf.partial), (Some(&*format!("{expected}\n")), false), "{encoding}");
        }
    }
}
