//! The invoice in a file: as data where the file carries them, else as its text has it.

mod structured;
pub(super) mod text;
pub(super) mod words;

use super::content::{Embedded, Relationship};
use super::formats::markup;
use super::text::has_word;
use crate::decimal::Decimal;
use crate::forms::Money;
use crate::given::Given;
use crate::inspection::{FoundConfidence, FoundInvoice, FoundLine, FoundSource, FoundValue, FoundValues, InvoiceKind};
use crate::rulebook::decimals;

/// The invoice that a file of XML is.
pub fn of_xml(xml: &str) -> Option<FoundInvoice> {
    structured::read(xml).map(|invoice| reported(invoice, None))
}

/// The invoice that text is.
pub fn of_text(text: &str) -> Option<FoundInvoice> {
    text::read(text).map(written)
}

/// The electronic invoice of a PDF, among the files inside it.
pub fn of_embedded(files: &[Embedded], text: Option<&str>) -> Option<FoundInvoice> {
    attached(files, text.unwrap_or_default()).map(|invoice| reported(invoice, Some(FoundSource::FacturX)))
}

/// The files inside a PDF that are its invoice by their names: Factur-X 1.0, 6.2.2, ZUGFeRD 1 and 2, XRechnung.
const ATTACHED_INVOICES: [&str; 3] = ["factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml"];

/// Whether a file inside a PDF is its invoice by its name, and so no file of its own.
pub fn is_data_of_pages(file: &Embedded) -> bool {
    ATTACHED_INVOICES.contains(&file.path.trim().to_ascii_lowercase().as_str())
}

/// The electronic invoice of a PDF among the files inside it: by its name, else by its declared relation. None where several
/// may be it and the pages do not name one of them.
fn attached(files: &[Embedded], text: &str) -> Option<structured::Invoice> {
    // Beside a file of such a name no other is the invoice, even where that one cannot be read.
    let named = files.iter().any(is_data_of_pages);
    let may_be = |file: &&Embedded| {
        if named { is_data_of_pages(file) } else { file.relationship != Some(Relationship::More) }
    };
    let read = |file: &Embedded| {
        let invoice = markup::decoded(file.bytes.as_ref().ok()?).and_then(|xml| structured::read(&xml))?;
        Some((file.relationship == Some(Relationship::Same), invoice))
    };
    let mut found: Vec<(bool, structured::Invoice)> = files.iter().filter(may_be).filter_map(read).collect();
    if found.iter().any(|(same, _)| *same) {
        found.retain(|(same, _)| *same);
    }
    let key = |invoice: &structured::Invoice| (invoice.number.clone(), invoice.issued_on, invoice.total.clone());
    let (_, first) = found.first()?;
    if found.iter().any(|(_, other)| key(other) != key(first)) {
        found.retain(|(_, invoice)| invoice.number.as_deref().is_some_and(|number| has_word(text, number)));
        if found.len() > 1 {
            return None;
        }
    }
    found.into_iter().next().map(|(_, invoice)| invoice)
}

/// An invoice that was read from text, as it is reported.
fn written(invoice: text::InvoiceText) -> FoundInvoice {
    use text::Value;
    fn read<T>(value: Option<&Value<T>>) -> Given<FoundValue> {
        let found = value.map(|value| FoundValue {
            confidence: Given::Is(match value.confidence {
                text::Confidence::Likely => FoundConfidence::Likely,
                text::Confidence::Guess => FoundConfidence::Guess,
            }),
            page: Given::Is(value.page.into()),
            words: Given::Is(value.words.clone()),
        });
        found.into()
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
    let money = |amount: Decimal| Money { typed: amount.as_money(decimals.max(Some(amount.decimals()))), amount };
    let line = |row: text::Row| {
        Given::Is(FoundLine {
            words: Given::Is(row.words),
            amount: Given::Is(money(row.amount)),
            page: Given::Is(row.page.into()),
        })
    };
    FoundInvoice {
        source: Given::Is(FoundSource::Text),
        kind: invoice.kind.map(|kind| kind.value).into(),
        number: invoice.number.map(|number| number.value).into(),
        vendor: invoice.vendor.map(|vendor| vendor.value).into(),
        issued_on: invoice.issued_on.map(|day| day.value).into(),
        currency: invoice.currency.map(|currency| currency.value).into(),
        total: invoice.total.map(|total| money(total.value)).into(),
        net: invoice.net.map(|net| money(net.value)).into(),
        lines: invoice.lines.map(|rows| rows.into_iter().map(line).collect()).into(),
        confidence: Given::Is(read.confidence().unwrap_or(FoundConfidence::Guess)),
        read,
    }
}

/// An electronic invoice as it is reported, with what it was found within, if that is not a file of its own.
fn reported(invoice: structured::Invoice, within: Option<FoundSource>) -> FoundInvoice {
    let own = match invoice.vocabulary {
        structured::Vocabulary::Ubl => FoundSource::Ubl,
        structured::Vocabulary::Cii => FoundSource::Cii,
    };
    let kind = invoice.kind.and_then(|kind| match kind {
        structured::Kind::CreditNote => Some(InvoiceKind::CreditNote),
        structured::Kind::ProForma => Some(InvoiceKind::ProForma),
        // What the pages are, the data for booking them does not say.
        structured::Kind::BookingData if within.is_some() => None,
        structured::Kind::Invoice | structured::Kind::BookingData => Some(InvoiceKind::Invoice),
    });
    let confidence = Given::Is(FoundConfidence::Structured);
    let read = |is_given: bool| -> Given<FoundValue> {
        is_given.then(|| FoundValue { confidence: confidence.clone(), ..FoundValue::default() }).into()
    };
    let money = |text: Option<String>| text.as_deref().and_then(Money::parse).into();
    let line = |(words, amount): (String, String)| {
        Given::Is(FoundLine { words: Given::Is(words), amount: money(Some(amount)), page: Given::Absent })
    };
    FoundInvoice {
        source: Given::Is(within.unwrap_or(own)),
        read: FoundValues {
            kind: read(kind.is_some()),
            number: read(invoice.number.is_some()),
            vendor: read(invoice.vendor.is_some()),
            issued_on: read(invoice.issued_on.is_some()),
            currency: read(invoice.currency.is_some()),
            total: read(invoice.total.is_some()),
            net: read(invoice.net.is_some()),
        },
        kind: kind.into(),
        number: invoice.number.into(),
        vendor: invoice.vendor.into(),
        issued_on: invoice.issued_on.into(),
        currency: invoice.currency.into(),
        total: money(invoice.total),
        net: money(invoice.net),
        lines: invoice.lines.map(|lines| lines.into_iter().map(line).collect()).into(),
        confidence,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cross_industry(number: &str, code: &str) -> Vec<u8> {
        format!(
            "<r:CrossIndustryInvoice xmlns:r='urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'>\
             <r:ExchangedDocument><ID>{number}</ID><TypeCode>{code}</TypeCode></r:ExchangedDocument></r:CrossIndustryInvoice>"
        )
        .into_bytes()
    }

    fn attached(text: &str, files: &[(&str, Option<Relationship>, Vec<u8>)]) -> Option<String> {
        let files: Vec<Embedded> = files
            .iter()
            .map(|(name, relationship, bytes)| Embedded {
                relationship: *relationship,
                ..Embedded::new((*name).into(), Ok(bytes.clone()))
            })
            .collect();
        super::attached(&files, text)?.number
    }

    #[test]
    fn the_invoice_among_the_files_in_a_pdf() {
        use Relationship::{More, Same};
        let is = |number: &str| cross_industry(number, "380");
        let (own, other) = (is("own"), is("other"));
        for name in ["factur-x.xml", "ZUGFeRD-invoice.xml", "zugferd-invoice.xml", "xrechnung.xml", "Factur-X.XML"] {
            for relationship in [Some(Same), Some(More), None] {
                let files = [("0.xml", relationship, other.clone()), (name, Some(Same), own.clone())];
                assert_eq!(attached("", &files).as_deref(), Some("own"), "{name}");
            }
        }
        // Without such a name: by their declared relation, else by the number on the pages, else not at all.
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
        let kind = |code: &str, within: Option<FoundSource>| {
            let xml = String::from_utf8(cross_industry("1", code)).unwrap();
            let invoice = reported(structured::read(&xml).unwrap(), within);
            (invoice.kind.get().copied(), invoice.read.kind.get().and_then(|read| read.confidence.get().copied()))
        };
        let structured = Some(FoundConfidence::Structured);
        assert_eq!(kind("380", None), (Some(InvoiceKind::Invoice), structured));
        assert_eq!(kind("381", Some(FoundSource::FacturX)), (Some(InvoiceKind::CreditNote), structured));
        assert_eq!(kind("325", None), (Some(InvoiceKind::ProForma), structured));
        // Data for booking is an invoice by itself; in a PDF its pages are the invoice.
        assert_eq!(kind("751", None), (Some(InvoiceKind::Invoice), structured));
        assert_eq!(kind("751", Some(FoundSource::FacturX)), (None, None));
    }

    #[test]
    fn an_invoice_is_as_sure_as_the_least_of_its_values() {
        let text = "INVOICE\nInvoice no. 771\nNet £100.00\nVAT £20.00\nTotal due £120.00";
        let found = |text: &str| written(text::read(text).unwrap());
        let invoice = found(text);
        let money = |given: &Given<Money>| given.get().map(|money| money.typed.clone());
        assert_eq!(invoice.confidence, Given::Is(FoundConfidence::Likely));
        assert_eq!(invoice.number.get().map(String::as_str), Some("771"));
        assert_eq!(
            (money(&invoice.total).as_deref(), money(&invoice.net).as_deref()),
            (Some("120.00"), Some("100.00"))
        );
        let invoice = found(&format!("Acme Ltd\n{text}"));
        let read = FoundValue {
            confidence: Given::Is(FoundConfidence::Guess),
            page: Given::Is(1.0),
            words: Given::Is("Acme Ltd".into()),
        };
        assert_eq!(invoice.read.vendor, Given::Is(read));
        assert_eq!((invoice.confidence, invoice.read.issued_on), (Given::Is(FoundConfidence::Guess), Given::Absent));
    }
}
