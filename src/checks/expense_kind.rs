//! The kind of expense is eligible for the activity.

use crate::finding::{Draft, place};

/// A finding for a kind that is not.
pub fn check(kind: &str, activity: &str, eligible: &[&str], n: usize) -> Option<Draft> {
    if eligible.contains(&kind) {
        return None;
    }
    let found =
        Draft::new("expense/ineligible", place("/expenses", n, "/kind")).with("kind", kind).with("activity", activity);
    Some(found.with("eligible", eligible).against("/activity/kind"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, params};

    #[test]
    fn the_list_of_the_activity_decides() {
        let eligible = ["postage", "printed-material"];
        assert!(check("printed-material", "print", &eligible, 0).is_none());
        let found = check("giveaways", "print", &eligible, 1).unwrap();
        assert_eq!(brief(&found), "expense/ineligible /expenses/1/kind");
        assert_eq!(
            params(&found, ["kind", "activity", "eligible"]),
            ["giveaways", "print", "[postage printed-material]"]
        );
        assert_eq!(found.related, ["/activity/kind"]);
    }

    #[test]
    fn a_kind_that_begins_alike_is_another_kind() {
        assert!(check("media-placement", "print", &["media-placement-third-party"], 0).is_some());
    }

    #[test]
    fn an_empty_list_makes_nothing_eligible() {
        assert!(check("postage", "print", &[], 0).is_some());
    }
}
