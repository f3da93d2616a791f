//! Two entries of one list share an id.

use crate::finding::Draft;

/// The finding at the later entry; references go to the first.
pub fn found(id: &str, list: &str, later: usize, first: usize) -> Draft {
    Draft::new("input/duplicate-id", format!("{list}/{later}/id"))
        .with("value", id)
        .against(format!("{list}/{first}/id"))
}
