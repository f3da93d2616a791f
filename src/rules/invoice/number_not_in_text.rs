//! The text of an invoice's file holds its number.

use crate::rules::finding::{Found, declared::invoice::NumberNotInText, place};
use crate::text::Identifiers;

/// A finding when it nowhere does.
pub fn number_not_in_text(number: &str, identifiers: &Identifiers, n: usize) -> Option<Found> {
    let reports = || NumberNotInText { value: number.into() };
    (!identifiers.hold(number)).then(|| Found::new(place("/invoices", n, "/number"), reports()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{briefs, inspection, misread_claim, params};

    fn in_text(number: &str, identifiers: &str) -> bool {
        let inspection = inspection(&format!(r#"{{"hasText":true,"identifiers":{identifiers}}}"#));
        inspection.identifiers.get().is_none_or(|identifiers| number_not_in_text(number, identifiers, 3).is_none())
    }

    #[test]
    fn the_text_of_the_file_holds_the_number() {
        assert!(in_text("RE-2024-118", r#"["x","re2024/118"]"#));
        assert!(in_text("RE 2024/118", r#"["DE81","2024","RE118"]"#));
        assert!(!in_text("RE-2024-118", r#"["RE-2024-11"]"#));
    }

    #[test]
    fn where_no_text_was_read_nothing_is_missed() {
        for identifiers in ["null", "[]"] {
            assert!(in_text("RE-2024-118", identifiers), "{identifiers}");
        }
        assert!(in_text("---", r#"["RE-2024-118"]"#));
        let (claim, _) = misread_claim(r#"{"documents":[{"inspection":{"identifiers":["A1",5]}}]}"#);
        let document = claim.documents.entries().next().unwrap().1.clone();
        assert!(document.inspection.get().unwrap().identifiers.is_broken());
    }

    #[test]
    fn the_finding_stands_at_the_number() {
        let inspection = inspection(r#"{"identifiers":["A1"]}"#);
        let found = number_not_in_text("B 2", inspection.identifiers.get().unwrap(), 3).unwrap();
        assert_eq!(params(&found, ["value"]), ["B 2"]);
        assert_eq!(briefs([found]), ["invoice/number-not-in-text /invoices/3/number"]);
    }
}
