//! Electronic invoices: UBL invoices and credit notes, and the Cross Industry Invoice of ZUGFeRD, Factur-X and XRechnung;
//! alone, or in an envelope such as that of Peppol or SOAP.

use crate::calendar::Date;
use crate::decimal::{Decimal, MONEY};
use crate::documents::formats::xml::{Event, Fault, Reader, Tag};
use crate::rulebook;

/// A longer text is no number and no name.
const LONGEST_VALUE: usize = 200;

/// How many lines of an invoice are reported at most.
const MOST_LINES: usize = 500;

/// The codes of UNTDID 1001 that EN 16931 takes for credit notes.
const CREDIT_NOTES: [&str; 11] = ["81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532"];

/// That of a pro forma invoice.
const PRO_FORMA: &str = "325";

/// That of data for booking: no invoice by itself, but that of the pages it comes with.
const BOOKING_DATA: &str = "751";

/// Which vocabulary an invoice is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vocabulary {
    /// Universal Business Language.
    Ubl,
    /// Cross Industry Invoice.
    Cii,
}

/// What a document is by its type code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It asks for money.
    Invoice,
    /// It gives money back.
    CreditNote,
    /// It comes before the invoice.
    ProForma,
    /// It is for booking alone.
    BookingData,
}

/// What an invoice says of itself. What it does not say, or says in a way that cannot be used, stays none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    /// The vocabulary it is written in.
    pub vocabulary: Vocabulary,
    /// What it is.
    pub kind: Option<Kind>,
    /// Its number.
    pub number: Option<String>,
    /// The name of the seller.
    pub vendor: Option<String>,
    /// The day it was issued.
    pub issued_on: Option<Date>,
    /// Its currency, if ISO 4217 knows it.
    pub currency: Option<String>,
    /// Its total with tax and rounding, before anything that was paid in advance, with the decimals of its currency;
    /// less than nothing for a credit note.
    pub total: Option<String>,
    /// The same without tax.
    pub net: Option<String>,
    /// What was sold, each with its amount without tax: all of it; none where not all is known.
    pub lines: Option<Vec<(String, String)>>,
}

/// The values that are searched for, as they are written.
#[derive(Debug, Default)]
struct Values {
    code: Option<String>,
    number: Option<String>,
    registered_name: Option<String>,
    trading_name: Option<String>,
    issued_on: Option<String>,
    currency: Option<String>,
    total: Option<String>,
    total_currency: Option<String>,
    rounding: Option<String>,
    net: Option<String>,
    due: Option<String>,
    paid_before: Option<String>,
    lines: Vec<WrittenLine>,
    more_lines: bool,
    sum_of_lines: Option<String>,
    line: WrittenLine,
}

/// A line as it is written.
#[derive(Debug, Default)]
struct WrittenLine {
    name: Option<String>,
    amount: Option<String>,
}

impl Values {
    /// Ends a line. One with neither is a note.
    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if line.name.is_none() && line.amount.is_none() {
            return;
        }
        if self.lines.len() < MOST_LINES { self.lines.push(line) } else { self.more_lines = true }
    }

    /// All lines, if they come to the sum that the invoice says.
    fn all_lines(&self) -> Option<Vec<(String, Decimal)>> {
        if self.more_lines || self.lines.is_empty() {
            return None;
        }
        let read = |line: &WrittenLine| Some((line.name.clone()?, decimal(line.amount.as_deref()?)?));
        let lines: Vec<(String, Decimal)> = self.lines.iter().map(read).collect::<Option<_>>()?;
        let sum = lines.iter().fold(Decimal::ZERO, |sum, line| sum.plus(line.1));
        let stated = self.sum_of_lines.as_deref().or(self.net.as_deref());
        stated.and_then(decimal).is_some_and(|stated| stated == sum).then_some(lines)
    }
}

/// The outermost element of an invoice.
#[derive(Debug, Clone, Copy)]
struct Root {
    vocabulary: Vocabulary,
    credits: bool,
}

/// Reads an invoice. None where the text is not one, holds several, or is no XML up to its end.
pub fn read(text: &str) -> Option<Invoice> {
    let mut reader = Reader::new(text);
    let (root, values) = values(&mut reader).ok()??;
    let lines = values.all_lines();
    let known = |code: String| rulebook::decimals(&code).map(|decimals| (code, decimals));
    let currency = values.currency.or(values.total_currency).and_then(known);
    let written = |value: &Option<String>| value.as_deref().and_then(decimal);
    // What is not written is nothing; what cannot be read may be anything.
    let or_nothing = |value: &Option<String>| value.as_deref().map_or(Some(Decimal::ZERO), decimal);
    let rounded = written(&values.total).zip(or_nothing(&values.rounding)).map(|(total, by)| total.plus(by));
    let nothing_before = or_nothing(&values.paid_before) == Some(Decimal::ZERO);
    let total = rounded.or_else(|| written(&values.due).filter(|_| nothing_before));
    let kind = kind(root, values.code.as_deref());
    let decimals = currency.as_ref().map_or(0, |(_, decimals)| *decimals);
    let as_money = |amount: Decimal| amount.to_fixed(decimals.max(amount.decimals()));
    // Credit notes state lines as they do their total.
    let turns = kind == Some(Kind::CreditNote) && total.is_some_and(Decimal::is_positive);
    let money = |amount: Decimal| {
        // Credit notes state what they give back as amounts above nothing.
        let gives = kind == Some(Kind::CreditNote) && amount.is_positive();
        as_money(if gives { Decimal::ZERO.minus(amount) } else { amount })
    };
    Some(Invoice {
        vocabulary: root.vocabulary,
        kind,
        number: values.number,
        vendor: values.registered_name.or(values.trading_name),
        issued_on: values.issued_on.as_deref().and_then(day),
        total: total.map(money),
        net: written(&values.net).map(money),
        lines: lines.map(|lines| {
            let turned = |amount: Decimal| if turns { Decimal::ZERO.minus(amount) } else { amount };
            lines.into_iter().map(|(name, amount)| (name, as_money(turned(amount)))).collect()
        }),
        currency: currency.as_ref().map(|(code, _)| code.clone()),
    })
}

fn kind(root: Root, code: Option<&str>) -> Option<Kind> {
    Some(match code {
        Some(code) if CREDIT_NOTES.contains(&code) => Kind::CreditNote,
        _ if root.credits => Kind::CreditNote,
        Some(PRO_FORMA) => Kind::ProForma,
        Some(BOOKING_DATA) => Kind::BookingData,
        Some(_) => Kind::Invoice,
        // The name of the element says it in UBL.
        None if root.vocabulary == Vocabulary::Ubl => Kind::Invoice,
        None => return None,
    })
}

/// A number as XML Schema writes decimals: perhaps with a plus sign, and with digits on one side of its point alone.
fn decimal(written: &str) -> Option<Decimal> {
    let written = written.trim();
    let (sign, digits) = match written.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", written.strip_prefix('+').unwrap_or(written)),
    };
    let (before, after) = digits.split_once('.').unwrap_or((digits, ""));
    if !digits.starts_with(|first: char| first.is_ascii_digit() || first == '.') || digits == "." {
        return None;
    }
    Decimal::parse(&format!("{sign}0{before}.{after}0"), MONEY)
}

/// The name spaces that the open elements declare, each with how deep it was declared.
#[derive(Debug, Default)]
struct Spaces<'a>(Vec<(usize, &'a str, &'a str)>);

impl<'a> Spaces<'a> {
    fn enter(&mut self, depth: usize, tag: &Tag<'a>) {
        for (name, value) in tag.attributes() {
            let prefix = if name == "xmlns" { Some("") } else { name.strip_prefix("xmlns:") };
            self.0.extend(prefix.map(|prefix| (depth, prefix, value)));
        }
    }

    fn leave(&mut self, depth: usize) {
        while self.0.last().is_some_and(|declared| declared.0 > depth) {
            self.0.pop();
        }
    }

    /// Whether an element is of a name space that contains this; where it has none, whether any that is declared does.
    fn holds(&self, tag: &Tag, part: &str) -> bool {
        match self.0.iter().rev().find(|declared| declared.1 == tag.prefix) {
            Some(own) => own.2.contains(part),
            None => self.0.iter().any(|declared| declared.2.contains(part)),
        }
    }
}

fn values(reader: &mut Reader) -> Result<Option<(Root, Values)>, Fault> {
    let mut values = Values::default();
    let mut root = None;
    // How deep the element of the invoice lies, while it is open.
    let mut within = None;
    let mut spaces = Spaces::default();
    let mut written = String::new();
    let mut currency = None;
    while let Some(event) = reader.next()? {
        match event {
            Event::Start(tag) => {
                if within.is_none() {
                    spaces.enter(reader.depth(), &tag);
                    if let Some(found) = root_of(&tag, &spaces) {
                        if root.is_some() {
                            return Ok(None);
                        }
                        root = Some(found);
                        within = Some(reader.depth());
                    }
                }
                written.clear();
                currency = tag.attribute("currencyID").map(std::borrow::Cow::into_owned);
            }
            Event::Text(text) if written.len() <= LONGEST_VALUE => written.push_str(&text),
            Event::Text(_) => {}
            Event::End(name) => {
                if let Some((outer, root)) = within.zip(root) {
                    let path: Vec<&str> = reader.path().skip(outer).chain([name]).collect();
                    if let Some(place) = place(&mut values, root.vocabulary, &path) {
                        let value = written.split_whitespace().collect::<Vec<_>>().join(" ");
                        if place.is_none() && !value.is_empty() && value.len() <= LONGEST_VALUE {
                            *place = Some(value);
                            if matches!(name, "TaxInclusiveAmount" | "GrandTotalAmount") {
                                values.total_currency = currency.take();
                            }
                        }
                    }
                    if is_line(root.vocabulary, &path) {
                        values.end_line();
                    }
                    within = Some(outer).filter(|outer| reader.depth() >= *outer);
                }
                spaces.leave(reader.depth());
                written.clear();
            }
        }
    }
    Ok(root.map(|root| (root, values)))
}

/// What invoice begins with an element, by its name and its name space.
fn root_of(tag: &Tag, spaces: &Spaces) -> Option<Root> {
    let vocabulary = match tag.name {
        "Invoice" | "CreditNote" | "SelfBilledInvoice" | "SelfBilledCreditNote"
            if spaces.holds(tag, "oasis:names:specification:ubl:") =>
        {
            Vocabulary::Ubl
        }
        "CrossIndustryInvoice" | "CrossIndustryDocument" if spaces.holds(tag, "CrossIndustry") => Vocabulary::Cii,
        _ => return None,
    };
    Some(Root { vocabulary, credits: tag.name.ends_with("CreditNote") })
}

#[allow(clippy::match_same_arms, reason = "one vocabulary after the other")]
/// The value that an element holds, by the elements around it, the outermost aside.
fn place<'v>(values: &'v mut Values, vocabulary: Vocabulary, path: &[&str]) -> Option<&'v mut Option<String>> {
    Some(match (vocabulary, path) {
        (Vocabulary::Ubl, ["ID"]) => &mut values.number,
        (Vocabulary::Ubl, ["InvoiceTypeCode" | "CreditNoteTypeCode"]) => &mut values.code,
        (Vocabulary::Ubl, ["IssueDate"]) => &mut values.issued_on,
        (Vocabulary::Ubl, ["DocumentCurrencyCode"]) => &mut values.currency,
        (Vocabulary::Ubl, ["AccountingSupplierParty", "Party", "PartyLegalEntity", "RegistrationName"]) => {
            &mut values.registered_name
        }
        (Vocabulary::Ubl, ["AccountingSupplierParty", "Party", "PartyName", "Name"]) => &mut values.trading_name,
        (Vocabulary::Ubl, ["InvoiceLine" | "CreditNoteLine", within @ ..]) => {
            return place_in_line(&mut values.line, within);
        }
        (Vocabulary::Ubl, ["LegalMonetaryTotal", "LineExtensionAmount"]) => &mut values.sum_of_lines,
        (Vocabulary::Ubl, ["LegalMonetaryTotal", "TaxInclusiveAmount"]) => &mut values.total,
        (Vocabulary::Ubl, ["LegalMonetaryTotal", "TaxExclusiveAmount"]) => &mut values.net,
        (Vocabulary::Ubl, ["LegalMonetaryTotal", "PayableRoundingAmount"]) => &mut values.rounding,
        (Vocabulary::Ubl, ["LegalMonetaryTotal", "PayableAmount"]) => &mut values.due,
        (Vocabulary::Ubl, ["LegalMonetaryTotal", "PrepaidAmount"]) => &mut values.paid_before,
        // ZUGFeRD 1 puts other words before the same names.
        (Vocabulary::Cii, ["ExchangedDocument" | "HeaderExchangedDocument", "ID"]) => &mut values.number,
        (Vocabulary::Cii, ["ExchangedDocument" | "HeaderExchangedDocument", "TypeCode"]) => &mut values.code,
        (
            Vocabulary::Cii,
            ["ExchangedDocument" | "HeaderExchangedDocument", "IssueDateTime", "DateTimeString" | "DateTime"],
        ) => &mut values.issued_on,
        (
            Vocabulary::Cii,
            ["SupplyChainTradeTransaction" | "SpecifiedSupplyChainTradeTransaction", part, within @ ..],
        ) => match (*part, within) {
            ("IncludedSupplyChainTradeLineItem", within) => return place_in_line(&mut values.line, within),
            (
                "ApplicableHeaderTradeAgreement" | "ApplicableSupplyChainTradeAgreement",
                ["SellerTradeParty", "Name"],
            ) => &mut values.registered_name,
            ("ApplicableHeaderTradeSettlement" | "ApplicableSupplyChainTradeSettlement", ["InvoiceCurrencyCode"]) => {
                &mut values.currency
            }
            (
                "ApplicableHeaderTradeSettlement" | "ApplicableSupplyChainTradeSettlement",
                [
                    "SpecifiedTradeSettlementHeaderMonetarySummation" | "SpecifiedTradeSettlementMonetarySummation",
                    amount,
                ],
            ) => match *amount {
                "GrandTotalAmount" => &mut values.total,
                "TaxBasisTotalAmount" => &mut values.net,
                "LineTotalAmount" => &mut values.sum_of_lines,
                "RoundingAmount" => &mut values.rounding,
                "DuePayableAmount" => &mut values.due,
                "TotalPrepaidAmount" => &mut values.paid_before,
                _ => return None,
            },
            _ => return None,
        },
        _ => return None,
    })
}

/// Whether an element is a line of an invoice.
fn is_line(vocabulary: Vocabulary, path: &[&str]) -> bool {
    match (vocabulary, path) {
        (Vocabulary::Ubl, ["InvoiceLine" | "CreditNoteLine"]) => true,
        (Vocabulary::Cii, [transaction, "IncludedSupplyChainTradeLineItem"]) => {
            transaction.ends_with("SupplyChainTradeTransaction")
        }
        _ => false,
    }
}

/// The value of a line that an element holds, by the elements around it within the line.
fn place_in_line<'v>(line: &'v mut WrittenLine, path: &[&str]) -> Option<&'v mut Option<String>> {
    Some(match path {
        ["Item" | "SpecifiedTradeProduct", "Name"] => &mut line.name,
        ["LineExtensionAmount"]
        | [
            "SpecifiedLineTradeSettlement" | "SpecifiedSupplyChainTradeSettlement",
            "SpecifiedTradeSettlementLineMonetarySummation" | "SpecifiedTradeSettlementMonetarySummation",
            "LineTotalAmount",
        ] => &mut line.amount,
        _ => return None,
    })
}

/// A day as invoices write it: `YYYY-MM-DD` or `YYYYMMDD`, perhaps with a time after it.
fn day(written: &str) -> Option<Date> {
    if let Some(day) = written.get(..10).and_then(Date::parse) {
        return Some(day);
    }
    let digits = written.get(..8).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    Date::parse(&[digits.get(..4)?, digits.get(4..6)?, digits.get(6..)?].join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const UBL: &str = "<i:Invoice xmlns:i=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\">
        <c:ID>2024-118</c:ID><c:IssueDate>2024-03-20</c:IssueDate><c:DocumentCurrencyCode>EUR</c:DocumentCurrencyCode>
        <a:BillingReference><c:ID>other</c:ID></a:BillingReference>
        <a:AccountingSupplierParty><a:Party><a:PartyName><c:Name>Media</c:Name></a:PartyName>
        <a:PartyLegalEntity><c:RegistrationName>Media &amp; Co
        GmbH</c:RegistrationName></a:PartyLegalEntity></a:Party></a:AccountingSupplierParty>
        <a:AccountingCustomerParty><a:Party><a:PartyName><c:Name>Contoso</c:Name></a:PartyName></a:Party>
        </a:AccountingCustomerParty>
        <a:LegalMonetaryTotal><c:TaxExclusiveAmount>840.34</c:TaxExclusiveAmount>
        <c:TaxInclusiveAmount currencyID=\"EUR\">1000.1</c:TaxInclusiveAmount>
        <c:PrepaidAmount>400</c:PrepaidAmount><c:PayableAmount>600.1</c:PayableAmount></a:LegalMonetaryTotal>
        </i:Invoice>";

    const CII: &str = "<rsm:CrossIndustryInvoice xmlns:rsm='urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100'>
        <rsm:ExchangedDocument><ram:ID>2024-118</ram:ID><ram:IssueDateTime><udt:DateTimeString format='102'>20240320</udt:DateTimeString>
        </ram:IssueDateTime></rsm:ExchangedDocument>
        <rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeAgreement><ram:SellerTradeParty><ram:ID>1</ram:ID>
        <ram:Name>Media GmbH</ram:Name><ram:DefinedTradeContact><ram:Name>Ana</ram:Name></ram:DefinedTradeContact>
        </ram:SellerTradeParty><ram:BuyerTradeParty><ram:Name>Contoso</ram:Name></ram:BuyerTradeParty>
        </ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeSettlement>
        <ram:InvoiceCurrencyCode>JPY</ram:InvoiceCurrencyCode><ram:SpecifiedTradeSettlementHeaderMonetarySummation>
        <ram:TaxBasisTotalAmount>900</ram:TaxBasisTotalAmount><ram:GrandTotalAmount>1000.00</ram:GrandTotalAmount>
        <ram:DuePayableAmount>600.00</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
        </ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>";

    #[test]
    fn ubl() {
        let invoice = read(UBL).unwrap();
        assert_eq!(invoice.vocabulary, Vocabulary::Ubl);
        assert_eq!(invoice.number.as_deref(), Some("2024-118"));
        assert_eq!(invoice.vendor.as_deref(), Some("Media & Co GmbH"));
        assert_eq!(invoice.issued_on, Date::parse("2024-03-20"));
        assert_eq!(invoice.currency.as_deref(), Some("EUR"));
        assert_eq!(invoice.total.as_deref(), Some("1000.10"));
        assert_eq!((invoice.net.as_deref(), invoice.kind), (Some("840.34"), Some(Kind::Invoice)));
    }

    #[test]
    fn cii() {
        let invoice = read(CII).unwrap();
        assert_eq!(invoice.vocabulary, Vocabulary::Cii);
        assert_eq!((invoice.number.as_deref(), invoice.vendor.as_deref()), (Some("2024-118"), Some("Media GmbH")));
        assert_eq!(invoice.issued_on, Date::parse("2024-03-20"));
        assert_eq!((invoice.currency.as_deref(), invoice.total.as_deref()), (Some("JPY"), Some("1000")));
        assert_eq!((invoice.net.as_deref(), invoice.kind), (Some("900"), None));
    }

    #[test]
    fn the_total_is_rounded_as_the_invoice_says() {
        let total = |text: &str| read(text).unwrap().total;
        let ubl = |rounding: &str| {
            UBL.replace(
                "<c:PrepaidAmount>",
                &format!("<c:PayableRoundingAmount>{rounding}</c:PayableRoundingAmount><c:PrepaidAmount>"),
            )
        };
        for (rounding, expected) in [("-0.10", "1000.00"), ("0.05", "1000.15"), ("+0.4", "1000.50"), ("0", "1000.10")] {
            assert_eq!(total(&ubl(rounding)).as_deref(), Some(expected), "{rounding}");
        }
        assert_eq!(total(&ubl("0,05")), None);
        let cii =
            CII.replace("<ram:GrandTotalAmount>", "<ram:RoundingAmount>-1</ram:RoundingAmount><ram:GrandTotalAmount>");
        assert_eq!(total(&cii).as_deref(), Some("999"));
        // What is due was rounded already.
        let due = ubl("-0.10").replace("TaxInclusiveAmount", "Other").replace(">400<", ">0<");
        assert_eq!(total(&due).as_deref(), Some("600.10"));
    }

    #[test]
    fn the_type_turns_the_sign() {
        let ubl = |code: &str| {
            UBL.replace("<c:IssueDate>", &format!("<c:InvoiceTypeCode> {code} </c:InvoiceTypeCode><c:IssueDate>"))
        };
        let cii = |code: &str| {
            CII.replace("<ram:IssueDateTime>", &format!("<ram:TypeCode>{code}</ram:TypeCode><ram:IssueDateTime>"))
        };
        for (code, kind, sign) in [
            ("380", Kind::Invoice, ""),
            ("384", Kind::Invoice, ""),
            ("389", Kind::Invoice, ""),
            ("875", Kind::Invoice, ""),
            ("381", Kind::CreditNote, "-"),
            ("261", Kind::CreditNote, "-"),
            ("81", Kind::CreditNote, "-"),
            ("396", Kind::CreditNote, "-"),
            ("325", Kind::ProForma, ""),
            ("751", Kind::BookingData, ""),
        ] {
            let invoice = read(&ubl(code)).unwrap();
            let amounts = (format!("{sign}1000.10"), format!("{sign}840.34"));
            assert_eq!((invoice.kind, invoice.total.zip(invoice.net)), (Some(kind), Some(amounts)), "{code}");
            let invoice = read(&cii(code)).unwrap();
            assert_eq!((invoice.kind, invoice.total), (Some(kind), Some(format!("{sign}1000"))), "{code}");
        }
        // A credit note by its name, with any code; one that states amounts below 0; an invoice that does.
        for (text, kind) in [
            (UBL.replace("i:Invoice", "i:CreditNote"), Kind::CreditNote),
            (
                ubl("380").replace("i:Invoice>", "i:CreditNote>").replace("i:Invoice ", "i:CreditNote "),
                Kind::CreditNote,
            ),
            (ubl("381").replace(">1000.1<", ">-1000.1<"), Kind::CreditNote),
            (ubl("380").replace(">1000.1<", ">-1000.1<"), Kind::Invoice),
        ] {
            let invoice = read(&text).unwrap();
            assert_eq!((invoice.kind, invoice.total.as_deref()), (Some(kind), Some("-1000.10")), "{text}");
        }
    }

    #[test]
    fn lines_with_their_names_and_amounts() {
        let expected = |lines: &[(&str, &str)]| {
            Some(lines.iter().map(|(name, amount)| ((*name).to_owned(), (*amount).to_owned())).collect::<Vec<_>>())
        };
        let line = |name: &str, amount: &str| {
            format!(
                "<a:InvoiceLine><c:ID>1</c:ID><c:LineExtensionAmount>{amount}</c:LineExtensionAmount><a:Item>\
                 <c:Description>More</c:Description><c:Name>{name}</c:Name></a:Item><a:Price><c:PriceAmount>9</c:PriceAmount>\
                 </a:Price></a:InvoiceLine>"
            )
        };
        let ubl = |lines: &str, sum: &str| {
            let sum = format!("<c:LineExtensionAmount>{sum}</c:LineExtensionAmount><c:TaxExclusiveAmount>");
            UBL.replace("<c:TaxExclusiveAmount>", &sum).replace("</i:Invoice>", &format!("{lines}</i:Invoice>"))
        };
        let lines = |text: &str| read(text).unwrap().lines;
        let two = line("Media plan", "840.4") + &line("Stand", "9.6");
        // What is taken off the whole is no line.
        let whole = ubl(&two, "850.00");
        assert_eq!(lines(&whole), expected(&[("Media plan", "840.40"), ("Stand", "9.60")]));
        assert_eq!(lines(&ubl(&two, "851.00")), None);
        assert_eq!(lines(&ubl(&(two.clone() + &line("", "0")), "850.00")), None);
        assert_eq!(lines(UBL), None);
        assert_eq!(lines(&ubl(&line("Flyer", "1").repeat(501), "501")), None);
        assert_eq!(lines(&ubl(&line("Flyer", "1").repeat(500), "500")).map(|lines| lines.len()), Some(500));
        let credit = whole.replace("i:Invoice>", "i:CreditNote>").replace("i:Invoice ", "i:CreditNote ");
        let credit = credit.replace("a:InvoiceLine", "a:CreditNoteLine");
        assert_eq!(lines(&credit), expected(&[("Media plan", "-840.40"), ("Stand", "-9.60")]));
        // The Cross Industry Invoice: a line that is a note alone, and one with its amount; without a sum of lines, the net.
        let cii = CII.replace(
            "<ram:ApplicableHeaderTradeAgreement>",
            "<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID>\
             </ram:AssociatedDocumentLineDocument></ram:IncludedSupplyChainTradeLineItem>\
             <ram:IncludedSupplyChainTradeLineItem><ram:SpecifiedTradeProduct><ram:Name>印刷</ram:Name>\
             </ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeSettlement>\
             <ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>900</ram:LineTotalAmount>\
             </ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement>\
             </ram:IncludedSupplyChainTradeLineItem><ram:ApplicableHeaderTradeAgreement>",
        );
        assert_eq!(lines(&cii), expected(&[("印刷", "900")]));
    }

    #[test]
    fn decimals_as_xml_schema_writes_them() {
        for (written, plain) in [
            ("1210.00", "1210"),
            ("+1210.00", "1210"),
            ("1210.", "1210"),
            (".5", "0.5"),
            ("-.5", "-0.5"),
            ("0000000000001210.00", "1210"),
            ("-0001210.50", "-1210.5"),
            (" 1210\n", "1210"),
            ("0.0000000000000000000", "0"),
        ] {
            assert_eq!(decimal(written).map(Decimal::plain).as_deref(), Some(plain), "{written}");
        }
        for written in ["", ".", "+", "-", "+-1", "1,210.00", "1e3", "1.2.3", "INF", "- 1", "1 210"] {
            assert_eq!(decimal(written), None, "{written}");
        }
    }

    #[test]
    fn invoices_in_envelopes() {
        let ubl = |number: &str| UBL.replace("2024-118", number);
        let ns = " xmlns:i=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"";
        for (text, number) in [
            (
                format!(
                    "<StandardBusinessDocument xmlns='http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader'>\
                      <StandardBusinessDocumentHeader><ID>envelope</ID></StandardBusinessDocumentHeader>{}</StandardBusinessDocument>",
                    ubl("1")
                ),
                Some("1"),
            ),
            (
                format!(
                    "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><a>{CII}</a></s:Body></s:Envelope>"
                ),
                Some("2024-118"),
            ),
            // Its name space declared outside.
            (format!("<Payload xmlns='p'{ns}>{}</Payload>", ubl("2").replace(ns, "")), Some("2")),
            (UBL.replace("i:Invoice", "i:SelfBilledInvoice"), Some("2024-118")),
            // Of several none is the invoice.
            (format!("<Batch>{}{}</Batch>", ubl("3"), ubl("4")), None),
            // Another's element of that name.
            (format!("<Order xmlns='o'{ns}><Invoice><ID>5</ID></Invoice></Order>"), None),
            (format!("<Batch><a{ns}/><i:Invoice><ID>6</ID></i:Invoice></Batch>"), None),
        ] {
            assert_eq!(read(&text).and_then(|invoice| invoice.number).as_deref(), number, "{text}");
        }
        let self_billed = read(&UBL.replace("i:Invoice", "i:SelfBilledCreditNote")).unwrap();
        assert_eq!(
            (self_billed.kind, self_billed.vendor.as_deref()),
            (Some(Kind::CreditNote), Some("Media & Co GmbH"))
        );
    }

    #[test]
    fn what_is_due_stands_in_where_nothing_was_paid_before() {
        let without = UBL.replace("TaxInclusiveAmount", "Other");
        assert_eq!(read(&without).unwrap().total, None);
        let nothing_paid = without.replace(">400<", ">0.00<");
        assert_eq!(read(&nothing_paid).unwrap().total.as_deref(), Some("600.10"));
    }

    #[test]
    fn the_trading_name_stands_in_for_the_registered_one() {
        let vendor = read(&UBL.replace("RegistrationName", "Other")).unwrap().vendor;
        assert_eq!(vendor.as_deref(), Some("Media"));
    }

    #[test]
    fn values_that_cannot_be_used_stay_none() {
        let odd = CII.replace("JPY", "XXX9").replace("20240320", "20240230").replace("1000.00", "1.000,00");
        let invoice = read(&odd).unwrap();
        assert_eq!((invoice.currency, invoice.issued_on, invoice.total.as_deref()), (None, None, Some("600")));
        let without_code = UBL.replace("DocumentCurrencyCode", "Other");
        assert_eq!(read(&without_code).unwrap().currency.as_deref(), Some("EUR"));
        assert_eq!(read(&UBL.replace("2024-118", &"1".repeat(201))).unwrap().number, None);
    }

    #[test]
    fn more_decimals_than_the_currency_has_are_kept() {
        assert_eq!(read(&UBL.replace(">1000.1<", ">1000.125<")).unwrap().total.as_deref(), Some("1000.125"));
    }

    #[test]
    fn days() {
        for written in ["2024-03-20", "20240320", "2024-03-20T00:00:00", "202403201530", "2024-03-20+01:00"] {
            assert_eq!(day(written), Date::parse("2024-03-20"), "{written}");
        }
        for written in ["", "20.03.2024", "2024-3-20", "0324"] {
            assert_eq!(day(written), None, "{written}");
        }
    }

    #[test]
    fn what_is_no_invoice() {
        for other in [
            "<Invoice><ID>1</ID></Invoice>".to_owned(),
            "<a/>".to_owned(),
            UBL.replace("</i:Invoice>", ""),
            CII.replace("CrossIndustryInvoice", "Other"),
            "text".to_owned(),
        ] {
            assert_eq!(read(&other), None, "{other}");
        }
    }
}
