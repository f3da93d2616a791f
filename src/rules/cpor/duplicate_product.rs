//! A customer association names each product once.

use crate::by_index::FirstSeen;
use crate::claim::Rows;
use crate::rules::finding::{Found, declared::cpor::DuplicateProduct, place};
use crate::text::case_folded;

/// A finding at each product that was named before, case aside.
pub fn duplicate_product(products: &Rows<String>) -> Vec<Found> {
    let mut seen = FirstSeen::default();
    let mut findings = Vec::new();
    for (n, product) in products.entries() {
        if let Some(first) = seen.note(&case_folded(product), n) {
            let path = place("/association/products", n, "");
            let found = Found::new(path, DuplicateProduct { value: product.clone() });
            findings.push(found.against(place("/association/products", first, "")));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{briefs, claim, params};

    fn products(list: &str) -> Vec<Found> {
        duplicate_product(&claim(&format!(r#"{{"association":{{"products":{list}}}}}"#)).association.products)
    }

    #[test]
    fn products_compare_without_case() {
        let findings = products(r#"["Teams","exchange","TEAMS"]"#);
        assert_eq!(findings[0].related, ["/association/products/0"]);
        assert_eq!(params(&findings[0], ["value"]), ["TEAMS"]);
        assert_eq!(briefs(findings), ["cpor/duplicate-product /association/products/2"]);
        assert_eq!(products(r#"["ÉTÉ","été"]"#).len(), 1);
        assert_eq!(products(r#"["straße","STRASSE","Ete"]"#).len(), 1);
    }

    #[test]
    fn products_compare_with_their_spaces_and_punctuation() {
        assert!(products(r#"["dynamics-365","dynamics 365","dynamics365"]"#).is_empty());
    }

    #[test]
    fn every_later_product_is_held_against_the_first() {
        let findings = products(r#"["a","a","","A"]"#);
        assert!(findings.iter().all(|found| found.related == ["/association/products/0"]));
        assert_eq!(
            briefs(findings),
            ["cpor/duplicate-product /association/products/1", "cpor/duplicate-product /association/products/3"]
        );
    }

    #[test]
    fn no_products_no_finding() {
        assert!(products("[]").is_empty());
    }
}
