//! What was typed of an invoice is what its file says.

use crate::claim::{FoundInvoice, Invoice, Rows};
use crate::finding::{Draft, place};
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
        Draft::new("invoice/number-not-in-text", place("/invoices", n, "/number")).with("value", number.to_string())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{briefs, document, invoice, params};

    fn found(typed: &str, read: &str) -> Vec<Draft> {
        let document = document(&format!(r#"{{"inspection":{{"readable":true,"invoice":{read}}}}}"#));
        check(&invoice(typed), &document.inspection.get().unwrap().invoice, Some(&"EUR".to_string()), 1)
    }

    fn agree(typed: &str, read: &str) -> bool {
        found(typed, read).is_empty()
    }

    const TYPED: &str =
        r#"{"number":"RE 118","vendor":"Contoso Ltd","issuedOn":"2024-03-01","currency":"EUR","total":"99.50"}"#;

    #[test]
    fn every_value_that_differs_is_a_finding() {
        let other = r#"{"confidence":"structured","number":"RE 119","vendor":"Fabrikam","issuedOn":"2024-03-02",
            "currency":"USD","total":"99.51"}"#;
        assert_eq!(
            briefs(found(TYPED, other)),
            [
                "invoice/number-differs /invoices/1/number",
                "invoice/vendor-differs /invoices/1/vendor",
                "invoice/date-differs /invoices/1/issuedOn",
                "invoice/total-differs /invoices/1/total",
                "invoice/currency-differs /invoices/1/currency",
            ]
        );
    }

    #[test]
    fn what_was_read_from_text_is_the_milder_case() {
        for confidence in [r#""confidence":"likely","#, r#""confidence":"guess","#, ""] {
            let findings = found(TYPED, &format!(r#"{{{confidence}"total":"99.51","number":"RE 119"}}"#));
            assert_eq!(
                briefs(findings),
                [
                    "invoice/number-differs /invoices/1/number (milder)",
                    "invoice/total-differs /invoices/1/total (milder)"
                ]
            );
        }
    }

    #[test]
    fn the_same_however_it_is_written() {
        for same in [
            r#"{"number":"re118"}"#,
            r#"{"number":"Re  118"}"#,
            r#"{"vendor":"CONTOSO, LTD."}"#,
            r#"{"vendor":"Contoso"}"#,
            r#"{"vendor":"Contoso Ltd & Co. KG"}"#,
            r#"{"total":"99.5"}"#,
            r#"{"total":99.5}"#,
            r#"{"total":"99.5000"}"#,
        ] {
            assert!(agree(TYPED, same), "{same}");
        }
    }

    #[test]
    fn what_is_absent_on_either_side_does_not_differ() {
        assert!(agree(TYPED, r#"{"source":"ubl"}"#));
        assert!(agree(r#"{"id":"i1"}"#, r#"{"number":"1","vendor":"A","issuedOn":"2024-03-02","total":"1"}"#));
    }

    #[test]
    fn without_a_typed_currency_the_claims_is_compared() {
        assert!(agree(r#"{"id":"i1"}"#, r#"{"currency":"EUR"}"#));
        let findings = found(r#"{"id":"i1"}"#, r#"{"currency":"USD"}"#);
        assert_eq!(params(&findings[0], ["value", "found"]), ["EUR", "USD"]);
        assert_eq!(briefs(findings), ["invoice/currency-differs /invoices/1 (milder)"]);
        assert!(agree(r#"{"currency":"USD"}"#, r#"{"currency":"USD"}"#));
    }

    #[test]
    fn without_any_currency_none_is_compared() {
        let document = document(r#"{"inspection":{"invoice":{"currency":"USD"}}}"#);
        let read = &document.inspection.get().unwrap().invoice;
        assert!(check(&invoice(r#"{"id":"i1"}"#), read, None, 0).is_empty());
    }

    #[test]
    fn the_finding_shows_both_values() {
        let total = found(r#"{"total":"99.50"}"#, r#"{"total":"100.25"}"#).remove(0);
        assert_eq!(params(&total, ["value", "found", "currency"]), ["99.50", "100.25", "EUR"]);
        let vendor = found(r#"{"vendor":"Contoso"}"#, r#"{"vendor":"Fabrikam"}"#).remove(0);
        assert_eq!(params(&vendor, ["value", "found"]), ["Contoso", "Fabrikam"]);
        let number = found(r#"{"number":"RE 118"}"#, r#"{"number":"RE 119"}"#).remove(0);
        assert_eq!(params(&number, ["value", "found"]), ["RE 118", "RE 119"]);
        let date = found(r#"{"issuedOn":"2024-03-01"}"#, r#"{"issuedOn":"2024-03-02"}"#).remove(0);
        assert_eq!(params(&date, ["value", "found"]), ["2024-03-01", "2024-03-02"]);
    }

    fn in_text(number: &str, identifiers: &str) -> bool {
        let document = document(&format!(r#"{{"inspection":{{"hasText":true,"identifiers":{identifiers}}}}}"#));
        check_text(number, &document.inspection.get().unwrap().identifiers, 3).is_none()
    }

    #[test]
    fn an_identifier_may_hold_more_than_the_number() {
        for identifiers in [r#"["RE-2024-118"]"#, r#"["x","re2024/118"]"#, r#"["No.RE-2024-118/A"]"#] {
            assert!(in_text("RE-2024-118", identifiers), "{identifiers}");
        }
        for identifiers in [r#"["RE-2024-11"]"#, r#"["2024-118"]"#, r#"["RE-2024","118"]"#] {
            assert!(!in_text("RE-2024-118", identifiers), "{identifiers}");
        }
    }

    #[test]
    fn where_no_text_was_read_nothing_is_missed() {
        for identifiers in ["null", "[]"] {
            assert!(in_text("RE-2024-118", identifiers), "{identifiers}");
        }
        assert!(in_text("---", r#"["RE-2024-118"]"#));
    }

    #[test]
    fn the_finding_stands_at_the_number() {
        let document = document(r#"{"inspection":{"identifiers":["A1"]}}"#);
        let found = check_text("B 2", &document.inspection.get().unwrap().identifiers, 3).unwrap();
        assert_eq!(params(&found, ["value"]), ["B 2"]);
        assert_eq!(briefs([found]), ["invoice/number-not-in-text /invoices/3/number"]);
    }
}
