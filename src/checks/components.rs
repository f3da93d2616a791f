//! A multi-touch campaign is made of several activities.

use std::collections::BTreeSet;

use crate::claim::Rows;
use crate::finding::Draft;

/// A finding when it names fewer than it should; with none that can be read there is nothing to say yet.
pub fn check(components: &Rows<String>, fewest: usize) -> Option<Draft> {
    let parts: BTreeSet<&str> = components.words().collect();
    let counts = !components.is_partly_broken() && !parts.is_empty();
    (counts && parts.len() < fewest).then(|| {
        Draft::new("activity/too-few-components", "/activity/components")
            .with("count", parts.len())
            .with("minimum", fewest)
    })
}
