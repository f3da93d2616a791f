//! A vendor gives each invoice a number of its own.

use crate::claim::{Invoice, Rows};
use crate::finding::{Draft, place};
use crate::names::{folded, without_spaces};
use crate::places::FirstSeen;

/// A finding at each later invoice that has the vendor and the number of an earlier one.
pub fn check(rows: &Rows<Invoice>) -> Vec<Draft> {
    let mut seen = FirstSeen::default();
    let mut findings = Vec::new();
    for (n, invoice) in rows.entries() {
        let (Some(vendor), Some(number)) = (invoice.vendor.get(), invoice.number.get()) else { continue };
        let vendor_folded = folded(vendor);
        if vendor_folded.is_empty() {
            continue;
        }
        let key = format!("{vendor_folded} {}", without_spaces(number));
        let Some(first) = seen.note(&key, n) else { continue };
        let id = rows.get().and_then(|rows| rows.get(first)?.get()?.id.get());
        let found = Draft::new("invoice/duplicate-number", place("/invoices", n, "/number"));
        let found = found.with("value", number).with("vendor", vendor).with_known("first", id);
        findings.push(found.against(place("/invoices", first, "/number")));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{briefs, claim, params};

    fn found(rows: &[[&str; 2]]) -> Vec<Draft> {
        let row = |[vendor, number]: &[&str; 2]| format!(r#"{{"id":"i","vendor":"{vendor}","number":"{number}"}}"#);
        let rows: Vec<String> = rows.iter().map(row).collect();
        check(&claim(&format!(r#"{{"invoices":[{}]}}"#, rows.join(","))).invoices)
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

    #[test]
    fn numbers_compare_without_case_and_spaces() {
        for (one, other, same) in [
            ("RE-118", "re-118", true),
            ("RE 118", "RE118", true),
            (" 118", "1 1 8 ", true),
            ("RE-118", "RE118", false),
            ("RE-118", "RE/118", false),
            ("118", "0118", false),
        ] {
            assert_eq!(found(&[["Contoso", one], ["Contoso", other]]).len(), usize::from(same), "{one} {other}");
        }
    }

    #[test]
    fn vendors_compare_without_case_spaces_and_punctuation() {
        for (one, other, same) in [
            ("Contoso Ltd", "CONTOSO, Ltd.", true),
            ("Contoso", "Con-toso", true),
            ("Contoso", "Contoso Ltd", false),
            ("Contoso", "Fabrikam", false),
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
        let found = check(&claim(&format!(r#"{{"invoices":{rows}}}"#)).invoices).remove(0);
        assert_eq!(params(&found, ["first"]), ["-"]);
        assert_eq!(found.related, ["/invoices/1/number"]);
        assert_eq!(briefs([found]), ["invoice/duplicate-number /invoices/2/number"]);
    }
}
