//! A customer association names a role of its solution area, and each product once.

use crate::claim::Rows;
use crate::finding::{Draft, place};
use crate::host::lower;
use crate::places::FirstSeen;
use crate::rulebook::schema::SolutionArea;

/// A finding for a role of another solution area.
pub fn check_role(role: &String, area: &SolutionArea) -> Option<Draft> {
    (!area.partner_roles.contains(&role.as_str())).then(|| {
        Draft::new("cpor/role-not-in-area", "/association/partnerRole")
            .with("role", role)
            .with("area", area.id)
            .with("roles", area.partner_roles)
            .against("/association/solutionArea")
    })
}

/// A finding at each product that was named before, case aside.
pub fn check_products(products: &Rows<String>) -> Vec<Draft> {
    let mut seen = FirstSeen::default();
    let mut findings = Vec::new();
    for (n, product) in products.entries() {
        if let Some(first) = seen.note(&lower(product), n) {
            let path = place("/association/products", n, "");
            let found = Draft::new("cpor/duplicate-product", path).with("value", product);
            findings.push(found.against(place("/association/products", first, "")));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{book, brief, briefs, claim, params};

    fn role(role: &str, area: &str) -> Option<Draft> {
        let areas = book().vocabulary.solution_areas;
        check_role(&role.to_string(), areas.iter().find(|known| known.id == area).expect(area))
    }

    #[test]
    fn each_role_belongs_to_one_area() {
        for (id, area, other) in [
            ("build-intent-advisor", "business-applications", "modern-work-and-security"),
            ("usage-recognition", "business-applications", "modern-work-and-security"),
            ("revenue-recognition", "business-applications", "modern-work-and-security"),
            ("use-or-consume", "modern-work-and-security", "business-applications"),
        ] {
            assert!(role(id, area).is_none(), "{id}");
            assert!(role(id, other).is_some(), "{id}");
        }
    }

    #[test]
    fn the_finding_names_the_roles_of_the_area() {
        let found = role("usage-recognition", "modern-work-and-security").unwrap();
        assert_eq!(brief(&found), "cpor/role-not-in-area /association/partnerRole");
        assert_eq!(
            params(&found, ["role", "area", "roles"]),
            ["usage-recognition", "modern-work-and-security", "[use-or-consume]"]
        );
        assert_eq!(found.related, ["/association/solutionArea"]);
    }

    fn products(list: &str) -> Vec<Draft> {
        check_products(&claim(&format!(r#"{{"association":{{"products":{list}}}}}"#)).association.products)
    }

    #[test]
    fn products_compare_without_case() {
        let findings = products(r#"["Teams","exchange","TEAMS"]"#);
        assert_eq!(findings[0].related, ["/association/products/0"]);
        assert_eq!(params(&findings[0], ["value"]), ["TEAMS"]);
        assert_eq!(briefs(findings), ["cpor/duplicate-product /association/products/2"]);
        assert_eq!(products(r#"["ÉTÉ","été"]"#).len(), 1);
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
