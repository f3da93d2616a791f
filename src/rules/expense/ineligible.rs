//! The kind of expense is eligible for the activity.

use crate::rulebook::Id;
use crate::rules::finding::{Found, declared::expense::Ineligible, place};

/// A finding for a kind that is not.
pub fn ineligible(kind: &str, activity: &str, eligible: &[Id], n: usize) -> Option<Found> {
    if eligible.iter().any(|id| id == kind) {
        return None;
    }
    let eligible = eligible.iter().map(Id::to_string).collect();
    let reports = Ineligible { kind: kind.into(), activity: activity.into(), eligible };
    Some(Found::new(place("/expenses", n, "/kind"), reports).against("/activity/kind"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn the_list_of_the_activity_decides() {
        let eligible: [Id; 2] = ["postage".into(), "printed-material".into()];
        assert!(ineligible("printed-material", "print", &eligible, 0).is_none());
        let found = ineligible("giveaways", "print", &eligible, 1).unwrap();
        assert_eq!(brief(&found), "expense/ineligible /expenses/1/kind");
        assert_eq!(
            params(&found, ["kind", "activity", "eligible"]),
            ["giveaways", "print", "[postage printed-material]"]
        );
        assert_eq!(found.related, ["/activity/kind"]);
    }

    #[test]
    fn a_kind_that_begins_alike_is_another_kind() {
        assert!(ineligible("media-placement", "print", &["media-placement-third-party".into()], 0).is_some());
    }

    #[test]
    fn an_empty_list_makes_nothing_eligible() {
        assert!(ineligible("postage", "print", &[], 0).is_some());
    }
}
