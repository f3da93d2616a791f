//! A subtype belongs to the activity that is claimed.

use crate::finding::Draft;
use crate::nearest::nearest;
use crate::read::unknown_id;

/// A finding for a subtype of another activity.
pub fn check(word: &str, own: &[String], n: usize) -> Option<Draft> {
    if own.iter().any(|known| known == word) {
        return None;
    }
    let near = nearest(word, own.iter().map(String::as_str));
    Some(unknown_id(&format!("/activity/subtypes/{n}"), word, "subtype", near))
}
