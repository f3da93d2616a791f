//! A vendor gives each invoice a number of its own.

use std::collections::BTreeMap;

use crate::claim::Invoice;
use crate::finding::Draft;
use crate::names::{folded, without_spaces};

/// A finding at each later invoice that has the vendor and the number of an earlier one.
pub fn check<'a>(invoices: impl Iterator<Item = (usize, &'a Invoice)>) -> Vec<Draft> {
    let mut seen = BTreeMap::new();
    let mut findings = Vec::new();
    for (n, invoice) in invoices {
        let (Some(vendor), Some(number)) = (invoice.vendor.get(), invoice.number.get()) else { continue };
        let key = (folded(vendor), without_spaces(number));
        if key.0.is_empty() {
            continue;
        }
        let Some((first, id)) = seen.get(&key) else {
            seen.insert(key, (n, invoice.id.get()));
            continue;
        };
        let found = Draft::new("invoice/duplicate-number", format!("/invoices/{n}/number"))
            .with("value", number)
            .with("vendor", vendor);
        findings.push(found.with_known("first", *id).against(format!("/invoices/{first}/number")));
    }
    findings
}
