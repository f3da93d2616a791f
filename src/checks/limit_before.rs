//! Limits of the usage period count what was claimed before.

use crate::finding::Draft;

/// The finding that only this claim was counted.
pub fn found() -> Draft {
    Draft::new("limit/only-this-claim", "/funds/claimedBeforeForActivity")
}
