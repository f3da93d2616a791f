//! A customer association names a role of its solution area, and each product once.

use std::collections::BTreeMap;

use crate::claim::Rows;
use crate::finding::Draft;
use crate::rulebook::schema::SolutionArea;

/// A finding for a role of another solution area.
pub fn check_role(role: &String, area: &SolutionArea) -> Option<Draft> {
    (!area.partner_roles.contains(role)).then(|| {
        Draft::new("cpor/role-not-in-area", "/association/partnerRole")
            .with("role", role)
            .with("area", &area.id)
            .with("roles", area.partner_roles.as_slice())
            .against("/association/solutionArea")
    })
}

/// A finding at each product that was named before, case aside.
pub fn check_products(products: &Rows<String>) -> Vec<Draft> {
    let mut seen = BTreeMap::new();
    let mut findings = Vec::new();
    for (n, product) in products.entries() {
        match seen.get(&product.to_lowercase()) {
            None => _ = seen.insert(product.to_lowercase(), n),
            Some(first) => {
                let found =
                    Draft::new("cpor/duplicate-product", format!("/association/products/{n}")).with("value", product);
                findings.push(found.against(format!("/association/products/{first}")));
            }
        }
    }
    findings
}
