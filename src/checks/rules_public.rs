//! The rules of the activity are public.

use crate::finding::Draft;
use crate::rulebook::Rules;

/// A finding at `path` when they are not.
pub fn check(rules: Rules<'_>, path: &str) -> Option<Draft> {
    (!rules.activity.public)
        .then(|| Draft::new("activity/rules-not-public", path).with("activity", &rules.activity.id).from(rules.source))
}
