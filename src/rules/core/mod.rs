//! Rules on core requirements.

mod recommended_not_shown;

use recommended_not_shown::recommended_not_shown;

use super::evidence::proves_execution;
use super::finding::Found;
use super::requirements::{is_asked, is_there, shows};
use super::resolve::Facts;
use crate::report::Status;
use crate::rulebook::Id;

/// The findings of the group.
pub fn findings(facts: &Facts<'_>) -> Vec<Found> {
    let Some(activity) = facts.activity().filter(|_| proves_execution(facts)) else { return Vec::new() };
    let shown = |core: &&Id| {
        facts.documents().any(|(_, document)| is_there(document) == Status::Met && shows(document, core) == Status::Met)
    };
    let not_shown: Vec<&Id> =
        activity.core_recommended.iter().filter(|core| !shown(core) && !is_asked(facts, core)).collect();
    recommended_not_shown(&not_shown).into_iter().collect()
}
