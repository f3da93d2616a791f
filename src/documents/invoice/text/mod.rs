//! Invoice fields out of plain text: labels in eleven languages, and the values beside or below them.
//!
//! What is found is a guess, and likely only where signs that do not depend on one another agree.

mod amount;
mod currency;
mod date;
mod kind;
mod letters;
mod line;
mod number;
mod page;
mod rows;
mod total;
mod vendor;
mod vocabulary;

use super::InvoiceKind;
use crate::calendar::Date;
use crate::decimal::Decimal;
use crate::text::ideographs;
pub(in crate::documents) use date::month_named;
pub(in crate::documents) use letters::{Word, fold, is_ideograph, key, words};
use page::Page;
use total::Labelled;
pub(in crate::documents) use vendor::{company, legal_forms};
pub(in crate::documents) use vocabulary::VOCABULARY;

/// How many lines are read at the beginning and at the end, and how many characters of each.
const FIRST_LINES: usize = 1200;
const LAST_LINES: usize = 600;
const MAX_COLUMNS: usize = 400;
/// How many different values are weighed against one another, at the beginning and at the end.
const MAX_VALUES: usize = 100;
/// How many lines below a label its value may stand.
const BELOW: usize = 3;
/// How long a number of an invoice may be, and of how many parts with blanks between them.
const MAX_NUMBER: usize = 40;
const MAX_PARTS: usize = 6;
/// How many characters around a value are reported at most.
const MAX_WORDS: usize = 200;
/// In how many lines of the beginning the words alone say what a document is.
const HEAD: usize = 30;

/// What a text says as an invoice. A field that it does not say, or not clearly, is none.
#[derive(Debug, Clone, PartialEq)]
pub struct InvoiceText {
    /// What it is.
    pub kind: Option<Value<InvoiceKind>>,
    /// The number of the invoice, as written.
    pub number: Option<Value<String>>,
    /// Who issued it.
    pub vendor: Option<Value<String>>,
    /// The day it was issued.
    pub issued_on: Option<Value<Date>>,
    /// The currency, a code of ISO 4217.
    pub currency: Option<Value<String>>,
    /// The gross amount payable; below 0 for a credit note.
    pub total: Option<Value<Decimal>>,
    /// That without tax.
    pub net: Option<Value<Decimal>>,
    /// What was sold: all of it, or none.
    pub lines: Option<Vec<Row>>,
}

/// A line of an invoice.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it says.
    pub words: String,
    /// Its amount, with the sign of the total.
    pub amount: Decimal,
    /// Its page, from 1.
    pub page: u32,
}

/// A value with where it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Value<T> {
    /// The value.
    pub value: T,
    /// Its confidence.
    pub confidence: Confidence,
    /// The page, from 1.
    pub page: u32,
    /// Its label and itself, as written.
    pub words: String,
}

/// How sure fields read from text are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Something was read that may mean something else.
    Guess,
    /// Independent signs agree on it, and nothing contradicts.
    Likely,
}

/// Reads an invoice; none if the text is not one. Columns may be kept apart by two blanks or more.
pub fn read(text: &str) -> Option<InvoiceText> {
    let text = ideographs(text);
    let mut page = Page::new(&text, &VOCABULARY);
    page.keep_spoken_languages();
    page.find_amounts_and_dates();
    let is_invoice = page.is_invoice();
    let is_other = || page.headings().iter().any(|heading| heading.0 == InvoiceKind::Other);
    if !is_invoice && !is_other() {
        return None;
    }
    let mut total = page.total();
    // A document that only looks like an invoice is reported as such.
    if !is_invoice && total.is_none() {
        return None;
    }
    let kind = page.kind(total.as_ref());
    let credits = kind.as_ref().is_some_and(|kind| kind.value == InvoiceKind::CreditNote);
    let number = page.number(kind.as_ref().map(|kind| kind.value));
    if number.is_none() && total.is_none() {
        return None;
    }
    let currency = page.currency(total.as_ref());
    let mut issued_on = page.issued_on(currency.as_ref().map(|found| found.value.as_str()));
    if let Some(day) = issued_on.as_mut().filter(|day| credits && page.has_rival(day.value, usize::MAX)) {
        // It may be that of the invoice that is credited.
        day.sure = false;
    }
    let mut net = page.net(total.as_ref());
    // A credit note often states what it gives back as amounts above nothing.
    let turns = credits && total.as_ref().is_some_and(|total| total.value.value.is_positive());
    let turned = |value: Decimal| if turns { Decimal::ZERO.minus(value) } else { value };
    let rows = page.rows(total.as_ref(), net.as_ref());
    if let Some(rows) = &rows {
        let sum = rows.iter().fold(Decimal::ZERO, |sum, row| sum.plus(row.amount));
        // What the lines come to is a sign of its own.
        for own in [&mut total, &mut net].into_iter().flatten() {
            own.sure |= own.value.value == sum && !own.value.doubted;
        }
    }
    if credits && kind.as_ref().is_some_and(|kind| !kind.sure) {
        // Whether it gives back or asks for money is not sure, and so its sign.
        for own in [&mut total, &mut net].into_iter().flatten() {
            own.sure = false;
        }
    }
    let lines = rows.map(|rows| rows.into_iter().map(|row| Row { amount: turned(row.amount), ..row }).collect());
    let amount = |found: Found<Labelled>| {
        let value = found.value.value;
        // A credit note often states what it gives back as amounts above nothing.
        let value = if credits && value.is_positive() { Decimal::ZERO.minus(value) } else { value };
        page.value(Found { value, sure: found.sure, place: found.place })
    };
    Some(InvoiceText {
        kind: kind.map(|found| page.value(found)),
        number: number.map(|found| page.value(found)),
        vendor: page.vendor().map(|found| page.value(found)),
        issued_on: issued_on.map(|found| page.value(found)),
        currency: currency.map(|found| page.value(found)),
        total: total.map(amount),
        net: net.map(amount),
        lines,
    })
}

/// A value, whether independent signs agree on it, and where it was read.
#[derive(Debug, Clone)]
struct Found<T> {
    value: T,
    sure: bool,
    place: Place,
}

/// Where a value stands, and the label that it was found by: each a line, and where it begins and ends there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    label: Option<(usize, usize, usize)>,
    value: (usize, usize, usize),
}

/// An amount without its sign.
fn magnitude(amount: Decimal) -> Decimal {
    if amount.is_negative() { Decimal::ZERO.minus(amount) } else { amount }
}

/// Keeps so many items of the beginning and of the end.
fn shorten<T>(items: &mut Vec<T>, first: usize, last: usize) {
    if let Some(excess) = items.len().checked_sub(first + last) {
        items.drain(first..first + excess);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "\
ACME Print Ltd                                 INVOICE
12 High Street, Leeds                          Invoice No: 10492
VAT Reg No: GB 123 4567 89                     Date of issue: 14 February 2024
                                               Due date: 15 March 2024
500  A5 flyers          £0.24        £120.00
2    Roll-up banners    £75.00       £150.00
                        Net          £270.00
                        VAT 20%       £54.00
                        Total        £324.00
                        Amount due   £324.00
Questions? billing@acmeprint.example, www.acmeprint.example
ACME Print Ltd, registered in England
";

    pub(super) fn found(text: &str) -> [String; 6] {
        let Some(invoice) = read(text) else { return Default::default() };
        let least = [
            invoice.kind.as_ref().map(|own| own.confidence),
            invoice.number.as_ref().map(|own| own.confidence),
            invoice.total.as_ref().map(|own| own.confidence),
            invoice.net.as_ref().map(|own| own.confidence),
            invoice.issued_on.as_ref().map(|own| own.confidence),
            invoice.currency.as_ref().map(|own| own.confidence),
            invoice.vendor.as_ref().map(|own| own.confidence),
        ];
        [
            invoice.number.map(|own| own.value).unwrap_or_default(),
            invoice.total.map(|own| own.value.plain()).unwrap_or_default(),
            invoice.issued_on.map(|own| own.value.to_string()).unwrap_or_default(),
            invoice.currency.map(|own| own.value).unwrap_or_default(),
            invoice.vendor.map(|own| own.value).unwrap_or_default(),
            least.into_iter().flatten().min().map(|least| format!("{least:?}")).unwrap_or_default(),
        ]
    }

    pub(super) fn total(text: &str) -> String {
        let [_, total, ..] = found(&format!("Invoice no. 77\n{text}"));
        total
    }

    pub(super) fn date(text: &str) -> String {
        let [_, _, date, ..] = found(text);
        date
    }

    pub(super) fn kind(text: &str) -> Option<(InvoiceKind, Confidence)> {
        read(text)?.kind.map(|kind| (kind.value, kind.confidence))
    }

    #[test]
    fn signs_that_agree_make_it_likely() {
        assert_eq!(found(ENGLISH), ["10492", "324", "2024-02-14", "GBP", "ACME Print Ltd", "Likely"]);
        // Any one of them less, and it is a guess.
        for (from, to) in [
            ("VAT 20%       £54.00", "VAT 20%       £45.00"),
            ("Invoice No: 10492", "Invoice No: 10492  Invoice number: 10493"),
            ("Amount due   £324.00", "Amount due   £342.00"),
        ] {
            let [.., confidence] = found(&ENGLISH.replace(from, to).replace("Total        £324.00", ""));
            assert_eq!(confidence, "Guess", "{to}");
        }
    }

    #[test]
    fn radicals_are_read_as_the_ideographs_they_stand_for() {
        let text = "請求書\n⾦⼭印刷株式会社\n請求書番号 2024-118\n請求⽇ 2024年3⽉20⽇\n⼩計 ¥100,000\n消費税(10%) ¥10,000\n\
                    合計⾦額 ¥110,000";
        let [number, total, date, currency, vendor, _] = found(text);
        assert_eq!([number, total, date, currency], ["2024-118", "110000", "2024-03-20", "JPY"]);
        assert_eq!(vendor, "金山印刷株式会社");
    }

    #[test]
    fn each_value_tells_where_it_was_read() {
        let invoice = read(&format!("\u{c}{ENGLISH}\u{c}Terms")).unwrap();
        let place = |page: u32, words: &str| (page, words.to_owned());
        let number = invoice.number.unwrap();
        assert_eq!((number.page, number.words), place(2, "Invoice No: 10492"));
        let total = invoice.total.unwrap();
        assert_eq!((total.page, total.words), place(2, "Amount due £324.00"));
        let issued_on = invoice.issued_on.unwrap();
        assert_eq!((issued_on.page, issued_on.words), place(2, "Date of issue: 14 February 2024"));
        let net = invoice.net.unwrap();
        assert_eq!((net.value.plain(), net.confidence), ("270".into(), Confidence::Likely));
        let below = read("Date        Invoice number\n3/4/2024    RE-17/4\nTotal 5.00").unwrap().number.unwrap();
        assert_eq!((below.page, below.words), place(1, "Invoice number RE-17/4"));
    }

    #[test]
    fn what_is_no_invoice() {
        for text in ["", "Meeting minutes\nThe invoice of $12,000 was discussed.", "Total 5.00", "\u{c}\u{c}"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn long_and_odd_texts_end() {
        for text in ["9".repeat(100_000), "1 ".repeat(100_000), "Total ".repeat(100_000), "\u{0}¥（".repeat(10_000)] {
            let _ = read(&format!("Invoice no. 771\n{text}"));
        }
        let _ = read(&"Invoice number 1\n".repeat(100_000));
        // Every line full of labels, names, amounts or numbers that all differ.
        let lines = |line: fn(usize) -> String| (0..2000).map(line).collect::<String>();
        for text in [
            lines(|n| format!("{}\n", format!("Date  Bill to  Total  Net  VAT {n}.00  ").repeat(3))),
            lines(|n| format!("{}\n", format!("Acme{n} GmbH  Tax {n},50  Invoice no. {n}77  ").repeat(3))),
        ] {
            let _ = read(&text);
        }
    }
}
