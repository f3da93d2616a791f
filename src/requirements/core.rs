//! Core requirements: what documents must show.

use super::evidence::{any, attached, has_file, is_evidence, shows};
use super::{over_all, status};
use crate::claim::Document;
use crate::facts::Facts;
use crate::report::{Group, Requirement, Status};

/// Requirements of the group `core`.
pub fn requirements(facts: &Facts) -> Vec<Requirement> {
    let Some(rules) = facts.rules else { return Vec::new() };
    let shown_by = &rules.activity.core_shown_by;
    rules
        .activity
        .core
        .iter()
        .map(|core| {
            let attached = attached(facts, |document| {
                let counts = if shown_by.is_empty() {
                    is_there(document)
                } else {
                    any(shown_by.iter().map(|kind| is_evidence(facts, document, kind, false)))
                };
                over_all([counts, shows(document, core)].into_iter())
            });
            Requirement {
                id: ["core/", core].concat().into(),
                group: Group::Core,
                status: attached.status,
                any_of: Vec::new(),
                met_by: attached.by,
                paths: vec!["/documents".into()],
                source: rules.source,
            }
        })
        .collect()
}

/// Whether a document is there: as a file, or as a link.
pub fn is_there(document: &Document) -> Status {
    any([has_file(document), status(&document.url)].into_iter())
}
