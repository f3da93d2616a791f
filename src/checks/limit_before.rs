//! Limits of the usage period count what was claimed before.

use crate::finding::Draft;

/// The finding that only this claim was counted.
pub fn found() -> Draft {
    Draft::new("limit/only-this-claim", "/funds/claimedBeforeForActivity")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::brief;

    #[test]
    fn it_names_the_field_that_is_absent() {
        assert_eq!(brief(&found()), "limit/only-this-claim /funds/claimedBeforeForActivity");
    }
}
