//! Limits of the usage period count what was claimed before.

use crate::rules::finding::{Found, declared::limit};

/// The finding that only this claim was counted.
pub fn only_this_claim() -> Found {
    Found::new("/funds/claimedBeforeForActivity", limit::OnlyThisClaim {})
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::brief;

    #[test]
    fn it_names_the_field_that_is_absent() {
        assert_eq!(brief(&only_this_claim()), "limit/only-this-claim /funds/claimedBeforeForActivity");
    }
}
