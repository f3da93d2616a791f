//! Rules on core requirements.

mod recommended_not_shown;

use recommended_not_shown::recommended_not_shown;

use super::evidence::proves_execution;
use super::finding::Found;
use super::requirements::{is_asked, is_there, shows};
use super::resolve::Resolved;
use crate::report::Status;
use crate::rulebook::Id;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let Some(activity) = resolved.activity().filter(|_| proves_execution(resolved)) else { return Vec::new() };
    let shown = |core: &&Id| {
        resolved
            .documents()
            .any(|(_, document)| is_there(document) == Status::Met && shows(document, core) == Status::Met)
    };
    let not_shown: Vec<&Id> =
        activity.core_recommended.iter().filter(|core| !shown(core) && !is_asked(resolved, core)).collect();
    recommended_not_shown(&not_shown).into_iter().collect()
}
