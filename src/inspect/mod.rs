//! A file to what it holds: its type, whether it can be read, and the numbers, days and invoice in it. Every format has a
//! reader of its own beside this file; whatever the bytes are, there is an answer, within bounds.

mod bytes;

mod look;

mod text;

mod xml;

mod zip;

mod ole;

mod kinds;

mod exif;

mod image;

mod html;

mod rtf;

mod table;

mod email;

mod msg;

mod office;

mod ooxml;

mod odf;

mod markup;

mod invoice_xml;

mod invoice_words;

pub mod invoice_text;

pub mod pdf;

use serde::Serialize;
use sha2::{Digest, Sha256};

pub use look::Problem;

use crate::rulebook::decimals;
use kinds::{Format, Kind};
use look::{Look, Text};

/// Bytes of a file that is looked into; of a larger one only its type and its hash are told.
const MOST_BYTES: usize = 128 << 20;

/// What a look into a file found. What is not known is null.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Inspection {
    /// Name and version of this shape: `claimproof-inspection/1`.
    pub schema: &'static str,
    /// Name of the file, as it was given.
    pub file_name: Option<String>,
    /// Its size in bytes.
    pub size_bytes: usize,
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
    /// Whether it holds text.
    pub has_text: Option<bool>,
    /// Numbers and codes in its text; null where it has none.
    pub identifiers: Option<Vec<String>>,
    /// The invoice found in it.
    pub invoice: Option<FoundInvoice>,
    /// What its text names; null where it has none.
    pub mentions: Option<Mentions>,
}

/// An invoice found in a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FoundInvoice {
    /// What it was read from.
    pub source: Source,
    /// Its number.
    pub number: Option<String>,
    /// Who issued it.
    pub vendor: Option<String>,
    /// The day it was issued, `YYYY-MM-DD`.
    pub issued_on: Option<String>,
    /// Its currency, an ISO 4217 code.
    pub currency: Option<String>,
    /// The gross total, a decimal string.
    pub total: Option<String>,
    /// How sure that is.
    pub confidence: Confidence,
}

/// What an invoice was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// An electronic invoice within a PDF.
    FacturX,
    /// A file of UBL.
    Ubl,
    /// A file of the Cross Industry Invoice.
    Cii,
    /// The text that a reader sees.
    Text,
}

/// How sure an invoice that was found is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// It was written for machines.
    Structured,
    /// Independent signs agree.
    Likely,
    /// It may be otherwise.
    Guess,
}

/// What the text of a file names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Mentions {
    /// Whether it names Microsoft; null where it was not read to its end.
    pub microsoft: Option<bool>,
}

/// Looks into a file. Total: any bytes give an answer.
pub fn inspect(bytes: &[u8], file_name: Option<&str>) -> Inspection {
    inspect_part(bytes, file_name, bytes.len(), None)
}

/// Looks into a file of which only the first bytes may be given, and whose hash may be known. Of a part only the type is
/// told.
pub fn inspect_part(bytes: &[u8], file_name: Option<&str>, size_bytes: usize, sha256: Option<String>) -> Inspection {
    let whole = bytes.len() >= size_bytes;
    let extension = file_name.and_then(kinds::extension);
    let known = kinds::of(bytes, extension.as_deref()).filter(|_| !bytes.is_empty());
    let (kind, look, invoice) = if whole { look_into(bytes, known) } else { (known, Look::too_large(), None) };
    let text = look.text.as_ref();
    let has_text = text.map(|text| !text.as_str().trim().is_empty()).or(look.shows_text);
    let text = text.filter(|_| has_text == Some(true));
    let identifiers = text.map(|text| text::identifiers(text.as_str()));
    let bounded = text.is_some_and(Text::is_cut) || identifiers.as_ref().is_some_and(|(_, more)| *more);
    Inspection {
        schema: "claimproof-inspection/1",
        file_name: file_name.map(String::from),
        size_bytes,
        sha256: sha256.or_else(|| whole.then(|| self::sha256(bytes))),
        detected_type: kind.map(|kind| kind.media_type),
        extension_matches: kind.zip(extension).and_then(|(kind, extension)| kinds::agree(kind, &extension)),
        readable: look.readable,
        problem: look.problem.or(bounded.then_some(Problem::TooLarge)),
        pages: look.pages,
        width: look.width,
        height: look.height,
        taken_at: look.taken_at,
        sent_at: look.sent_at,
        sheets: look.sheets,
        rows: look.rows,
        has_text,
        identifiers: identifiers.map(|(identifiers, _)| identifiers),
        invoice,
        mentions: text.map(|text| Mentions { microsoft: text::mentions_microsoft(text) }),
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

/// The readers, each called with the bytes of its format. Opening a container may tell the type anew.
fn look_into(bytes: &[u8], kind: Option<&'static Kind>) -> (Option<&'static Kind>, Look, Option<FoundInvoice>) {
    let Some(known) = kind else {
        let problem = if bytes.is_empty() { Problem::Empty } else { Problem::NotRecognised };
        return (None, Look::unreadable(problem), None);
    };
    if bytes.len() > MOST_BYTES {
        return (kind, Look::too_large(), None);
    }
    let look = match known.format {
        Format::Jpeg => image::jpeg::look(bytes),
        Format::Png => image::png::look(bytes),
        Format::Gif => image::gif::look(bytes),
        Format::Bmp => image::bmp::look(bytes),
        Format::Tiff => image::tiff::look(bytes),
        Format::Webp => image::webp::look(bytes),
        Format::Heif => image::heif::look(bytes),
        Format::Psd => image::psd::look(bytes),
        Format::Html => html::look(bytes),
        Format::Rtf => rtf::look(bytes),
        Format::Mail => email::look(bytes),
        Format::Plain => table::look_at_text(bytes),
        Format::Table => table::look_at_table(bytes),
        Format::Zip => {
            let (kind, look) = archive(bytes);
            return (Some(kind), look, None);
        }
        Format::Ole => {
            let (kind, look) = office::look(bytes);
            return (Some(kind), look, None);
        }
        Format::Svg => markup::look_at_svg(&markup::decoded(bytes)),
        Format::Xml => {
            let xml = markup::decoded(bytes);
            return (kind, markup::look_at_xml(&xml), invoice_xml::read(&xml).map(|invoice| structured(invoice, None)));
        }
        Format::Pdf => {
            let (look, invoice) = portable_document(bytes);
            return (kind, look, invoice);
        }
        // Listed, and not read.
        Format::Other => Look::default(),
    };
    (kind, look, None)
}

/// A PDF file, and the invoice in it: as data where it carries them, else as its text has it.
fn portable_document(bytes: &[u8]) -> (Look, Option<FoundInvoice>) {
    let pdf = pdf::read(bytes);
    let problem = match pdf.state {
        pdf::State::Open => None,
        pdf::State::Encrypted => Some(Problem::Encrypted),
        pdf::State::Broken(pdf::Broken::Truncated) => Some(Problem::Truncated),
        pdf::State::Broken(pdf::Broken::NotPdf | pdf::Broken::NoPages) => Some(Problem::Corrupt),
    };
    let invoice = (pdf.attachments.iter())
        .find_map(|file| invoice_xml::read(&markup::decoded(&file.bytes)))
        .map(|invoice| structured(invoice, Some(Source::FacturX)))
        .or_else(|| pdf.text.as_deref().and_then(invoice_text::read).map(written));
    let bounded = if pdf.truncated { Some(Problem::Truncated) } else { pdf.cut.then_some(Problem::TooLarge) };
    let look = Look {
        readable: Some(problem.is_none()),
        problem: problem.or(bounded),
        pages: pdf.pages,
        // Text that was read in part only would say of numbers and names that they are not there.
        text: pdf.text.filter(|_| pdf.has_text == Some(true)).as_deref().map(Text::from),
        shows_text: pdf.has_text,
        ..Look::default()
    };
    (look, invoice)
}

/// An invoice that was read from text, as it is reported.
fn written(invoice: invoice_text::InvoiceText) -> FoundInvoice {
    let decimals = invoice.currency.as_deref().and_then(decimals);
    FoundInvoice {
        source: Source::Text,
        number: invoice.number,
        vendor: invoice.vendor,
        issued_on: invoice.issued_on.map(|day| day.to_string()),
        currency: invoice.currency,
        total: invoice.total.map(|total| total.as_money(decimals.max(Some(total.decimals())))),
        confidence: match invoice.confidence {
            invoice_text::Confidence::Likely => Confidence::Likely,
            invoice_text::Confidence::Guess => Confidence::Guess,
        },
    }
}

/// An archive: a document of one of the families that are archives, or just that.
fn archive(bytes: &[u8]) -> (&'static Kind, Look) {
    let archive = match zip::Archive::open(bytes) {
        Ok(archive) => archive,
        Err(problem) => return (&kinds::UNOPENED_ZIP, Look::unreadable(problem)),
    };
    if let Some(found) = odf::look(&archive).or_else(|| ooxml::look(&archive)) {
        return found;
    }
    let encrypted = archive.entries.iter().any(|entry| entry.encrypted);
    (&kinds::ZIP, Look::readable().with_problem(encrypted.then_some(Problem::Encrypted)))
}

/// An electronic invoice as it is reported, with what it was found within, if that is not a file of its own.
fn structured(invoice: invoice_xml::Invoice, within: Option<Source>) -> FoundInvoice {
    let own = match invoice.vocabulary {
        invoice_xml::Vocabulary::Ubl => Source::Ubl,
        invoice_xml::Vocabulary::Cii => Source::Cii,
    };
    FoundInvoice {
        source: within.unwrap_or(own),
        number: invoice.number,
        vendor: invoice.vendor,
        issued_on: invoice.issued_on.map(|day| day.to_string()),
        currency: invoice.currency,
        total: invoice.total,
        confidence: Confidence::Structured,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use zip::sample::archive as zipped;

    #[test]
    fn the_shape_is_that_of_the_interface() {
        let inspection = inspect(b"abc", Some("a.txt"));
        let json = serde_json::to_string(&inspection).unwrap();
        let expected = r#"{"schema":"claimproof-inspection/1","fileName":"a.txt","sizeBytes":3,"#.to_owned()
            + r#""sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","detectedType":"text/plain","#
            + r#""extensionMatches":true,"readable":true,"problem":null,"pages":null,"width":null,"height":null,"#
            + r#""takenAt":null,"sentAt":null,"sheets":null,"rows":null,"hasText":true,"identifiers":[],"invoice":null,"#
            + r#""mentions":{"microsoft":false}}"#;
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

    #[test]
    fn types_that_nobody_reads_are_neither_readable_nor_not() {
        let film = inspect(b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9", Some("a.wma"));
        assert_eq!((film.readable, film.problem, film.has_text), (None, None, None));
        assert_eq!((film.detected_type, film.extension_matches), (Some("audio/x-ms-wma"), Some(true)));
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
    fn more_identifiers_than_are_kept_are_told() {
        let text = (0..5001).map(|n| n.to_string()).collect::<Vec<_>>().join(" ");
        let many = inspect(text.as_bytes(), None);
        assert_eq!((many.readable, many.problem), (Some(true), Some(Problem::TooLarge)));
        assert_eq!(many.identifiers.unwrap().len(), 5000);
    }
}
