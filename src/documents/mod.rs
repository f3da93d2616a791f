//! A file to what it holds: its type, whether it can be read, and the numbers, days and invoice in it. Every format has a
//! reader of its own beside this file; every input has a result, within limits.
//!
//! ```
//! use claimproof::documents::Pieces;
//! use claimproof::inspect;
//!
//! let bytes = b"Name,Company\nAna Sol,Contoso\n";
//! let found = inspect(bytes, Some("attendees.csv"));
//! assert_eq!(found.readable.get(), Some(&true));
//! assert_eq!(found.detected_type.get().map(|kind| kind.as_str()), Some("text/csv"));
//!
//! // The same, piece by piece: of a file above 128 MiB only type, size and hash are kept.
//! let mut pieces = Pieces::new(bytes.len() as u64);
//! for piece in bytes.chunks(8) {
//!     pieces.take(piece)?;
//! }
//! assert_eq!(pieces.inspect(Some("attendees.csv")), found);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bytes;

mod text;

mod content;

mod formats;

pub mod invoice;

mod signs;

use std::collections::TryReserveError;

use sha2::{Digest, Sha256};

use content::{Allowance, Content, Embedded, Text};
use formats::kinds::{self, Format, Kind};
use formats::markup;
pub use formats::pdf;
use text::Found;

use crate::calendar::Moment;
use crate::given::Given;
use crate::inspection::{FoundInvoice, Inspection, Mentions, Problem, SCHEMA};
use crate::text::Identifiers;

/// Bytes of a file that is inspected; of a larger one only its type, its size and its hash are reported.
const MOST_BYTES: usize = 128 << 20;

/// Bytes of a larger file that are kept, for its type.
const FIRST_BYTES: usize = 1 << 16;

/// Files inside files inside files that are inspected.
const MOST_DEPTH: usize = 3;

/// Inspects a file. Total: every input has a result.
pub fn inspect(bytes: &[u8], file_name: Option<&str>) -> Inspection {
    let size_bytes = length(bytes);
    File { bytes, name: file_name, size_bytes, sha256: None, depth: 0 }.inspect(&mut Allowance::default())
}

/// A file that is given piece by piece. Of one that is too large to be inspected only the first bytes are kept.
pub struct Pieces {
    size_bytes: u64,
    given: u64,
    hasher: Sha256,
    kept: Vec<u8>,
}

impl Pieces {
    /// Those of a file of so many bytes; none is given yet.
    pub fn new(size_bytes: u64) -> Self {
        Self { size_bytes, given: 0, hasher: Sha256::new(), kept: Vec::new() }
    }

    /// Takes the next piece.
    ///
    /// # Errors
    /// Where there is no memory for it.
    pub fn take(&mut self, piece: &[u8]) -> Result<(), TryReserveError> {
        hash(&mut self.hasher, piece);
        self.given = self.given.saturating_add(length(piece));
        let whole = usize::try_from(self.size_bytes).ok().filter(|size| *size <= MOST_BYTES);
        let room = whole.unwrap_or(FIRST_BYTES).saturating_sub(self.kept.len());
        let kept = piece.get(..room).unwrap_or(piece);
        self.kept.try_reserve_exact(if self.kept.is_empty() { room } else { kept.len() })?;
        self.kept.extend_from_slice(kept);
        Ok(())
    }

    /// SHA-256 of the file, as in the inspection; none where not all of it was given.
    pub fn sha256(&self) -> Option<String> {
        (self.given == self.size_bytes).then(|| hexadecimal(self.hasher.clone()))
    }

    /// Inspects the file; if not all of it was given, only its type is reported.
    pub fn inspect(self, file_name: Option<&str>) -> Inspection {
        let sha256 = self.sha256();
        let file = File { bytes: &self.kept, name: file_name, size_bytes: self.size_bytes, sha256, depth: 0 };
        file.inspect(&mut Allowance::default())
    }
}

/// How many bytes there are.
fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// A file to be inspected.
struct File<'a> {
    bytes: &'a [u8],
    name: Option<&'a str>,
    size_bytes: u64,
    sha256: Option<String>,
    /// How many files it is inside of.
    depth: usize,
}

impl File<'_> {
    fn inspect(self, allowance: &mut Allowance) -> Inspection {
        let Self { bytes, name, size_bytes, sha256, depth } = self;
        let extension = name.and_then(kinds::extension);
        let known = kinds::of(bytes, extension.as_deref()).filter(|_| !bytes.is_empty());
        let is_whole = length(bytes) >= size_bytes;
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
        let mut summary = TextSummary::of(&content);
        let signs = signs::of(&signs::Looked {
            name,
            kind,
            content: &content,
            has_text: summary.has_text,
            invoice: invoice.as_ref(),
        });
        let mut parts = Vec::new();
        // The data of an invoice that a PDF shows are no file of their own.
        let is_data = |file: &Embedded| {
            kind.is_some_and(|kind| kind.format == Format::Pdf) && file.bytes.is_ok() && invoice::is_data_of_pages(file)
        };
        for file in content.files.iter().filter(|file| !is_data(file)) {
            let part = (depth < MOST_DEPTH).then(|| part(file, depth + 1, allowance));
            if !file.is_apart {
                summary = summary.and(part.as_ref().map_or_else(TextSummary::unknown, TextSummary::of_inspection));
            }
            parts.extend(part);
        }
        if content.more_files {
            summary = summary.and(TextSummary::unknown());
        }
        let is_bounded = summary.is_bounded || summary.identifiers.as_ref().is_some_and(Found::is_cut);
        let problem = content.problem.or((is_bounded || content.more_files).then_some(Problem::TooLarge));
        let count = |number: Option<u32>| number.map(f64::from).into();
        let moment = |text: Option<String>| text.as_deref().and_then(Moment::parse).into();
        #[expect(clippy::cast_precision_loss, reason = "a file has fewer bytes than 2^53")]
        let size_bytes = Given::Is(size_bytes as f64);
        Inspection {
            schema: Given::Is(SCHEMA.into()),
            path: Given::Absent,
            file_name: name.map(String::from).into(),
            size_bytes,
            sha256: sha256.or_else(|| is_whole.then(|| self::sha256(bytes))).into(),
            detected_type: kind.map(|kind| kind.media_type.into()).into(),
            extension_matches: kind.zip(extension).and_then(|(kind, extension)| kinds::agree(kind, &extension)).into(),
            readable: content.readable.into(),
            problem: problem.into(),
            pages: count(content.pages),
            width: count(content.width),
            height: count(content.height),
            taken_at: moment(content.taken_at),
            sent_at: moment(content.sent_at),
            sheets: count(content.sheets),
            rows: count(content.rows),
            has_text: summary.has_text.into(),
            identifiers: summary.identifiers.and_then(Found::into_kept).map(Identifiers::from).into(),
            invoice: invoice.into(),
            mentions: summary.microsoft.map(|microsoft| Mentions { microsoft: Given::Is(microsoft) }).into(),
            signs: Given::Is(signs),
            parts: (content.readable == Some(true) || !parts.is_empty()).then_some(parts).into(),
        }
    }
}

/// The inspection of a file inside another.
fn part(file: &Embedded, depth: usize, allowance: &mut Allowance) -> Inspection {
    let name = file.path.rsplit(['/', '\\']).next().filter(|name| !name.is_empty());
    let path = Given::Is(file.path.clone());
    match &file.bytes {
        Ok(bytes) => {
            let file = File { bytes, name, size_bytes: length(bytes), sha256: None, depth };
            Inspection { path, ..file.inspect(allowance) }
        }
        Err(problem) => {
            let unread = File { bytes: &[], name, size_bytes: 1, sha256: None, depth };
            let readable = (*problem != Problem::TooLarge).then_some(false).into();
            let problem = Given::Is(*problem);
            Inspection { path, size_bytes: Given::Absent, readable, problem, ..unread.inspect(allowance) }
        }
    }
}

/// What the text of a file says, and that of the files inside it.
struct TextSummary {
    has_text: Option<bool>,
    identifiers: Option<Found>,
    microsoft: Option<bool>,
    /// Whether a bound kept some of it from being reported.
    is_bounded: bool,
}

impl TextSummary {
    fn of(content: &Content) -> Self {
        let text = content.text.as_ref();
        // Text that was read in part would say of numbers and names that they are not there.
        let is_whole = content.problem.is_none() && !text.is_some_and(Text::is_partial);
        let Some(shown) = text.map(Text::as_str).filter(|text| !text.trim().is_empty()) else {
            let has_text = if text.is_some() { is_whole.then_some(false) } else { content.shows_text };
            return Self { has_text, identifiers: None, microsoft: None, is_bounded: text.is_some_and(Text::is_cut) };
        };
        let identifiers = text::identifiers(shown);
        Self {
            has_text: Some(true),
            is_bounded: identifiers.is_cut() || text.is_some_and(Text::is_cut),
            identifiers: is_whole.then_some(identifiers),
            microsoft: Some(text::mentions_microsoft(shown)).filter(|named| *named || is_whole),
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
        let identifiers = self.identifiers.zip(other.identifiers).map(|(mut all, others)| {
            all.add(&others);
            all
        });
        Self {
            has_text: either(self.has_text, other.has_text),
            is_bounded,
            identifiers,
            microsoft: either(self.microsoft, other.microsoft),
        }
    }

    /// Those of a file that was not inspected.
    fn unknown() -> Self {
        Self { has_text: None, identifiers: None, microsoft: None, is_bounded: false }
    }

    /// The summary of an inspection. Text in pictures was not read.
    fn of_inspection(inspection: &Inspection) -> Self {
        if inspection.problem == Given::Is(Problem::Empty) {
            return Self { has_text: Some(false), ..Self::unknown() };
        }
        let is_picture = inspection.detected_type.get().is_some_and(|kind| kind.starts_with("image/"));
        let has_text = inspection.has_text.get().copied();
        if is_picture && has_text == Some(false) {
            return Self::unknown();
        }
        Self {
            has_text,
            identifiers: inspection.identifiers.get().map(|identifiers| Found::of(identifiers.texts())),
            microsoft: inspection.mentions.get().and_then(|mentions| mentions.microsoft.get().copied()),
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
    hash(&mut hasher, bytes);
    hexadecimal(hasher)
}

/// Hashes further bytes.
fn hash(hasher: &mut Sha256, bytes: &[u8]) {
    // Piece by piece: a WebAssembly host makes a function fast between two calls of it, not within one.
    for piece in bytes.chunks(1 << 14) {
        hasher.update(piece);
    }
}

/// A hash in lower-case hexadecimal digits.
fn hexadecimal(hasher: Sha256) -> String {
    let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or_default();
    hasher.finalize().iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use formats::zip::sample::archive as zipped;
    use serde_json::{Value, json};

    fn inspected(bytes: &[u8], name: Option<&str>) -> Value {
        serde_json::to_value(inspect(bytes, name)).unwrap()
    }

    /// Some values of an inspection.
    fn values<const N: usize>(found: &Value, names: [&str; N]) -> Value {
        names.map(|name| found[name].clone()).into_iter().collect()
    }

    #[test]
    fn the_shape_is_that_of_the_interface() {
        let json = serde_json::to_string(&inspect(b"abc", Some("a.txt"))).unwrap();
        let expected = r#"{"schema":"claimproof-inspection/1","fileName":"a.txt","sizeBytes":3,"#.to_owned()
            + r#""sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","detectedType":"text/plain","#
            + r#""extensionMatches":true,"readable":true,"problem":null,"pages":null,"width":null,"height":null,"#
            + r#""takenAt":null,"sentAt":null,"sheets":null,"rows":null,"hasText":true,"identifiers":[],"invoice":null,"#
            + r#""mentions":{"microsoft":false},"signs":[],"parts":[]}"#;
        assert_eq!(json, expected);
    }

    #[test]
    fn nothing_and_nothing_known() {
        let names = ["readable", "problem", "detectedType", "extensionMatches", "hasText", "parts"];
        let empty = inspected(b"", Some("a.pdf"));
        assert_eq!(values(&empty, names), json!([false, "empty", null, null, null, null]));
        let unknown = inspected(&[0; 100], Some("a.pdf"));
        assert_eq!(values(&unknown, names), json!([false, "not-recognised", null, null, null, null]));
    }

    /// What is found in a file that is given in pieces of so many bytes.
    fn in_pieces(bytes: &[u8], size_bytes: usize, piece: usize) -> Inspection {
        let mut pieces = Pieces::new(u64::try_from(size_bytes).unwrap());
        bytes.chunks(piece).for_each(|piece| pieces.take(piece).unwrap());
        pieces.inspect(Some("a.pdf"))
    }

    #[test]
    fn a_file_in_pieces_is_the_file() {
        let bytes = include_bytes!("../../tests/documents/pdf/plain.pdf");
        for piece in [1, 100, 1 << 20] {
            assert_eq!(in_pieces(bytes, bytes.len(), piece), inspect(bytes, Some("a.pdf")));
        }
        assert_eq!(in_pieces(b"", 0, 1), inspect(b"", Some("a.pdf")));
        let part = in_pieces(b"%PDF-1.7", bytes.len(), 3);
        assert_eq!((part.detected_type, part.readable), (Given::Is("application/pdf".into()), Given::Absent));
        assert!(part.sha256.is_absent());
    }

    #[test]
    fn of_a_file_over_the_bound_type_size_and_hash_are_told() {
        let mut bytes = b"%PDF-1.7\n".to_vec();
        bytes.resize(MOST_BYTES + 1, 0);
        let found = in_pieces(&bytes, bytes.len(), 1 << 20);
        assert_eq!(found.sha256, Given::Is(sha256(&bytes)));
        let found = serde_json::to_value(found).unwrap();
        assert_eq!(found["sizeBytes"], bytes.len());
        let names = ["detectedType", "extensionMatches", "readable", "problem"];
        assert_eq!(values(&found, names), json!(["application/pdf", true, null, "too-large"]));
        let mut pieces = Pieces::new(5 << 30);
        bytes.chunks(1 << 20).for_each(|piece| pieces.take(piece).unwrap());
        assert_eq!(pieces.kept.len(), FIRST_BYTES);
    }

    /// The paths of the files inside a file, and inside these.
    fn paths(found: &Value) -> Vec<&str> {
        let parts = found["parts"].as_array().map_or(&[][..], Vec::as_slice);
        parts.iter().flat_map(|part| [vec![part["path"].as_str().unwrap()], paths(part)].concat()).collect()
    }

    #[test]
    fn files_in_an_archive_are_files_of_their_own() {
        let inner = zipped(&[("list.csv", b"Name;Company\nA;Microsoft\n")]);
        let bytes = zipped(&[("proof/", b""), ("proof/note.txt", b"Invoice 2024-118"), ("proof/more.zip", &inner)]);
        let found = inspected(&bytes, Some("claim.zip"));
        assert_eq!(paths(&found), ["proof/note.txt", "proof/more.zip", "list.csv"]);
        let part = &found["parts"][0];
        assert_eq!(values(part, ["fileName", "sizeBytes"]), json!(["note.txt", 16]));
        assert_eq!(part["sha256"], inspected(b"Invoice 2024-118", None)["sha256"]);
        assert_eq!(part["mentions"], json!({ "microsoft": false }));
        // The inspection of an archive covers everything in it.
        let summary = values(&found, ["hasText", "identifiers", "mentions"]);
        assert_eq!(summary, json!([true, ["2024-118"], { "microsoft": true }]));
    }

    #[test]
    fn data_of_an_invoice_are_a_file_wherever_no_pages_show_it() {
        let xml = b"<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'><ID>7</ID></Invoice>";
        let found = inspected(&zipped(&[("xrechnung.xml", xml)]), None);
        assert_eq!(paths(&found), ["xrechnung.xml"]);
        assert_eq!(found["parts"][0]["invoice"]["number"], "7");
        let mail = [b"From: a\nTo: b\nContent-Type: application/xml; name=factur-x.xml\n\n".as_slice(), xml].concat();
        assert_eq!(paths(&inspected(&mail, None)), ["factur-x.xml"]);
        let hybrid = inspected(include_bytes!("../../tests/documents/pdf/attached.pdf"), None);
        assert_eq!(paths(&hybrid), Vec::<&str>::new());
    }

    #[test]
    fn of_what_is_in_a_file_not_more_is_told_than_was_read() {
        let summary = |files: &[(&str, &[u8])]| {
            let found = inspected(&zipped(files), None);
            json!([found["hasText"], found["identifiers"], found["mentions"]["microsoft"]])
        };
        let note: (&str, &[u8]) = ("a.txt", b"No. 7");
        assert_eq!(summary(&[]), json!([false, null, null]));
        assert_eq!(summary(&[note]), json!([true, ["7"], false]));
        assert_eq!(summary(&[note, ("b.txt", b" ")]), json!([true, ["7"], false]));
        // A picture may show a number, and a film a name.
        let photo = include_bytes!("../../tests/documents/photo-without-end.jpg");
        assert_eq!(summary(&[note, ("b.jpg", photo)]), json!([true, null, null]));
        assert_eq!(summary(&[note, ("b.wma", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9")]), json!([true, null, null]));
        assert_eq!(summary(&[("b.txt", b"Microsoft"), ("b.jpg", photo)]), json!([true, null, true]));
    }

    #[test]
    fn files_are_inspected_three_deep() {
        let mut bytes = b"Microsoft 365".to_vec();
        for n in (1..=4).rev() {
            bytes = zipped(&[(format!("{n}").as_str(), &bytes)]);
        }
        let found = inspected(&bytes, None);
        assert_eq!(paths(&found), ["1", "2", "3"]);
        assert_eq!(values(&found, ["hasText", "identifiers", "mentions"]), json!([null, null, null]));
    }

    #[test]
    fn files_inside_a_file_are_bounded_over_all() {
        let files: Vec<(String, &[u8])> = (0..600).map(|n| (n.to_string(), b"7".as_slice())).collect();
        let half = zipped(&files.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect::<Vec<_>>());
        let found = inspected(&zipped(&[("a.zip", &half), ("b.zip", &half)]), None);
        assert_eq!(paths(&found).len(), 1000);
        assert_eq!(values(&found["parts"][0], ["problem"]), json!([null]));
        assert_eq!(values(&found["parts"][1], ["problem"]), json!(["too-large"]));
        assert_eq!(values(&found, ["hasText", "identifiers"]), json!([true, null]));
    }

    #[test]
    fn types_that_nobody_reads_are_neither_readable_nor_not() {
        let film = inspected(b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9", Some("a.wma"));
        let names = ["readable", "problem", "hasText", "detectedType", "extensionMatches", "parts"];
        assert_eq!(values(&film, names), json!([null, null, null, "audio/x-ms-wma", true, null]));
    }

    #[test]
    fn what_a_pdf_lacks_may_be_in_the_part_that_is_missing() {
        let whole = include_bytes!("../../tests/documents/pdf/plain.pdf");
        assert_eq!(inspected(whole, None)["mentions"], json!({ "microsoft": false }));
        let cut = inspected(&whole[..whole.len() - 700], None);
        let names = ["problem", "hasText", "mentions", "identifiers"];
        assert_eq!(values(&cut, names), json!(["truncated", true, null, null]));
    }

    #[test]
    fn blank_text_is_none() {
        let blank = inspected(b" \n\t", None);
        let names = ["hasText", "identifiers", "mentions", "readable", "fileName", "extensionMatches"];
        assert_eq!(values(&blank, names), json!([false, null, null, true, null, null]));
    }

    #[test]
    fn an_archive_that_cannot_be_opened_may_be_any_document() {
        let bytes = zipped(&[("[Content_Types].xml", b"x")]);
        let names = ["readable", "problem", "extensionMatches"];
        assert_eq!(values(&inspected(&bytes[..40], Some("a.docx")), names), json!([false, "truncated", true]));
        assert_eq!(values(&inspected(&bytes, Some("a.docx")), names), json!([true, null, false]));
    }

    #[test]
    fn of_xml_in_an_unknown_encoding_nothing_is_said() {
        let xml = "<?xml version='1.0' encoding='IBM850'?><Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'>\
                   <ID>1</ID></Invoice>";
        let found = inspected(xml.as_bytes(), Some("a.xml"));
        let names = ["detectedType", "readable", "problem", "invoice", "identifiers", "hasText"];
        assert_eq!(values(&found, names), json!(["application/xml", null, null, null, null, null]));
        let known = inspected(xml.replace("IBM850", "KOI8-R").as_bytes(), Some("a.xml"));
        assert_eq!((&known["readable"], &known["invoice"]["number"]), (&json!(true), &json!("1")));
    }

    #[test]
    fn with_more_identifiers_than_are_kept_none_are_told() {
        let text = (0..5001).map(|n| n.to_string()).collect::<Vec<_>>().join("; ");
        let many = inspected(text.as_bytes(), None);
        let names = ["readable", "problem", "hasText", "identifiers", "mentions"];
        assert_eq!(values(&many, names), json!([true, "too-large", true, null, { "microsoft": false }]));
    }
}
