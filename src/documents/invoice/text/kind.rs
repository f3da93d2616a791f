//! What a document is: an invoice, a credit note, or something that mentions one.

use super::super::InvoiceKind;
use super::super::words::{Kind, LANGUAGES, List};
use super::line::Line;
use super::page::Page;
use super::total::Labelled;
use super::vocabulary::{Hit, is_reference};
use super::{Found, HEAD, Place};

impl Page {
    /// What the document calls itself, in order: the cells that hold nothing but such a name, or a number after it.
    pub(super) fn headings(&self) -> Vec<(InvoiceKind, Place)> {
        let mut headings = Vec::new();
        // Beside the number of an invoice that of an offer is one that it refers to.
        let numbered = self.lines.iter().any(|line| line.has(Kind::Number));
        for (at, line) in self.lines.iter().enumerate() {
            if line.amounts.iter().any(|amount| !amount.bare) {
                continue;
            }
            for hit in &line.hits {
                let kind = if hit.is(Kind::CreditTitle) {
                    InvoiceKind::CreditNote
                } else if hit.is(Kind::ProFormaTitle) {
                    InvoiceKind::ProForma
                } else if hit.is(Kind::Title) {
                    InvoiceKind::Invoice
                } else if hit.is(Kind::OtherTitle) && (line.cells.len() == 1 || !numbered) && at < HEAD {
                    InvoiceKind::Other
                } else {
                    continue;
                };
                let Some(cell) = line.cell_at(hit.start).filter(|cell| hit.start <= cell.0 + 1) else { continue };
                let rest: String = line.folded.get(hit.end..cell.1).unwrap_or_default().iter().collect();
                let next = rest.split_whitespace().find(|word| word.chars().any(char::is_alphanumeric));
                let labelled = || {
                    line.hits.iter().any(|other| {
                        (hit.end..hit.end + 4).contains(&other.start)
                            && [
                                Kind::Title,
                                Kind::CreditTitle,
                                Kind::Number,
                                Kind::OtherNumber,
                                Kind::IssuedOn,
                                Kind::AnyDate,
                            ]
                            .iter()
                            .any(|kind| other.is(*kind))
                    })
                };
                let alone = next.is_none_or(|next| {
                    (kind != InvoiceKind::Other || !numbered)
                        && (next.chars().any(|own| own.is_ascii_digit()) || is_reference(next) || labelled())
                });
                if alone {
                    let place = (at, hit.start, hit.end);
                    headings.push((kind, Place { label: None, value: place }));
                }
            }
        }
        headings
    }

    /// What it is: by what it calls itself first, else by whose number it has.
    pub(super) fn kind(&self, total: Option<&Found<Labelled>>) -> Option<Found<InvoiceKind>> {
        let headings = self.headings();
        let calls = |kind: InvoiceKind| headings.iter().any(|heading| heading.0 == kind);
        let label = |kind: Kind| {
            self.lines.iter().enumerate().find_map(|(at, line)| {
                let hit = line.hits.iter().find(|hit| hit.is(kind) && !line.is_referred(hit))?;
                Some(Place { label: None, value: (at, hit.start, hit.end) })
            })
        };
        let credit_number = label(Kind::CreditNumber);
        if let Some((first, place)) = headings.first() {
            if let (InvoiceKind::Invoice, Some(earlier)) = (first, credit_number.filter(|own| own.value < place.value))
            {
                return Some(Found { value: InvoiceKind::CreditNote, sure: false, place: earlier });
            }
            // That an invoice is meant says less than that something else is: `invoice` is part of other names.
            let unanimous = headings.iter().all(|heading| heading.0 == *first);
            let contradicted = match first {
                InvoiceKind::Invoice => credit_number.is_some(),
                InvoiceKind::Other => label(Kind::Number).is_none() && calls(InvoiceKind::Invoice),
                InvoiceKind::CreditNote | InvoiceKind::ProForma => false,
            };
            let invoice = headings.iter().find(|heading| heading.0 == InvoiceKind::Invoice);
            if let (InvoiceKind::Other, Some((kind, place))) = (first, invoice) {
                return Some(Found { value: *kind, sure: false, place: *place });
            }
            let agreed = *first != InvoiceKind::CreditNote || self.is_surely_credit(place, total);
            return Some(Found {
                value: *first,
                sure: unanimous && !contradicted && agreed && place.value.0 < HEAD,
                place: *place,
            });
        }
        if let Some(place) = credit_number {
            let negative = total.is_some_and(|total| total.value.value.is_negative());
            // An invoice that takes a credit note into account has its own number first.
            let first = label(Kind::Number).is_none_or(|number| number.value > place.value) && place.value.0 < HEAD;
            return Some(Found {
                value: InvoiceKind::CreditNote,
                sure: (negative || first) && self.is_surely_credit(&place, total),
                place,
            });
        }
        let place = label(Kind::Number).or_else(|| label(Kind::IssuedOn)).or_else(|| label(Kind::Title))?;
        // Its number, and a sum that is asked for.
        let sure =
            label(Kind::Number).is_some() && total.is_some_and(|total| total.sure && !total.value.value.is_negative());
        Some(Found { value: InvoiceKind::Invoice, sure, place })
    }

    /// Whether a title of a credit note means one: what may be a bill by the customer does where it gives back, or refers to
    /// an invoice; an invoice that puts another right may ask for more.
    fn is_surely_credit(&self, place: &Place, total: Option<&Found<Labelled>>) -> bool {
        let (at, start, end) = place.value;
        let folded = self.lines.get(at).and_then(|line| line.folded.get(start..end)).unwrap_or_default();
        let title: String = folded.iter().collect();
        let is_of = |titles: List| titles.iter().any(|own| title.starts_with(own));
        if LANGUAGES.iter().any(|language| is_of(language.corrections)) {
            return false;
        }
        let refers = |line: &Line| {
            let is_invoice = |hit: &Hit| hit.is(Kind::Number) || hit.is(Kind::Title);
            line.hits.iter().any(|hit| is_invoice(hit) && line.is_referred(hit))
        };
        !LANGUAGES.iter().any(|language| is_of(language.unsure_titles))
            || total.is_some_and(|total| total.value.value.is_negative())
            || self.lines.iter().any(refers)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::InvoiceKind;
    use super::super::tests::{found, kind};
    use super::super::{Confidence, read};

    #[test]
    fn what_a_document_calls_itself() {
        use Confidence::{Guess, Likely};
        use InvoiceKind::{CreditNote, Invoice, Other, ProForma};
        for (text, expected) in [
            ("INVOICE\nInvoice no. 771\nTotal 5.00", (Invoice, Likely)),
            ("Rechnungsnummer 771\nNetto 100,00\nMwSt. 19,00\nGesamtbetrag 119,00", (Invoice, Likely)),
            ("Invoice no. 771\nTotal 5.00", (Invoice, Guess)),
            ("CREDIT NOTE\nInvoice number: INV-1\nTotal 5.00", (CreditNote, Likely)),
            ("Gutschrift Nr. 77\nzu Rechnung Nr. 4711\nGesamtbetrag 5,00 €", (CreditNote, Likely)),
            ("Stornorechnung\nRechnungsnummer 4711\nGesamtbetrag -5,00 €", (CreditNote, Likely)),
            ("Avoir AV-77\nTotal TTC 5,00 €", (CreditNote, Likely)),
            ("Nota de crédito n.º 77\nFatura n.º 12\nTotal 5,00 €", (CreditNote, Likely)),
            ("NOTA DI CREDITO\nFattura n. 12\nTotale 5,00 €", (CreditNote, Likely)),
            ("Creditnota\nFactuurnummer 771\nTotaal 5,00", (CreditNote, Likely)),
            ("Credit memo no. 771\nInvoice\nTotal 5.00", (CreditNote, Guess)),
            ("Rechnung\nGutschrift   -5,00 €\nGesamtbetrag 5,00 €", (Invoice, Likely)),
            ("Invoice\nCredit note no. 5 was deducted\nInvoice no. 771\nTotal 5.00", (Invoice, Guess)),
            ("Pro forma invoice\nInvoice no. 771\nTotal 5.00", (ProForma, Likely)),
            ("Proformarechnung Nr. 771\nGesamtbetrag 5,00 €", (ProForma, Likely)),
            ("FACTURA PROFORMA\nFactura nº 771\nTotal 5,00 €", (ProForma, Likely)),
            ("形式发票\n发票号码 771\n合计金额 ¥5.00", (ProForma, Likely)),
            ("Zahlungserinnerung\nRechnungsnummer 4711\nGesamtbetrag 5,00 €", (Other, Likely)),
            ("Statement of account\nInvoice number 4711\nTotal due 5.00", (Other, Likely)),
            ("Factura rectificativa nº R-7\nRectifica la factura nº 12\nTotal factura 5,00 €", (Invoice, Guess)),
        ] {
            assert_eq!(kind(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_credit_note_has_a_number_of_its_own_and_gives_back() {
        for (text, number, total) in [
            (
                "Credit Note\nCredit note number    CN-77\nRefers to invoice number    INV-118\nTotal £1,200.00",
                "CN-77",
                "-1200",
            ),
            ("Credit note\nInvoice number: INV-118\nTotal £1,200.00", "", "-1200"),
            ("Credit note: CN-77\nInvoice: INV-118\nTotal £1,200.00", "CN-77", "-1200"),
            ("Gutschrift A5 Flyer\nGesamtbetrag 5,00 €", "", "-5"),
            ("Gutschrift 19 % MwSt.\nGesamtbetrag 5,00 €", "", "-5"),
            ("CREDIT NOTE CN-771\nOriginal invoice no. 118\nTotal -£1,200.00", "CN-771", "-1200"),
            ("Avoir\nAvoir n° AV-77\nFacture n° FA-118\nTotal TTC 1 200,00 €", "AV-77", "-1200"),
            ("Rechnungskorrektur\nRechnungskorrektur Nr. 77\nzur Rechnung Nr. 118\nGesamtbetrag 5,00 €", "77", "-5"),
            ("Nota di credito n. 77/A\nRif. fattura n. 118\nTotale documento 5,00 €", "77/A", "-5"),
            ("Creditfactuur\nCreditfactuurnummer: C-77\nBetreft factuurnummer: 118\nTe betalen € 5,00", "C-77", "-5"),
        ] {
            let [found, amount, ..] = found(text);
            assert_eq!((found.as_str(), amount.as_str()), (number, total), "{text}");
        }
        // What an invoice refers to is not its number either.
        for text in [
            "Factura rectificativa nº R-7\nRectifica la factura nº 2024/118\nTotal factura 5,00 €",
            "Rechnung Nr. R-7\nersetzt Rechnung Nr. 2024/118\nGesamtbetrag 5,00 €",
            "Facture n° R-7\nAnnule et remplace la facture n° 118\nTotal TTC 5,00 €",
            "Invoice number: R-7\nReplaces invoice number: 118\nTotal 5.00",
        ] {
            let [number, ..] = found(text);
            assert_eq!(number, "R-7", "{text}");
        }
    }

    #[test]
    fn what_comes_before_an_invoice_is_told_as_something_else() {
        for (text, number) in [
            ("Devis n° D2023-0874      Contoso SARL\nTotal TTC 5,00 €", "D2023-0874"),
            ("PRESUPUESTO      CLIENTE\nTotal a pagar 5,00 €", ""),
            ("Auftragsbestätigung\nGesamtbetrag 5,00 €", ""),
            ("御 見 積 書\n合計金額 ¥5,000", ""),
        ] {
            assert_eq!(kind(text).map(|kind| kind.0), Some(InvoiceKind::Other), "{text}");
            let [found, ..] = found(text);
            assert_eq!(found, number, "{text}");
        }
        assert_eq!(
            kind("Facture n° 771\nDevis n° D2023-0874\nTotal TTC 5,00 €").map(|kind| kind.0),
            Some(InvoiceKind::Invoice)
        );
        assert_eq!(read("Quotation\nAs agreed"), None);
    }

    #[test]
    fn a_credit_note_by_a_word_of_two_meanings_is_a_guess() {
        use Confidence::{Guess, Likely};
        for (text, confidence) in [
            ("Gutschrift\nGutschriftsnummer 77\nNetto 100,00 €\nMwSt. 19,00 €\nGesamtbetrag 119,00 €", Guess),
            ("Gutschriftsnummer 77\nGesamtbetrag 119,00 €", Guess),
            ("Gutschrift\nGutschriftsnummer 77\nNetto -100,00 €\nMwSt. -19,00 €\nGesamtbetrag -119,00 €", Likely),
            ("Gutschrift\nzur Rechnung Nr. 4711\nNetto 100,00 €\nMwSt. 19,00 €\nGesamtbetrag 119,00 €", Likely),
            ("Rechnungskorrektur\nNetto -100,00 €\nMwSt. -19,00 €\nGesamtbetrag -119,00 €", Guess),
            ("Stornorechnung\nNetto 100,00 €\nMwSt. 19,00 €\nGesamtbetrag 119,00 €", Likely),
        ] {
            let invoice = read(text).unwrap();
            let total = invoice.total.unwrap();
            let kind = invoice.kind.unwrap();
            assert_eq!((kind.value, kind.confidence), (InvoiceKind::CreditNote, confidence), "{text}");
            // With the type its sign is not sure.
            assert_eq!((total.value.plain().as_str(), total.confidence), ("-119", confidence), "{text}");
        }
    }
}
