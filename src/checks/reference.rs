//! An entry names one that is not there, or nothing names it.

use crate::finding::Draft;

/// The finding that a reference points to nothing.
pub fn dangling(id: &str, list: &'static str, path: String) -> Draft {
    Draft::new("input/dangling-reference", path).with("value", id).with("list", list)
}

/// The finding that nothing uses an entry.
pub fn unused(place: &str, n: usize, id: Option<&String>) -> Draft {
    let list = place.rsplit('/').next().unwrap_or_default();
    Draft::new("input/unused-entry", format!("{place}/{n}")).with("list", list).with_known("value", id)
}
