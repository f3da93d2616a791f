//! Evidence that is recommended, and not asked for.

use crate::rulebook::Id;
use crate::rules::finding::{Found, declared::evidence::RecommendedMissing};

/// A finding for kinds that no document is.
pub fn recommended_missing(not_attached: &[&Id]) -> Option<Found> {
    let kinds = not_attached.iter().map(std::string::ToString::to_string).collect();
    (!not_attached.is_empty()).then(|| Found::new("/documents", RecommendedMissing { kinds }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn one_finding_names_all_that_is_not_attached() {
        assert!(recommended_missing(&[]).is_none());
        let found = recommended_missing(&[&"travel-itinerary".into()]).unwrap();
        assert_eq!(brief(&found), "evidence/recommended-missing /documents");
        assert_eq!(params(&found, ["kinds"]), ["[travel-itinerary]"]);
    }
}
