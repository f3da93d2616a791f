//! The rules of the activity are public.

use crate::finding::Draft;
use crate::rulebook::Rules;

/// A finding at `path` when they are not.
pub fn check(rules: Rules, path: &str) -> Option<Draft> {
    (!rules.activity.public)
        .then(|| Draft::new("activity/rules-not-public", path).with("activity", rules.activity.id).from(rules.source))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, params, rules};

    fn found(edition: &str, activity: &str) -> Option<Draft> {
        check(rules(edition, activity), "/activity/kind")
    }

    #[test]
    fn telemarketing_asks_for_more_from_fiscal_year_2024_and_nobody_says_what() {
        assert!(found("microsoft-co-op@2022-08", "telemarketing").is_none());
        for edition in ["microsoft-co-op@2023-07", "microsoft-co-op@2024-07"] {
            let found = found(edition, "telemarketing").expect(edition);
            assert_eq!(brief(&found), "activity/rules-not-public /activity/kind");
            assert_eq!(params(&found, ["activity", "program"]), ["telemarketing", "-"]);
            assert_eq!(found.source, Some("BLOG-2023-10-24"));
        }
    }

    #[test]
    fn an_activity_may_be_listed_and_no_more() {
        assert!(found("microsoft-co-op@2020-07", "social-media-marketing").is_some());
        assert!(found("microsoft-co-op@2020-07", "print-advertising").is_none());
    }

    #[test]
    fn a_component_is_found_at_its_place() {
        let found = check(rules("microsoft-co-op@2023-07", "telemarketing"), "/activity/components/1").unwrap();
        assert_eq!(brief(&found), "activity/rules-not-public /activity/components/1");
    }
}
