//! A file to what it holds: its type, whether it can be read, and the numbers, days and invoice in it. Every format has a
//! reader of its own beside this file; whatever the bytes are, there is an answer, within bounds.

mod bytes;

mod text;

mod look;

mod xml;

mod zip;

mod cipher;

mod ole;

mod exif;

mod image;

mod html;

mod rtf;

mod table;

mod email;

mod kinds;

mod msg;

mod ooxml;

mod office_crypt;

mod office;

mod odf;

mod markup;

mod invoice_xml;

mod invoice_words;

pub mod invoice_text;

pub mod pdf;

use serde::Serialize;
use sha2::{Digest, Sha256};

pub use look::Problem;

use crate::decimal::Decimal;
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
    /// Whether it holds text; null where none was found, and not all was read.
    pub has_text: Option<bool>,
    /// Numbers and codes in its text; null where it has none, or was not read to its end.
    pub identifiers: Option<Vec<String>>,
    /// The invoice found in it.
    pub invoice: Option<FoundInvoice>,
    /// What its text names; null where it has none, or where it was not read to its end and names nothing before.
    pub mentions: Option<Mentions>,
}

/// An invoice found in a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FoundInvoice {
    /// What it was read from.
    pub source: Source,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: Option<InvoiceKind>,
    /// Its number.
    pub number: Option<String>,
    /// Who issued it.
    pub vendor: Option<String>,
    /// The day it was issued, `YYYY-MM-DD`.
    pub issued_on: Option<String>,
    /// Its currency, an ISO 4217 code.
    pub currency: Option<String>,
    /// The gross amount payable, a decimal string; less than nothing for a credit note.
    pub total: Option<String>,
    /// That without tax.
    pub net: Option<String>,
    /// How sure that is: the least of its values.
    pub confidence: Confidence,
    /// How each of its values was read.
    pub read: FoundValues,
}

/// What an invoice turns out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum InvoiceKind {
    /// It asks for money.
    Invoice,
    /// It gives money back.
    CreditNote,
    /// It comes before the invoice.
    ProForma,
    /// It speaks of an invoice, such as a reminder.
    Other,
}

/// How each value of an invoice was read; those that it does not say are left out.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FoundValues {
    /// What it is.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<FoundValue>,
    /// Its number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<FoundValue>,
    /// Who issued it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor: Option<FoundValue>,
    /// The day it was issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_on: Option<FoundValue>,
    /// Its currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<FoundValue>,
    /// The gross amount payable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<FoundValue>,
    /// That without tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<FoundValue>,
}

impl FoundValues {
    /// The least of all.
    fn confidence(&self) -> Option<Confidence> {
        let all = [&self.kind, &self.number, &self.vendor, &self.issued_on, &self.currency, &self.total, &self.net];
        all.into_iter().flatten().map(|value| value.confidence).max()
    }
}

/// How a value was read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FoundValue {
    /// How sure it is.
    pub confidence: Confidence,
    /// The page it is on, from 1; null in data.
    pub page: Option<u32>,
    /// The words it was read from; null in data.
    pub words: Option<String>,
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

/// How sure an invoice that was found is, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
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
    let whole = bytes.len() >= size_bytes;
    let extension = file_name.and_then(kinds::extension);
    let known = kinds::of(bytes, extension.as_deref()).filter(|_| !bytes.is_empty());
    let (kind, look, invoice) = if whole { look_into(bytes, known) } else { (known, Look::too_large(), None) };
    let text = look.text.as_ref();
    let shown = text.filter(|text| !text.as_str().trim().is_empty());
    let identifiers = shown.map(|text| text::identifiers(text.as_str()));
    let more = identifiers.as_ref().is_some_and(|(_, more)| *more);
    let bounded = more || text.is_some_and(Text::is_cut);
    let problem = look.problem.or(bounded.then_some(Problem::TooLarge));
    // Text that was read in part would say of numbers and names that they are not there.
    let whole = look.problem.is_none() && !text.is_some_and(Text::is_partial);
    let has_text = match (text, shown) {
        (_, Some(_)) => Some(true),
        (Some(_), None) => whole.then_some(false),
        (None, None) => look.shows_text,
    };
    let microsoft = shown.map(|text| text::mentions_microsoft(text.as_str())).filter(|named| *named || whole);
    Inspection {
        schema: "claimproof-inspection/1",
        file_name: file_name.map(String::from),
        size_bytes,
        sha256: sha256.or_else(|| whole.then(|| self::sha256(bytes))),
        detected_type: kind.map(|kind| kind.media_type),
        extension_matches: kind.zip(extension).and_then(|(kind, extension)| kinds::agree(kind, &extension)),
        readable: look.readable,
        problem,
        pages: look.pages,
        width: look.width,
        height: look.height,
        taken_at: look.taken_at,
        sent_at: look.sent_at,
        sheets: look.sheets,
        rows: look.rows,
        has_text,
        identifiers: identifiers.filter(|_| whole && !more).map(|(identifiers, _)| identifiers),
        invoice,
        mentions: microsoft.map(|microsoft| Mentions { microsoft }),
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
        // In a character set that is not known nothing can be said of it.
        Format::Svg => markup::decoded(bytes).map_or_else(Look::default, |xml| markup::look_at_svg(&xml)),
        Format::Xml => {
            let Some(xml) = markup::decoded(bytes) else { return (kind, Look::default(), None) };
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
    let invoice = attached_invoice(&pdf).map(|invoice| structured(invoice, Some(Source::FacturX))).or_else(|| {
        // What is missing may be the total, or the line that says what the document is.
        let whole = pdf.text.as_deref().filter(|_| !pdf.cut && !pdf.truncated);
        whole.and_then(invoice_text::read).map(written)
    });
    // Text that was read in part only would say of numbers and names that they are not there.
    let mut text = pdf.text.filter(|_| pdf.has_text == Some(true)).as_deref().map(Text::from);
    if let Some(text) = text.as_mut().filter(|_| pdf.truncated || pdf.cut || pdf.partial) {
        text.mark_partial();
    }
    let bounded = if pdf.truncated { Some(Problem::Truncated) } else { pdf.cut.then_some(Problem::TooLarge) };
    let look = Look {
        readable: Some(problem.is_none()),
        problem: problem.or(bounded),
        pages: pdf.pages,
        text,
        shows_text: pdf.has_text,
        ..Look::default()
    };
    (look, invoice)
}

/// The files inside a PDF that are its invoice by their names: Factur-X 1.0, 6.2.2, ZUGFeRD 1 and 2, XRechnung.
const ATTACHED_INVOICES: [&str; 3] = ["factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml"];

/// The electronic invoice of a PDF among the files inside it: by its name, else by what it is said to be. None where several
/// may be it and the pages do not name one of them.
fn attached_invoice(pdf: &pdf::Pdf) -> Option<invoice_xml::Invoice> {
    let is_named = |file: &pdf::Attachment| ATTACHED_INVOICES.contains(&file.name.trim().to_ascii_lowercase().as_str());
    // Beside a file of such a name no other is the invoice, even where that one cannot be read.
    let named = pdf.attachments.iter().any(is_named);
    let may_be = |file: &&pdf::Attachment| {
        if named { is_named(file) } else { file.relationship != Some(pdf::Relationship::More) }
    };
    let read = |file: &pdf::Attachment| {
        let invoice = markup::decoded(&file.bytes).and_then(|xml| invoice_xml::read(&xml))?;
        Some((file.relationship == Some(pdf::Relationship::Same), invoice))
    };
    let mut found: Vec<(bool, invoice_xml::Invoice)> = pdf.attachments.iter().filter(may_be).filter_map(read).collect();
    if found.iter().any(|(same, _)| *same) {
        found.retain(|(same, _)| *same);
    }
    let key = |invoice: &invoice_xml::Invoice| (invoice.number.clone(), invoice.issued_on, invoice.total.clone());
    let (_, first) = found.first()?;
    if found.iter().any(|(_, other)| key(other) != key(first)) {
        let text = pdf.text.as_deref().unwrap_or_default();
        found.retain(|(_, invoice)| invoice.number.as_deref().is_some_and(|number| text::has_word(text, number)));
        if found.len() > 1 {
            return None;
        }
    }
    found.into_iter().next().map(|(_, invoice)| invoice)
}

/// An invoice that was read from text, as it is reported.
fn written(invoice: invoice_text::InvoiceText) -> FoundInvoice {
    use invoice_text::Value;
    fn read<T>(value: Option<&Value<T>>) -> Option<FoundValue> {
        value.map(|value| FoundValue {
            confidence: match value.confidence {
                invoice_text::Confidence::Likely => Confidence::Likely,
                invoice_text::Confidence::Guess => Confidence::Guess,
            },
            page: Some(value.page),
            words: Some(value.words.clone()),
        })
    }
    let read = FoundValues {
        kind: read(invoice.kind.as_ref()),
        number: read(invoice.number.as_ref()),
        vendor: read(invoice.vendor.as_ref()),
        issued_on: read(invoice.issued_on.as_ref()),
        currency: read(invoice.currency.as_ref()),
        total: read(invoice.total.as_ref()),
        net: read(invoice.net.as_ref()),
    };
    let decimals = invoice.currency.as_ref().and_then(|currency| decimals(&currency.value));
    let money = |amount: Value<Decimal>| amount.value.as_money(decimals.max(Some(amount.value.decimals())));
    FoundInvoice {
        source: Source::Text,
        kind: invoice.kind.map(|kind| kind.value),
        number: invoice.number.map(|number| number.value),
        vendor: invoice.vendor.map(|vendor| vendor.value),
        issued_on: invoice.issued_on.map(|day| day.value.to_string()),
        currency: invoice.currency.map(|currency| currency.value),
        total: invoice.total.map(money),
        net: invoice.net.map(money),
        confidence: read.confidence().unwrap_or(Confidence::Guess),
        read,
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
    let kind = invoice.kind.and_then(|kind| match kind {
        invoice_xml::Kind::CreditNote => Some(InvoiceKind::CreditNote),
        invoice_xml::Kind::ProForma => Some(InvoiceKind::ProForma),
        // What the pages are, the data for booking them does not say.
        invoice_xml::Kind::BookingData if within.is_some() => None,
        invoice_xml::Kind::Invoice | invoice_xml::Kind::BookingData => Some(InvoiceKind::Invoice),
    });
    let issued_on = invoice.issued_on.map(|day| day.to_string());
    let read =
        |is_given: bool| is_given.then_some(FoundValue { confidence: Confidence::Structured, page: None, words: None });
    FoundInvoice {
        source: within.unwrap_or(own),
        confidence: Confidence::Structured,
        read: FoundValues {
            kind: read(kind.is_some()),
            number: read(invoice.number.is_some()),
            vendor: read(invoice.vendor.is_some()),
            issued_on: read(issued_on.is_some()),
            currency: read(invoice.currency.is_some()),
            total: read(invoice.total.is_some()),
            net: read(invoice.net.is_some()),
        },
        kind,
        number: invoice.number,
        vendor: invoice.vendor,
        issued_on,
        currency: invoice.currency,
        total: invoice.total,
        net: invoice.net,
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

    fn cross_industry(number: &str, code: &str) -> Vec<u8> {
        format!(
            "<r:CrossIndustryInvoice xmlns:r='urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'>\
             <r:ExchangedDocument><ID>{number}</ID><TypeCode>{code}</TypeCode></r:ExchangedDocument></r:CrossIndustryInvoice>"
        )
        .into_bytes()
    }

    fn attached(text: &str, files: &[(&str, Option<pdf::Relationship>, Vec<u8>)]) -> Option<String> {
        let attachments = files
            .iter()
            .map(|(name, relationship, bytes)| pdf::Attachment {
                name: (*name).into(),
                relationship: *relationship,
                bytes: bytes.clone(),
            })
            .collect();
        let pdf = pdf::Pdf {
            state: pdf::State::Open,
            pages: Some(1),
            text: Some(text.into()),
            has_text: Some(true),
            partial: false,
            attachments,
            truncated: false,
            cut: false,
        };
        attached_invoice(&pdf)?.number
    }

    #[test]
    fn the_invoice_among_the_files_in_a_pdf() {
        use pdf::Relationship::{More, Same};
        let is = |number: &str| cross_industry(number, "380");
        let (own, other) = (is("own"), is("other"));
        for name in ["factur-x.xml", "ZUGFeRD-invoice.xml", "zugferd-invoice.xml", "xrechnung.xml", "Factur-X.XML"] {
            for relationship in [Some(Same), Some(More), None] {
                let files = [("0.xml", relationship, other.clone()), (name, Some(Same), own.clone())];
                assert_eq!(attached("", &files).as_deref(), Some("own"), "{name}");
            }
        }
        // Without such a name: by what they are said to be, else by the number on the pages, else not at all.
        let several = |one, two| [("0.xml", one, other.clone()), ("1.xml", two, own.clone())];
        assert_eq!(attached("", &several(Some(More), Some(Same))).as_deref(), Some("own"));
        assert_eq!(attached("", &several(None, Some(Same))).as_deref(), Some("own"));
        assert_eq!(attached("", &several(Some(More), None)).as_deref(), Some("own"));
        assert_eq!(attached("Invoice No. own, another", &several(None, None)).as_deref(), Some("own"));
        assert_eq!(attached("own and other", &several(Some(Same), Some(Same))), None);
        assert_eq!(attached("", &several(None, None)), None);
        assert_eq!(attached("", &several(Some(More), Some(More))), None);
        // One alone; the same twice; a supplement alone; one that cannot be read beside another.
        assert_eq!(attached("", &[("a.xml", None, own.clone())]).as_deref(), Some("own"));
        let twice = [("factur-x.xml", Some(Same), own.clone()), ("xrechnung.xml", Some(Same), own.clone())];
        assert_eq!(attached("", &twice).as_deref(), Some("own"));
        assert_eq!(attached("", &[("a.xml", Some(More), other.clone())]), None);
        assert_eq!(attached("", &[("factur-x.xml", Some(Same), b"<a>".into()), ("a.xml", Some(Same), other)]), None);
    }

    #[test]
    fn the_type_of_an_electronic_invoice() {
        let kind = |code: &str, within: Option<Source>| {
            let xml = String::from_utf8(cross_industry("1", code)).unwrap();
            let invoice = structured(invoice_xml::read(&xml).unwrap(), within);
            (invoice.kind, invoice.read.kind.map(|read| read.confidence))
        };
        let structured = Some(Confidence::Structured);
        assert_eq!(kind("380", None), (Some(InvoiceKind::Invoice), structured));
        assert_eq!(kind("381", Some(Source::FacturX)), (Some(InvoiceKind::CreditNote), structured));
        assert_eq!(kind("325", None), (Some(InvoiceKind::ProForma), structured));
        // Data for booking is an invoice by itself; in a PDF its pages are the invoice.
        assert_eq!(kind("751", None), (Some(InvoiceKind::Invoice), structured));
        assert_eq!(kind("751", Some(Source::FacturX)), (None, None));
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
    fn an_invoice_is_as_sure_as_the_least_of_its_values() {
        let text = "INVOICE\nInvoice no. 771\nNet £100.00\nVAT £20.00\nTotal due £120.00";
        let found = |text: &str| written(invoice_text::read(text).unwrap());
        let invoice = found(text);
        assert_eq!((invoice.confidence, invoice.number.as_deref()), (Confidence::Likely, Some("771")));
        assert_eq!((invoice.total.as_deref(), invoice.net.as_deref()), (Some("120.00"), Some("100.00")));
        let invoice = found(&format!("Acme Ltd\n{text}"));
        let vendor = invoice.read.vendor.unwrap();
        assert_eq!(
            (vendor.confidence, vendor.page, vendor.words.as_deref()),
            (Confidence::Guess, Some(1), Some("Acme Ltd"))
        );
        assert_eq!((invoice.confidence, invoice.read.issued_on), (Confidence::Guess, None));
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
