//! Core requirements: what documents must show.

use super::evidence::{any, attached, has_file, is_evidence, shows};
use super::field::has;
use super::{Applies, by_condition, over_all, status};
use crate::claim::Document;
use crate::report::{Group, Params, Requirement, Status};
use crate::rulebook::Id;
use crate::rules::resolve::Resolved;

/// Requirements of the group `core`, each once: what the activity asks for, and the parts that it is made of.
pub fn requirements(resolved: &Resolved<'_>) -> Vec<Requirement> {
    let Some(rules) = resolved.rules else { return Vec::new() };
    let asked = asked(resolved);
    let mut requirements: Vec<Requirement> = Vec::new();
    for (n, Asked { core, .. }) in asked.iter().enumerate() {
        if asked.iter().take(n).any(|earlier| earlier.core == *core) {
            continue;
        }
        let mut met_by = Vec::new();
        let mut statuses = Vec::new();
        for asked in asked.iter().filter(|asked| asked.core == *core) {
            let attached = attached(resolved, |document| is_apart(resolved, asked, document));
            statuses.extend(by_condition(asked.applies, attached.status));
            let new: Vec<String> = attached.by.into_iter().filter(|id| !met_by.contains(id)).collect();
            met_by.extend(new);
        }
        if statuses.is_empty() {
            continue;
        }
        requirements.push(Requirement {
            id: ["core/", core.as_str()].concat().into(),
            group: Group::Core,
            status: over_all(statuses.into_iter()),
            any_of: Vec::new(),
            met_by,
            paths: vec!["/documents".into()],
            params: Params::default(),
            source: rules.cite.source.clone(),
        });
    }
    requirements
}

/// Whether a core requirement is asked for, or may be.
pub fn is_asked(resolved: &Resolved<'_>, core: &str) -> bool {
    asked(resolved).iter().any(|asked| *asked.core == *core && asked.applies != Some(false))
}

/// A core requirement, and what can show it.
struct Asked<'b> {
    core: &'b Id,
    applies: Applies,
    /// Kinds of evidence; any document where there are none.
    shown_by: &'b [Id],
}

fn asked<'b>(resolved: &Resolved<'b>) -> Vec<Asked<'b>> {
    let Some(activity) = resolved.activity() else { return Vec::new() };
    let own = activity.core.iter().map(|core| Asked { core, applies: Some(true), shown_by: &activity.core_shown_by });
    let of_parts = activity.core_of_components.iter().flat_map(|part| {
        let applies = has(&resolved.claim.activity.components, &part.component);
        part.core.iter().map(move |core| Asked { core, applies, shown_by: &part.shown_by })
    });
    own.chain(of_parts).collect()
}

fn is_apart(resolved: &Resolved<'_>, asked: &Asked<'_>, document: &Document) -> Status {
    let counts = if asked.shown_by.is_empty() {
        is_there(document)
    } else {
        any(asked.shown_by.iter().map(|kind| is_evidence(resolved, document, kind, false)))
    };
    let shown = over_all([counts, shows(document, asked.core)].into_iter());
    let others = resolved.activity().map_or(&[][..], |activity| activity.core_met_by.as_slice());
    let by_other = others.iter().filter(|other| other.core == *asked.core).map(|other| {
        over_all([is_evidence(resolved, document, &other.kind, false), shows(document, &other.showing)].into_iter())
    });
    any(by_other.chain([shown]))
}

/// Whether a document is there: as a file, or as a link.
pub fn is_there(document: &Document) -> Status {
    any([has_file(document), status(&document.url)].into_iter())
}
