//! A file to what it holds: its type, whether it can be read, and the numbers, days and invoice in it. Every format has a
//! reader of its own beside this file; whatever the bytes are, there is an answer, within bounds.

mod bytes;

mod text;

mod content;

mod formats;

mod invoice;

use serde::Serialize;
use sha2::{Digest, Sha256};

pub use content::Problem;
use content::{Allowance, Content, Embedded, Text};
use formats::kinds::{self, Format, Kind};
use formats::markup;
pub use formats::pdf;
use invoice::FoundInvoice;

/// Bytes of a file that is looked into; of a larger one only its type and its hash are told.
const MOST_BYTES: usize = 128 << 20;

/// Files inside files inside files that are looked into.
const MOST_DEPTH: usize = 3;

/// What a look into a file found. What is not known is null.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Inspection {
    /// Name and version of this shape: `claimproof-inspection/1`.
    pub schema: &'static str,
    /// Where it is in the file around it; left out of a file by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Name of the file, as it was given.
    pub file_name: Option<String>,
    /// Its size in bytes; null of a file inside another that cannot be unpacked.
    pub size_bytes: Option<usize>,
    /// SHA-256 of its bytes, in lower-case hexadecimal digits; null where not all of them were given.
    pub sha256: Option<String>,
    /// Media type by its bytes.
    pub detected_type: Option<&'static str>,
    /// Whether its extension goes with that; null without an extension that is known.
    pub extension_matches: Option<bool>,
    /// Whether it can be read; null where nobody tried.
    pub readable: Option<bool>,
    /// Why not, or not to its end.
    pub problem: Option<Problem>,
    /// Number of pages, or of slides.
    pub pages: Option<u32>,
    /// Width in pixels.
    pub width: Option<u32>,
    /// Height in pixels.
    pub height: Option<u32>,
    /// When a photo was taken, `YYYY-MM-DDThh:mm:ss` with an optional offset.
    pub taken_at: Option<String>,
    /// When a message was sent, likewise.
    pub sent_at: Option<String>,
    /// Number of sheets.
    pub sheets: Option<u32>,
    /// Number of rows that hold something, of all sheets.
    pub rows: Option<u32>,
    /// Whether it holds text; null where none was found, and not all was read.
    pub has_text: Option<bool>,
    /// Numbers and codes in its text; null where it has none, or was not read to its end.
    pub identifiers: Option<Vec<String>>,
    /// The invoice found in it.
    pub invoice: Option<FoundInvoice>,
    /// What its text names; null where it has none, or where it was not read to its end and names nothing before.
    pub mentions: Option<Mentions>,
    /// The files inside it, each with its path; null where it was not opened.
    pub parts: Option<Vec<Inspection>>,
}

/// What the text of a file names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Mentions {
    /// Whether it names Microsoft.
    pub microsoft: bool,
}

/// Looks into a file. Total: any bytes give an answer.
pub fn inspect(bytes: &[u8], file_name: Option<&str>) -> Inspection {
    inspect_part(bytes, file_name, bytes.len(), None)
}

/// Looks into a file of which only the first bytes may be given, and whose hash may be known. Of a part only the type is
/// told.
pub fn inspect_part(bytes: &[u8], file_name: Option<&str>, size_bytes: usize, sha256: Option<String>) -> Inspection {
    let file = File { bytes, name: file_name, size_bytes, sha256, depth: 0 };
    file.inspect(&mut Allowance::default())
}

/// A file to be looked into.
struct File<'a> {
    bytes: &'a [u8],
    name: Option<&'a str>,
    size_bytes: usize,
    sha256: Option<String>,
    /// How many files it is inside of.
    depth: usize,
}

impl File<'_> {
    fn inspect(self, allowance: &mut Allowance) -> Inspection {
        let Self { bytes, name, size_bytes, sha256, depth } = self;
        let extension = name.and_then(kinds::extension);
        let known = kinds::of(bytes, extension.as_deref()).filter(|_| !bytes.is_empty());
        let is_whole = bytes.len() >= size_bytes;
        let (kind, content) = match known {
            _ if bytes.is_empty() && is_whole => (None, Content::unreadable(Problem::Empty)),
            None if is_whole => (None, Content::unreadable(Problem::NotRecognised)),
            Some(kind) if is_whole && bytes.len() <= MOST_BYTES => {
                let (kind, content) = formats::read(bytes, kind, allowance);
                (Some(kind), content)
            }
            kind => (kind, Content::too_large()),
        };
        let invoice = kind.and_then(|kind| invoice_of(bytes, kind, &content));
        let mut facts = Facts::of(&content);
        let mut parts = Vec::new();
        for file in content.files.iter().filter(|file| !invoice::is_data_of_pages(file)) {
            let part = (depth < MOST_DEPTH).then(|| part(file, depth + 1, allowance));
            if !file.is_shown {
                facts = facts.and(part.as_ref().map_or_else(Facts::unknown, Facts::told));
            }
            parts.extend(part);
        }
        if content.more_files {
            facts = facts.and(Facts::unknown());
        }
        let problem = content.problem.or((facts.is_bounded || content.more_files).then_some(Problem::TooLarge));
        Inspection {
            schema: "claimproof-inspection/1",
            path: None,
            file_name: name.map(String::from),
            size_bytes: Some(size_bytes),
            sha256: sha256.or_else(|| is_whole.then(|| self::sha256(bytes))),
            detected_type: kind.map(|kind| kind.media_type),
            extension_matches: kind.zip(extension).and_then(|(kind, extension)| kinds::agree(kind, &extension)),
            readable: content.readable,
            problem,
            pages: content.pages,
            width: content.width,
            height: content.height,
            taken_at: content.taken_at,
            sent_at: content.sent_at,
            sheets: content.sheets,
            rows: content.rows,
            has_text: facts.has_text,
            identifiers: facts.identifiers,
            invoice,
            mentions: facts.microsoft.map(|microsoft| Mentions { microsoft }),
            parts: (content.readable == Some(true) || !parts.is_empty()).then_some(parts),
        }
    }
}

/// The inspection of a file inside another.
fn part(file: &Embedded, depth: usize, allowance: &mut Allowance) -> Inspection {
    let name = file.path.rsplit(['/', '\\']).next().filter(|name| !name.is_empty());
    let path = Some(file.path.clone());
    match &file.bytes {
        Ok(bytes) => {
            let file = File { bytes, name, size_bytes: bytes.len(), sha256: None, depth };
            Inspection { path, ..file.inspect(allowance) }
        }
        Err(problem) => {
            let unread = File { bytes: &[], name, size_bytes: 1, sha256: None, depth };
            let readable = (*problem != Problem::TooLarge).then_some(false);
            Inspection { path, size_bytes: None, readable, problem: Some(*problem), ..unread.inspect(allowance) }
        }
    }
}

/// What the text of a file says, and that of the files inside it.
struct Facts {
    has_text: Option<bool>,
    identifiers: Option<Vec<String>>,
    microsoft: Option<bool>,
    /// Whether a bound kept some of it from being told.
    is_bounded: bool,
}

impl Facts {
    fn of(content: &Content) -> Self {
        let text = content.text.as_ref();
        // Text that was read in part would say of numbers and names that they are not there.
        let is_whole = content.problem.is_none() && !text.is_some_and(Text::is_partial);
        let Some(shown) = text.map(Text::as_str).filter(|text| !text.trim().is_empty()) else {
            let has_text = if text.is_some() { is_whole.then_some(false) } else { content.shows_text };
            return Self { has_text, identifiers: None, microsoft: None, is_bounded: text.is_some_and(Text::is_cut) };
        };
        let (identifiers, more) = text::identifiers(shown);
        Self {
            has_text: Some(true),
            identifiers: (is_whole && !more).then_some(identifiers),
            microsoft: Some(text::mentions_microsoft(shown)).filter(|named| *named || is_whole),
            is_bounded: more || text.is_some_and(Text::is_cut),
        }
    }

    /// Those of both together. What is not known of one is not known of both, unless the other settles it.
    fn and(self, other: Self) -> Self {
        let is_bounded = self.is_bounded || other.is_bounded;
        match (self.has_text, other.has_text) {
            (Some(false), _) => return Self { is_bounded, ..other },
            (_, Some(false)) => return Self { is_bounded, ..self },
            _ => {}
        }
        let either = |one: Option<bool>, two: Option<bool>| match (one, two) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        };
        let identifiers = self.identifiers.zip(other.identifiers).map(|(one, two)| text::merged(&one, &two));
        Self {
            has_text: either(self.has_text, other.has_text),
            is_bounded: is_bounded || matches!(identifiers, Some(None)),
            identifiers: identifiers.flatten(),
            microsoft: either(self.microsoft, other.microsoft),
        }
    }

    /// Those of a file that was not looked into.
    fn unknown() -> Self {
        Self { has_text: None, identifiers: None, microsoft: None, is_bounded: false }
    }

    /// Those that an inspection tells. What a picture shows nobody has read.
    fn told(inspection: &Inspection) -> Self {
        if inspection.detected_type.is_some_and(|kind| kind.starts_with("image/")) && inspection.has_text == Some(false)
        {
            return Self::unknown();
        }
        Self {
            has_text: inspection.has_text,
            identifiers: inspection.identifiers.clone(),
            microsoft: inspection.mentions.map(|mentions| mentions.microsoft),
            is_bounded: false,
        }
    }
}

/// The invoice that a file is.
fn invoice_of(bytes: &[u8], kind: &Kind, content: &Content) -> Option<FoundInvoice> {
    match kind.format {
        Format::Xml => invoice::of_xml(&markup::decoded(bytes)?),
        Format::Pdf => {
            let text = content.text.as_ref().map(Text::as_str);
            // In what is missing may be the total, or the line that says what the document is.
            let whole = text.filter(|_| content.problem.is_none());
            invoice::of_embedded(&content.files, text).or_else(|| invoice::of_text(whole?))
        }
        _ => None,
    }
}

/// The hash of some bytes, in lower-case hexadecimal digits.
fn sha256(bytes: &[u8]) -> String {
    let mut hasher = Sha256::new();
    // Piece by piece: a WebAssembly host makes a function fast between two calls of it, not within one.
    for piece in bytes.chunks(1 << 14) {
        hasher.update(piece);
    }
    let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or_default();
    hasher.finalize().iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use formats::zip::sample::archive as zipped;

    #[test]
    fn the_shape_is_that_of_the_interface() {
        let inspection = inspect(b"abc", Some("a.txt"));
        let json = serde_json::to_string(&inspection).unwrap();
        let expected = r#"{"schema":"claimproof-inspection/1","fileName":"a.txt","sizeBytes":3,"#.to_owned()
            + r#""sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","detectedType":"text/plain","#
            + r#""extensionMatches":true,"readable":true,"problem":null,"pages":null,"width":null,"height":null,"#
            + r#""takenAt":null,"sentAt":null,"sheets":null,"rows":null,"hasText":true,"identifiers":[],"invoice":null,"#
            + r#""mentions":{"microsoft":false},"parts":[]}"#;
        assert_eq!(json, expected);
    }

    #[test]
    fn nothing_and_nothing_known() {
        let empty = inspect(b"", Some("a.pdf"));
        assert_eq!((empty.readable, empty.problem, empty.detected_type), (Some(false), Some(Problem::Empty), None));
        assert_eq!((empty.extension_matches, empty.has_text), (None, None));
        let unknown = inspect(&[0; 100], Some("a.pdf"));
        assert_eq!((unknown.readable, unknown.problem), (Some(false), Some(Problem::NotRecognised)));
        assert_eq!((unknown.detected_type, unknown.extension_matches), (None, None));
    }

    /// The paths of the files inside a file, and inside these.
    fn paths(inspection: &Inspection) -> Vec<String> {
        let parts = inspection.parts.as_deref().unwrap_or_default();
        parts.iter().flat_map(|part| [vec![part.path.clone().unwrap()], paths(part)].concat()).collect()
    }

    #[test]
    fn files_in_an_archive_are_files_of_their_own() {
        let inner = zipped(&[("list.csv", b"Name;Company\nA;Microsoft\n")]);
        let bytes = zipped(&[("proof/", b""), ("proof/note.txt", b"Invoice 2024-118"), ("proof/more.zip", &inner)]);
        let found = inspect(&bytes, Some("claim.zip"));
        assert_eq!(paths(&found), ["proof/note.txt", "proof/more.zip", "list.csv"]);
        let parts = found.parts.unwrap();
        assert_eq!((parts[0].file_name.as_deref(), parts[0].size_bytes), (Some("note.txt"), Some(16)));
        assert_eq!(parts[0].sha256, inspect(b"Invoice 2024-118", None).sha256);
        assert_eq!(parts[0].mentions, Some(Mentions { microsoft: false }));
        // What is said of the archive holds for all that is in it.
        assert_eq!((found.has_text, found.mentions), (Some(true), Some(Mentions { microsoft: true })));
        assert_eq!(found.identifiers.unwrap(), ["2024-118"]);
    }

    #[test]
    fn of_what_is_in_a_file_not_more_is_told_than_was_read() {
        let facts = |files: &[(&str, &[u8])]| {
            let found = inspect(&zipped(files), None);
            (found.has_text, found.identifiers, found.mentions.map(|mentions| mentions.microsoft))
        };
        let note: (&str, &[u8]) = ("a.txt", b"No. 7");
        assert_eq!(facts(&[]), (Some(false), None, None));
        assert_eq!(facts(&[note]), (Some(true), Some(vec!["7".into()]), Some(false)));
        assert_eq!(facts(&[note, ("b.txt", b" ")]), (Some(true), Some(vec!["7".into()]), Some(false)));
        // A picture may show a number, and a film a name.
        let photo = include_bytes!("../../tests/documents/photo-without-end.jpg");
        assert_eq!(facts(&[note, ("b.jpg", photo)]), (Some(true), None, None));
        assert_eq!(facts(&[note, ("b.wma", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9")]), (Some(true), None, None));
        assert_eq!(facts(&[("b.txt", b"Microsoft"), ("b.jpg", photo)]), (Some(true), None, Some(true)));
    }

    #[test]
    fn files_are_looked_into_three_deep() {
        let mut bytes = b"Microsoft 365".to_vec();
        for n in (1..=4).rev() {
            bytes = zipped(&[(format!("{n}").as_str(), &bytes)]);
        }
        let found = inspect(&bytes, None);
        assert_eq!(paths(&found), ["1", "2", "3"]);
        assert_eq!((found.has_text, found.identifiers, found.mentions), (None, None, None));
    }

    #[test]
    fn files_inside_a_file_are_bounded_over_all() {
        let files: Vec<(String, &[u8])> = (0..600).map(|n| (n.to_string(), b"7".as_slice())).collect();
        let half = zipped(&files.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect::<Vec<_>>());
        let found = inspect(&zipped(&[("a.zip", &half), ("b.zip", &half)]), None);
        assert_eq!(paths(&found).len(), 1000);
        let problems: Vec<_> = found.parts.as_deref().unwrap().iter().map(|part| part.problem).collect();
        assert_eq!(problems, [None, Some(Problem::TooLarge)]);
        assert_eq!((found.identifiers, found.has_text), (None, Some(true)));
    }

    #[test]
    fn types_that_nobody_reads_are_neither_readable_nor_not() {
        let film = inspect(b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9", Some("a.wma"));
        assert_eq!((film.readable, film.problem, film.has_text), (None, None, None));
        assert_eq!((film.detected_type, film.extension_matches), (Some("audio/x-ms-wma"), Some(true)));
    }

    #[test]
    fn what_a_pdf_lacks_may_be_in_the_part_that_is_missing() {
        let whole = include_bytes!("../../tests/documents/pdf/plain.pdf");
        assert_eq!(inspect(whole, None).mentions, Some(Mentions { microsoft: false }));
        let cut = inspect(&whole[..whole.len() - 700], None);
        assert_eq!((cut.problem, cut.has_text), (Some(Problem::Truncated), Some(true)));
        assert_eq!((cut.mentions, cut.identifiers), (None, None));
    }

    #[test]
    fn blank_text_is_none() {
        let blank = inspect(b" \n\t", None);
        assert_eq!((blank.has_text, blank.identifiers, blank.mentions), (Some(false), None, None));
        assert_eq!((blank.readable, blank.file_name, blank.extension_matches), (Some(true), None, None));
    }

    #[test]
    fn an_archive_that_cannot_be_opened_may_be_any_document() {
        let bytes = zipped(&[("[Content_Types].xml", b"x")]);
        let cut = inspect(&bytes[..40], Some("a.docx"));
        assert_eq!(
            (cut.readable, cut.problem, cut.extension_matches),
            (Some(false), Some(Problem::Truncated), Some(true))
        );
        let whole = inspect(&bytes, Some("a.docx"));
        assert_eq!((whole.readable, whole.problem, whole.extension_matches), (Some(true), None, Some(false)));
    }

    #[test]
    fn of_xml_in_an_unknown_encoding_nothing_is_said() {
        let xml = "<?xml version='1.0' encoding='IBM850'?><Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'>\
                   <ID>1</ID></Invoice>";
        let found = inspect(xml.as_bytes(), Some("a.xml"));
        assert_eq!((found.detected_type, found.readable, found.problem), (Some("application/xml"), None, None));
        assert_eq!((found.invoice, found.identifiers, found.has_text), (None, None, None));
        let known = inspect(xml.replace("IBM850", "KOI8-R").as_bytes(), Some("a.xml"));
        assert_eq!((known.readable, known.invoice.and_then(|invoice| invoice.number)), (Some(true), Some("1".into())));
    }

    #[test]
    fn with_more_identifiers_than_are_kept_none_are_told() {
        let text = (0..5001).map(|n| n.to_string()).collect::<Vec<_>>().join("; ");
        let many = inspect(text.as_bytes(), None);
        assert_eq!((many.readable, many.problem), (Some(true), Some(Problem::TooLarge)));
        assert_eq!((many.has_text, many.identifiers), (Some(true), None));
        assert_eq!(many.mentions, Some(Mentions { microsoft: false }));
    }
}
