//! The number of an invoice.

use super::super::InvoiceKind;
use super::super::words::Kind;
use super::letters::is_ideograph;
use super::line::Line;
use super::page::Page;
use super::vocabulary::Hit;
use super::{Found, HEAD, MAX_NUMBER, MAX_PARTS, MAX_VALUES, Place};

impl Page {
    pub(super) fn number(&self, of: Option<InvoiceKind>) -> Option<Found<String>> {
        struct Number {
            text: String,
            times: usize,
            whole: bool,
            more: bool,
            place: Place,
        }
        let titled = self.lines.iter().any(|line| line.has(Kind::Title));
        let credits = of == Some(InvoiceKind::CreditNote);
        // The number of an invoice is another's in a credit note, and the other way round.
        let kinds = match of {
            Some(InvoiceKind::CreditNote) => [Kind::CreditNumber, Kind::CreditTitle, Kind::OtherNumber],
            Some(InvoiceKind::Other) => [Kind::Number, Kind::OtherTitle, Kind::OtherNumber],
            _ => [Kind::Number, Kind::Title, Kind::OtherNumber],
        };
        let [first, ..] = kinds;
        // What a sentence calls a number comes last.
        for (kind, in_sentence) in kinds.into_iter().map(|kind| (kind, false)).chain([(first, true)]) {
            let is_label = matches!(kind, Kind::Number | Kind::CreditNumber);
            let mut found: Vec<Number> = Vec::new();
            for (at, line) in self.lines.iter().enumerate() {
                let is_titled = |hit: &Hit| {
                    let kinds = [Kind::Title, Kind::CreditTitle, Kind::ProFormaTitle];
                    let follows = |title: &Hit| {
                        title.end <= hit.start && hit.start < title.end + 4 && kinds.iter().any(|kind| title.is(*kind))
                    };
                    kind == Kind::CreditTitle || kind == Kind::OtherNumber && line.hits.iter().any(follows)
                };
                let is_title = |hit: &Hit| hit.is(kind) || kind == Kind::Title && hit.is(Kind::ProFormaTitle);
                for hit in line.hits.iter().filter(|hit| is_title(hit)) {
                    let other = hit.is(Kind::NotNumber) && kind != Kind::OtherTitle;
                    if other
                        || line.is_referred(hit)
                        || is_label && line.is_in_sentence(hit) != in_sentence
                        || kind == Kind::OtherNumber && !line.begins_or_follows(hit)
                    {
                        continue;
                    }
                    let values = self.values(at, hit);
                    // The number of a title, or of a short label, follows in the same line.
                    let telling =
                        is_label || (titled || credits) && kind == Kind::OtherNumber && hit.end - hit.start > 6;
                    let values = values.into_iter().filter(|value| telling || value.0 == at);
                    let number = values.into_iter().find_map(|(below, start, end)| {
                        let line = self.lines.get(below)?;
                        let dated = line.dates.iter().any(|date| date.start < start + 2 && date.end > start);
                        let (number, ends) = line.number_at(start, end)?;
                        // In brackets behind a title stands the code of its type.
                        let bracketed = !is_label && line.folded.get(start.wrapping_sub(1)) == Some(&'(');
                        let digits = number.text.chars().filter(char::is_ascii_digit).count();
                        let year =
                            number.text.len() == 4 && (number.text.starts_with("19") || number.text.starts_with("20"));
                        // With letters, and nothing after it, a number is one beside such a title even when it is short.
                        let short = !number.more && number.text.chars().any(char::is_alphabetic) && is_titled(hit);
                        let weak = (!is_label || in_sentence) && (digits < 3 && !short || year);
                        // More words after a short label make it an address.
                        let other = kind == Kind::OtherNumber && number.more;
                        // Parts below a label may be of several columns.
                        let whole = number.whole && (!number.parts || below == at);
                        let place = Place { label: Some((at, hit.start, hit.end)), value: (below, start, ends) };
                        (!dated && !weak && !other && !bracketed).then_some((number.text, whole, number.more, place))
                    });
                    let Some((text, whole, more, place)) = number else { continue };
                    let full = found.len() >= MAX_VALUES;
                    match found.iter_mut().find(|known| known.text == text) {
                        Some(known) => known.times += 1,
                        None if !full => found.push(Number { text, times: 1, whole, more, place }),
                        None => {}
                    }
                }
            }
            // Of numbers without a label of their own, the one by the title.
            if !is_label && found.iter().any(|known| self.is_by_title(&known.place)) {
                found.retain(|known| self.is_by_title(&known.place));
            }
            let most = found.iter().map(|known| known.times).max();
            let alone = found.len() == 1;
            if let Some(number) = found.into_iter().find(|known| Some(known.times) == most) {
                let by_title =
                    || !number.more && self.is_by_title(&number.place) && !self.calls_another(first, &number.text);
                let sure = alone && !in_sentence && number.whole && (is_label || by_title());
                return Some(Found { value: number.text, sure, place: number.place });
            }
        }
        None
    }

    /// Whether a label of this kind, even one in a sentence, has another number.
    fn calls_another(&self, kind: Kind, number: &str) -> bool {
        self.lines.iter().enumerate().any(|(at, line)| {
            line.hits.iter().filter(|hit| hit.is(kind) && !line.is_referred(hit)).any(|hit| {
                let values = self.values(at, hit).into_iter();
                let mut numbers = values.filter_map(|(row, start, end)| self.lines.get(row)?.number_at(start, end));
                numbers.next().is_some_and(|(other, _)| other.text != number)
            })
        })
    }

    /// Whether a number stands by the title in the head: beside it, or in one of the next two lines, and no party's.
    fn is_by_title(&self, place: &Place) -> bool {
        let Some((at, start, _)) = place.label.filter(|label| label.0 < HEAD && label.0 == place.value.0) else {
            return false;
        };
        let near = |line: &&Line| line.page == self.lines.get(at).map_or(0, |line| line.page);
        let lines =
            self.lines.iter().enumerate().take(at + 1).skip(at.saturating_sub(2)).filter(|(_, line)| near(line));
        let titles = [Kind::Title, Kind::CreditTitle, Kind::ProFormaTitle, Kind::OtherTitle];
        let begins = |line: &Line, hit: &Hit| line.cells.iter().any(|cell| cell.0 == hit.start);
        let mut is_titled = false;
        for (row, line) in lines {
            let before = |hit: &&Hit| (row < at || hit.start <= start) && begins(line, hit);
            if line.hits.iter().filter(before).any(|hit| titles.iter().any(|kind| hit.is(*kind))) {
                is_titled = true;
            } else if line.hits.iter().filter(before).any(|hit| hit.is(Kind::Seller) || hit.is(Kind::Buyer)) {
                is_titled = false;
            }
        }
        is_titled
    }
}

/// The number of an invoice as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WrittenNumber {
    pub(super) text: String,
    /// How many characters it takes.
    pub(super) length: usize,
    /// Whether it consists of several parts with blanks between them.
    pub(super) parts: bool,
    /// Whether it surely ends there: what follows is no part of it.
    pub(super) whole: bool,
    /// Whether more follows it.
    pub(super) more: bool,
}

/// The number of an invoice that a text begins with. Blanks may part it, as in `RE 2024 00118` and `15 / 2024`.
pub(super) fn invoice_number(text: &str) -> Option<WrittenNumber> {
    let narrow: Vec<char> = text
        .chars()
        .map(|character| match character {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            other if other.is_whitespace() => ' ',
            other => other,
        })
        .collect();
    let mut words: Vec<(usize, String)> = Vec::new();
    let mut open = false;
    for (at, character) in narrow.iter().enumerate() {
        match words.last_mut() {
            _ if *character == ' ' => open = false,
            Some((_, word)) if open => word.push(*character),
            _ => {
                words.push((at, character.to_string()));
                open = true;
            }
        }
    }
    let plain = |word: &str| word.chars().all(|own| own.is_ascii_alphanumeric() || "-/._#+&\\".contains(own));
    let has_digit = |word: &str| word.chars().any(|own| own.is_ascii_digit());
    let joins = |word: &str| matches!(word, "-" | "/" | "." | "_");
    let letters =
        |word: &str| word.len() <= 6 && word.chars().all(|own| own.is_ascii_uppercase() || "-/.".contains(own));
    let mut parts: Vec<String> = Vec::new();
    let (mut length, mut digits, mut ends) = (0, false, false);
    // What may yet turn out to be no part of it: letters and marks that digits must follow.
    let mut pending: Vec<String> = Vec::new();
    let mut rest = words.iter();
    let mut stopped = None;
    for (at, raw) in rest.by_ref() {
        let word = raw.trim_matches(|own: char| !own.is_alphanumeric());
        let first = parts.is_empty() && pending.is_empty();
        // Before it anything may stand that is no letter; within it not.
        let bare = raw.trim_end_matches([',', ';', ':', ')', ']', '.']);
        if has_digit(word) {
            let begins_plain = first || bare.len() == word.len() || bare.ends_with(word) && plain(bare);
            if !plain(word) || is_price(word) || !begins_plain {
                stopped = Some(raw);
                break;
            }
            parts.append(&mut pending);
            parts.push(word.to_owned());
            let lead = raw.find(word).map_or(0, |byte| raw.get(..byte).map_or(0, |lead| lead.chars().count()));
            length = at + lead + word.chars().count();
            digits = true;
            ends = raw.ends_with([',', ';', ':']);
            if ends {
                break;
            }
        } else if joins(raw) && !first {
            pending.push(raw.clone());
        } else if word.is_empty() && first {
        } else if !word.is_empty()
            && letters(word)
            && (!digits && parts.is_empty() && pending.len() < 2 || pending.last().is_some_and(|last| joins(last)))
        {
            pending.push(word.to_owned());
        } else {
            stopped = Some(raw);
            break;
        }
    }
    let text = parts.join(" ");
    if !digits || text.len() > MAX_NUMBER || parts.len() > MAX_PARTS {
        return None;
    }
    let after = stopped.or_else(|| rest.next().map(|(_, raw)| raw));
    let several = parts.len() > 1;
    let whole = match after {
        _ if ends => true,
        None => pending.is_empty() || pending.iter().all(|part| joins(part)),
        // A word, an amount or another script follows. After several parts a name may have begun among them.
        Some(raw) => {
            let start = raw.chars().find(|own| own.is_alphanumeric());
            let word = start.is_some_and(|own| own.is_lowercase() || is_ideograph(own));
            let named = !several && raw.chars().any(char::is_lowercase);
            let amount = is_price(raw) || raw.contains(',') && has_digit(raw) || start.is_none();
            word || named || amount
        }
    };
    let prefixed = parts.first().is_some_and(|first| !has_digit(first)) && parts.len() == 2;
    Some(WrittenNumber { text, length, parts: several && !prefixed, whole, more: after.is_some() })
}

/// Digits with a point and two decimals look like a price.
pub(super) fn is_price(word: &str) -> bool {
    word.split_once('.').is_some_and(|(before, after)| {
        after.len() == 2
            && [before, after].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::InvoiceKind;
    use super::super::tests::{found, kind};
    use super::super::{Confidence, read};

    #[test]
    fn values_beside_below_and_to_the_right() {
        for text in [
            "Invoice number: RE-17/4\nTotal 5.00",
            "Invoice number        RE-17/4\nTotal 5.00",
            "Date        Invoice number\n3/4/2024    RE-17/4\nTotal 5.00",
            "To pay    Invoice number\n                         RE-17/4\nTotal 5.00",
            "Facture n° RE-17/4 du 3 mars 2024\nTotal TTC 5,00 €",
            "請求書番号：RE-17/4\n合計金額 ¥5",
        ] {
            let [number, ..] = found(text);
            assert_eq!(number, "RE-17/4", "{text}");
        }
        let [number, ..] = found("Invoice\nOrder number 4711\nCustomer no. 22333\nPhone 030 123456\nTotal 5.00");
        assert_eq!(number, "");
    }

    #[test]
    fn numbers_with_blanks_are_whole() {
        let number = |text: &str| read(text)?.number.map(|number| (number.value, number.confidence));
        for written in [
            "FA 2024 0118",
            "73 6482 9100",
            "RE 2024 00118",
            "15 / 2024",
            "2024 - 00118",
            "2024 / RE / 00118",
            "R - 7",
            "RE-17 4",
        ] {
            for text in [
                format!("Rechnungsnummer: {written}\nGesamtbetrag 5,00 €"),
                format!("Rechnungsnummer     {written}     Kunde 12345\nGesamtbetrag 5,00 €"),
                format!("Rechnung Nr. {written} vom 5.3.2024\nGesamtbetrag 5,00 €"),
                format!("Rechnung Nr. {written} Datum: 5.3.2024\nGesamtbetrag 5,00 €"),
            ] {
                assert_eq!(number(&text), Some((written.to_owned(), Confidence::Likely)), "{text}");
            }
        }
        // Where it ends is not sure.
        for (text, expected) in [
            ("Invoice number    Customer\n10492 445566\nTotal 5.00", "10492 445566"),
            ("Invoice number: 2024 RE 118\nTotal 5.00", "2024"),
            ("Invoice number: 10492 20095 London\nTotal 5.00", "10492 20095"),
        ] {
            assert_eq!(number(text), Some((expected.to_owned(), Confidence::Guess)), "{text}");
        }
        // What follows is something else.
        for text in [
            "Invoice number: 10492 dated 5 March 2024\nTotal 5.00",
            "Invoice number: 10492 5 March 2024\nTotal 5.00",
            "Invoice number: 10492 1,250.00\nTotal 5.00",
            "Invoice number: 10492 - page 1\nTotal 5.00",
            "Invoice number: 10492, 20095\nTotal 5.00",
        ] {
            assert_eq!(number(text), Some(("10492".to_owned(), Confidence::Likely)), "{text}");
        }
    }

    #[test]
    fn numbers_right_behind_their_sign() {
        for (text, expected) in [
            ("Facture n°562044387 du 02 juillet 2024\nTotal TTC 5,00 €", "562044387"),
            ("Factura nº2024-118\nTotal factura 5,00 €", "2024-118"),
            ("Fatura n.º118/A\nTotal 5,00 €", "118/A"),
            ("Invoice#10492\nTotal 5.00", "10492"),
            ("Invoice №10492\nTotal 5.00", "10492"),
            ("Teilrechnung Nr. 471102 vom 05.03.2020\nGesamtbetrag 5,00", "471102"),
            ("Verkoopfactuur\nVerkoopfactuurnummer 471102\nTe betalen 5,00", "471102"),
        ] {
            let [number, ..] = found(text);
            assert_eq!(number, expected, "{text}");
        }
        // The number of a house.
        for address in
            ["1887 Mesa Dr #9995, London", "Suite #2001", "No. 1887 Mesa Drive", "12 High Street, Flat no 4711"]
        {
            let [number, ..] = found(&format!("Fabrikam Print Ltd\n{address}\nINVOICE\nTotal 5.00"));
            assert_eq!(number, "", "{address}");
        }
    }

    #[test]
    fn short_numbers_of_a_pro_forma_invoice() {
        for text in ["PROFORMA INVOICE No. PF-12\nTotal 5.00", "Proformarechnung Nr. PF-12\nGesamtbetrag 5,00 €"] {
            assert_eq!(kind(text).map(|kind| kind.0), Some(InvoiceKind::ProForma), "{text}");
            let [number, ..] = found(text);
            assert_eq!(number, "PF-12", "{text}");
        }
    }

    #[test]
    fn a_number_within_a_sentence_comes_last() {
        let number = |text: &str| read(text)?.number.map(|number| (number.value, number.confidence));
        for (text, confidence) in [
            (
                "FACTURA\nNº VD-2026/0007\nTotal factura 5,00 €\nInscrita en el Registro Mercantil, tomo 0, folio 2601",
                Confidence::Likely,
            ),
            (
                "Invoice\nNo. VD-2026/0007\nTotal 5.00\nPlease state the invoice number 2601 when you pay",
                Confidence::Guess,
            ),
        ] {
            assert_eq!(number(text), Some(("VD-2026/0007".into(), confidence)), "{text}");
        }
        let alone = "Invoice\nTotal 5.00\nPlease state the invoice number 2601 when you pay";
        assert_eq!(number(alone), Some(("2601".into(), Confidence::Guess)));
        assert_eq!(
            number("Rechnung\nDatum: 5.3.2024 Rechnungsnummer: 2601\nGesamtbetrag 5,00"),
            Some(("2601".into(), Confidence::Likely))
        );
    }

    #[test]
    fn a_number_by_the_title_is_likely() {
        let number = |text: &str| read(text)?.number.map(|number| (number.value, number.confidence));
        let is = |number: &str, confidence| Some((number.to_owned(), confidence));
        for (text, expected) in [
            ("Facture FA-2017-0008\nTotal TTC 5,00 €", "FA-2017-0008"),
            ("Anzahlungsrechnung AR-24-0488\nGesamtbetrag 5,00 €", "AR-24-0488"),
            ("FACTURA        CLIENTE\nNº VD-2026/0007\nTotal factura 5,00 €", "VD-2026/0007"),
            // Behind the code of its type, and beside the number of a party.
            ("Handelsrechnung (380)   Nr. 471102   vom 5.3.2018\nKunde\nNummer:   771\nGesamtbetrag 5,00 €", "471102"),
        ] {
            assert_eq!(number(text), is(expected, Confidence::Likely), "{text}");
        }
        for text in [
            "Facture FA-2017-0008 Jean Dupont\nTotal TTC 5,00 €",
            "FACTURA\nCliente\nNº VD-2026/0007\nTotal factura 5,00 €",
            "FACTURA\nTel.\nMóvil\nFax\nNº VD-2026/0007\nTotal factura 5,00 €",
        ] {
            assert_ne!(number(text).map(|number| number.1), Some(Confidence::Likely), "{text}");
        }
        assert_eq!(number("Handelsrechnung (380)\nGesamtbetrag 5,00 €"), None);
    }
}
