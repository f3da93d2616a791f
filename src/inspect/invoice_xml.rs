//! Electronic invoices: UBL invoices and credit notes, and the Cross Industry Invoice of ZUGFeRD, Factur-X and XRechnung.

use super::xml::{self, Event, Fault, Reader, Tag};
use crate::calendar::Date;
use crate::decimal::{Decimal, MONEY};
use crate::rulebook;

/// A longer text is no number and no name.
const LONGEST_VALUE: usize = 200;

/// Which vocabulary an invoice is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vocabulary {
    /// Universal Business Language.
    Ubl,
    /// Cross Industry Invoice.
    Cii,
}

/// What an invoice says of itself. What it does not say, or says in a way that cannot be used, stays none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    /// The vocabulary it is written in.
    pub vocabulary: Vocabulary,
    /// Its number.
    pub number: Option<String>,
    /// The name of the seller.
    pub vendor: Option<String>,
    /// The day it was issued.
    pub issued_on: Option<Date>,
    /// Its currency, if ISO 4217 knows it.
    pub currency: Option<String>,
    /// Its total with tax, before anything that was paid in advance, with the decimals of its currency.
    pub total: Option<String>,
}

/// The values that are looked for, as they are written.
#[derive(Debug, Default)]
struct Values {
    number: Option<String>,
    registered_name: Option<String>,
    trading_name: Option<String>,
    issued_on: Option<String>,
    currency: Option<String>,
    total: Option<String>,
    total_currency: Option<String>,
    due: Option<String>,
    paid_before: Option<String>,
}

/// Reads an invoice. None where the text is not one, or no XML up to its end.
pub fn read(text: &str) -> Option<Invoice> {
    let mut reader = Reader::new(text);
    let (vocabulary, values) = values(&mut reader).ok()??;
    let decimal = |value: &Option<String>| value.as_deref().and_then(|value| Decimal::parse(value, MONEY));
    let known = |code: String| rulebook::decimals(&code).map(|decimals| (code, decimals));
    let currency = values.currency.or(values.total_currency).and_then(known);
    let nothing_before = decimal(&values.paid_before).is_none_or(|paid| paid == Decimal::ZERO);
    let total = decimal(&values.total).or_else(|| decimal(&values.due).filter(|_| nothing_before));
    let invoice = Invoice {
        vocabulary,
        number: values.number,
        vendor: values.registered_name.or(values.trading_name),
        issued_on: values.issued_on.as_deref().and_then(day),
        total: total.map(|total| {
            let decimals = currency.as_ref().map_or(0, |(_, decimals)| *decimals);
            total.written(decimals.max(total.decimals()))
        }),
        currency: currency.map(|(code, _)| code),
    };
    Some(invoice)
}

fn values(reader: &mut Reader) -> Result<Option<(Vocabulary, Values)>, Fault> {
    let mut values = Values::default();
    let mut vocabulary = None;
    let mut written = String::new();
    let mut currency = None;
    while let Some(event) = reader.next()? {
        match event {
            Event::Start(tag) => {
                if reader.depth() == 1 {
                    vocabulary = vocabulary_of(&tag);
                    if vocabulary.is_none() {
                        return Ok(None);
                    }
                }
                written.clear();
                currency = tag.attribute("currencyID").map(std::borrow::Cow::into_owned);
            }
            Event::Text(text) if written.len() <= LONGEST_VALUE => written.push_str(&text),
            Event::Text(_) => {}
            Event::End(name) => {
                let path: Vec<&str> = reader.path().skip(1).chain([name]).collect();
                if let Some(place) = vocabulary.and_then(|vocabulary| place(&mut values, vocabulary, &path)) {
                    let value = written.split_whitespace().collect::<Vec<_>>().join(" ");
                    if place.is_none() && !value.is_empty() && value.len() <= LONGEST_VALUE {
                        *place = Some(value);
                        if matches!(name, "TaxInclusiveAmount" | "GrandTotalAmount") {
                            values.total_currency = currency.take();
                        }
                    }
                }
                written.clear();
            }
        }
    }
    Ok(vocabulary.map(|vocabulary| (vocabulary, values)))
}

/// The vocabulary of a document by its outermost element and the name spaces that it declares.
fn vocabulary_of(root: &Tag) -> Option<Vocabulary> {
    let declares = |part: &str| {
        root.attributes().any(|(name, value)| (name == "xmlns" || name.starts_with("xmlns:")) && value.contains(part))
    };
    match xml::local(root.name) {
        "Invoice" | "CreditNote" if declares("oasis:names:specification:ubl:") => Some(Vocabulary::Ubl),
        "CrossIndustryInvoice" | "CrossIndustryDocument" if declares("CrossIndustry") => Some(Vocabulary::Cii),
        _ => None,
    }
}

#[allow(clippy::match_same_arms, reason = "one vocabulary after the other")]
/// The value that an element holds, by the elements around it, the outermost aside.
fn place<'v>(values: &'v mut Values, vocabulary: Vocabulary, path: &[&str]) -> Option<&'v mut Option<String>> {
    Some(match (vocabulary, path) {
        (Vocabulary::Ubl, ["ID"]) => &mut values.number,
        (Vocabulary::Ubl, ["IssueDate"]) => &mut values.issued_on,
        (Vocabulary::Ubl, ["DocumentCurrencyCode"]) => &mut values.currency,
        (Vocabulary::Ubl, ["AccountingSupplierParty", "Party", "PartyLegalEntity", "RegistrationName"]) => {
            &mut values.registered_name
        }
        (Vocabulary::Ubl, ["AccountingSupplierParty", "Party", "PartyName", "Name"]) => &mut values.trading_name,
        (Vocabulary::Ubl, ["LegalMonetaryTotal", "TaxInclusiveAmount"]) => &mut values.total,
        (Vocabulary::Ubl, ["LegalMonetaryTotal", "PayableAmount"]) => &mut values.due,
        (Vocabulary::Ubl, ["LegalMonetaryTotal", "PrepaidAmount"]) => &mut values.paid_before,
        // ZUGFeRD 1 puts other words before the same names.
        (Vocabulary::Cii, ["ExchangedDocument" | "HeaderExchangedDocument", "ID"]) => &mut values.number,
        (
            Vocabulary::Cii,
            ["ExchangedDocument" | "HeaderExchangedDocument", "IssueDateTime", "DateTimeString" | "DateTime"],
        ) => &mut values.issued_on,
        (
            Vocabulary::Cii,
            ["SupplyChainTradeTransaction" | "SpecifiedSupplyChainTradeTransaction", part, within @ ..],
        ) => match (*part, within) {
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
                "DuePayableAmount" => &mut values.due,
                "TotalPrepaidAmount" => &mut values.paid_before,
                _ => return None,
            },
            _ => return None,
        },
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
    }

    #[test]
    fn cii() {
        let invoice = read(CII).unwrap();
        assert_eq!(invoice.vocabulary, Vocabulary::Cii);
        assert_eq!((invoice.number.as_deref(), invoice.vendor.as_deref()), (Some("2024-118"), Some("Media GmbH")));
        assert_eq!(invoice.issued_on, Date::parse("2024-03-20"));
        assert_eq!((invoice.currency.as_deref(), invoice.total.as_deref()), (Some("JPY"), Some("1000")));
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
