//! What was typed of an invoice is what its file says.

use crate::claim::{FoundInvoice, Invoice, Rows};
use crate::finding::Draft;
use crate::names::{alike, folded};

/// A finding for each value that differs; the milder case unless the file carries structured data.
pub fn check(invoice: &Invoice, found: &FoundInvoice, claim_currency: Option<&String>, n: usize) -> Vec<Draft> {
    let structured = found.confidence.get().is_some_and(|confidence| confidence == "structured");
    let differs =
        |rule: &'static str, field: &str| Draft::new(rule, format!("/invoices/{n}{field}")).milder_if(!structured);
    let mut findings = Vec::new();
    if let (Some(typed), Some(read)) = (invoice.number.get(), found.number.get())
        && folded(typed) != folded(read)
    {
        findings.push(differs("invoice/number-differs", "/number").with("value", typed).with("found", read));
    }
    if let (Some(typed), Some(read)) = (invoice.vendor.get(), found.vendor.get())
        && !alike(typed, read)
    {
        findings.push(differs("invoice/vendor-differs", "/vendor").with("value", typed).with("found", read));
    }
    if let (Some(typed), Some(read)) = (invoice.issued_on.get(), found.issued_on.get())
        && typed != read
    {
        findings.push(differs("invoice/date-differs", "/issuedOn").with("value", *typed).with("found", *read));
    }
    if let (Some(typed), Some(read)) = (invoice.total.get(), found.total.get())
        && typed.amount != read.amount
    {
        let currency = invoice.currency.get().or(claim_currency);
        let differs =
            differs("invoice/total-differs", "/total").with("value", &typed.typed).with("found", read.amount.plain());
        findings.push(differs.with_known("currency", currency));
    }
    let (typed, field) = match invoice.currency.get() {
        Some(own) => (Some(own), "/currency"),
        None => (claim_currency, ""),
    };
    if let (Some(typed), Some(read)) = (typed, found.currency.get())
        && typed != read
    {
        findings.push(differs("invoice/currency-differs", field).with("value", typed).with("found", read));
    }
    findings
}

/// A finding when the text of the file nowhere holds the number.
pub fn check_text(number: &str, identifiers: &Rows<String>, n: usize) -> Option<Draft> {
    let number_folded = folded(number);
    let holds = |identifier: &str| folded(identifier).contains(&number_folded);
    let looked = identifiers.words().next().is_some();
    (looked && !number_folded.is_empty() && !identifiers.words().any(holds)).then(|| {
        Draft::new("invoice/number-not-in-text", format!("/invoices/{n}/number")).with("value", number.to_string())
    })
}
