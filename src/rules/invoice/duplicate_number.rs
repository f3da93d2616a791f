//! A vendor gives each invoice a number of its own.

use crate::by_index::{FirstSeen, Marked};
use crate::claim::{Invoice, Rows};
use crate::rules::finding::{Found, declared::invoice::DuplicateNumber, place};
use crate::text::{as_written, folded};

/// A finding at each later invoice that has the vendor and the number of an earlier one; the minor case where the numbers
/// differ in more than their spaces and the kind of their dashes.
pub fn duplicate_number(rows: &Rows<Invoice>) -> Vec<Found> {
    let (mut numbers, mut repeated) = (FirstSeen::default(), Marked::default());
    for (n, invoice) in rows.entries() {
        let number = invoice.number.get().map(|number| folded(number));
        if let Some(first) = number.and_then(|number| numbers.note(&number, n)) {
            repeated.mark(first);
            repeated.mark(n);
        }
    }
    let (mut written, mut known) = (FirstSeen::default(), FirstSeen::default());
    let mut findings = Vec::new();
    // Vendors need not be compared for the others, which are most.
    for (n, invoice) in rows.entries().filter(|(n, _)| repeated.has(*n)) {
        let (Some(vendor), Some(number)) = (invoice.vendor.get(), invoice.number.get()) else { continue };
        let (vendor_folded, number_folded) = (folded(vendor), folded(number));
        if vendor_folded.is_empty() || number_folded.is_empty() {
            continue;
        }
        let equal = written.note(&format!("{vendor_folded} {}", as_written(number)), n);
        let alike = known.note(&format!("{vendor_folded} {number_folded}"), n);
        let Some(first) = equal.or(alike) else { continue };
        let earlier = rows.get().and_then(|rows| rows.get(first)?.get());
        let reports = DuplicateNumber {
            value: number.clone(),
            vendor: vendor.clone(),
            first: earlier.and_then(|earlier| earlier.id.get()).cloned(),
            other: earlier.and_then(|earlier| earlier.number.get()).cloned(),
        };
        let found = Found::new(place("/invoices", n, "/number"), reports).milder_if(equal.is_none());
        findings.push(found.against(place("/invoices", first, "/number")));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{briefs, claim, params};

    fn found(rows: &[[&str; 2]]) -> Vec<Found> {
        let row = |[vendor, number]: &[&str; 2]| format!(r#"{{"id":"i","vendor":"{vendor}","number":"{number}"}}"#);
        let rows: Vec<String> = rows.iter().map(row).collect();
        duplicate_number(&claim(&format!(r#"{{"invoices":[{}]}}"#, rows.join(","))).invoices)
    }

    #[test]
    fn the_later_invoice_is_held_against_the_first() {
        let rows = [["Contoso", "118"], ["Contoso", "119"], ["Contoso", "118"], ["Contoso", "118"]];
        let findings = found(&rows);
        assert_eq!(params(&findings[0], ["value", "vendor", "first"]), ["118", "Contoso", "i"]);
        assert!(findings.iter().all(|found| found.related == ["/invoices/0/number"]));
        assert_eq!(
            briefs(findings),
            ["invoice/duplicate-number /invoices/2/number", "invoice/duplicate-number /invoices/3/number"]
        );
    }

    fn how(one: &str, other: &str) -> &'static str {
        match found(&[["Contoso", one], ["Contoso", other]]).first() {
            None => "different",
            Some(found) if found.minor => "alike",
            Some(_) => "equal",
        }
    }

    #[test]
    fn numbers_are_equal_but_for_case_spaces_and_dashes() {
        for (one, other, expected) in [
            ("RE-118", "re-118", "equal"),
            ("RE 118", "RE118", "equal"),
            (" 118", "1 1 8 ", "equal"),
            ("RE-118", "ＲＥ‑118\u{200b}", "equal"),
            ("É–118", "e—118", "equal"),
            ("118", "١١٨", "equal"),
            ("2024-1-11", "2024-11-1", "alike"),
            ("RE-118", "RE118", "alike"),
            ("RE-118", "RE/118", "alike"),
            ("118", "0118", "different"),
            ("—", "—", "different"),
        ] {
            assert_eq!(how(one, other), expected, "{one} {other}");
        }
    }

    #[test]
    fn an_equal_number_comes_before_one_that_is_alike() {
        let findings = found(&[["A", "2024-1-11"], ["A", "2024-11-1"], ["A", "2024-11-1"]]);
        let others: Vec<_> = findings.iter().map(|found| found.related.concat()).collect();
        assert_eq!(others, ["/invoices/0/number", "/invoices/1/number"]);
        assert_eq!(params(&findings[0], ["value", "other"]), ["2024-11-1", "2024-1-11"]);
        assert_eq!(
            briefs(findings),
            ["invoice/duplicate-number /invoices/1/number (minor)", "invoice/duplicate-number /invoices/2/number"]
        );
    }

    #[test]
    fn vendors_compare_by_letters_and_digits_alone() {
        for (one, other, same) in [
            ("Contoso Ltd", "CONTOSO, Ltd.", true),
            ("Contoso", "Con-toso", true),
            ("Média", "ＭＥＤＩＡ", true),
            ("Contoso", "Contoso Ltd", false),
            ("Contoso", "Fabrikam", false),
            ("—", "—", false),
        ] {
            assert_eq!(found(&[[one, "118"], [other, "118"]]).len(), usize::from(same), "{one} {other}");
        }
    }

    #[test]
    fn vendor_and_number_do_not_run_into_each_other() {
        assert!(found(&[["Contoso 1", "18"], ["Contoso", "118"]]).is_empty());
    }

    #[test]
    fn one_of_the_two_absent_says_nothing() {
        assert!(found(&[["", "118"], ["", "118"]]).is_empty());
        assert!(found(&[["Contoso", ""], ["Contoso", ""]]).is_empty());
    }

    #[test]
    fn a_first_invoice_without_id_is_named_by_its_place() {
        let rows = r#"[null,{"vendor":"A","number":"1"},{"id":"i","vendor":"A","number":"1"}]"#;
        let found = duplicate_number(&claim(&format!(r#"{{"invoices":{rows}}}"#)).invoices).remove(0);
        assert_eq!(params(&found, ["first"]), ["-"]);
        assert_eq!(found.related, ["/invoices/1/number"]);
        assert_eq!(briefs([found]), ["invoice/duplicate-number /invoices/2/number"]);
    }
}
