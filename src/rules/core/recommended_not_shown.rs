//! Core requirements that are recommended, and not asked for.

use crate::rulebook::Id;
use crate::rules::finding::{Found, declared::core::RecommendedNotShown};

/// A finding for those that no document shows.
pub fn recommended_not_shown(not_shown: &[&Id]) -> Option<Found> {
    let shows = not_shown.iter().map(std::string::ToString::to_string).collect();
    (!not_shown.is_empty()).then(|| Found::new("/documents", RecommendedNotShown { shows }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn one_finding_names_all_that_is_not_shown() {
        assert!(recommended_not_shown(&[]).is_none());
        let found = recommended_not_shown(&[&"partner-brand".into(), &"partner-contact".into()]).unwrap();
        assert_eq!(brief(&found), "core/recommended-not-shown /documents");
        assert_eq!(params(&found, ["shows"]), ["[partner-brand partner-contact]"]);
    }
}
