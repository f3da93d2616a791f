//! A multi-touch campaign is made of several activities.

use crate::by_index::FirstSeen;
use crate::claim::Rows;
use crate::rules::finding::{Found, declared::activity::TooFewComponents};

/// A finding when it names fewer than it should; with none that can be read there is nothing to say yet.
pub fn too_few_components(components: &Rows<String>, fewest: usize) -> Option<Found> {
    let mut parts = FirstSeen::default();
    components.words().for_each(|part| _ = parts.note(part, 0));
    let counts = !components.is_partly_broken() && parts.len() > 0;
    (counts && parts.len() < fewest).then(|| {
        let reports = TooFewComponents { count: parts.len() as u64, minimum: fewest as u64 };
        Found::new("/activity/components", reports)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, misread_claim, params};

    fn found(list: &str) -> Option<Found> {
        let (claim, _) = misread_claim(&format!(r#"{{"activity":{{"components":{list}}}}}"#));
        too_few_components(&claim.activity.components, 2)
    }

    #[test]
    fn one_is_too_few_and_two_will_do() {
        assert!(found(r#"["telemarketing","digital-advertising"]"#).is_none());
        let found = found(r#"["telemarketing"]"#).unwrap();
        assert_eq!(brief(&found), "activity/too-few-components /activity/components");
        assert_eq!(params(&found, ["count", "minimum"]), ["#1", "#2"]);
    }

    #[test]
    fn the_same_part_twice_is_one() {
        assert!(found(r#"["telemarketing","telemarketing"]"#).is_some());
        assert!(found(r#"["telemarketing","telemarketing","digital-advertising"]"#).is_none());
    }

    #[test]
    fn empty_rows_are_no_part() {
        assert!(found(r#"["telemarketing",null," "]"#).is_some());
    }

    #[test]
    fn with_none_it_is_missing_and_not_wrong() {
        for list in ["[]", "null", r#"[""]"#] {
            assert!(found(list).is_none(), "{list}");
        }
    }

    #[test]
    fn one_that_cannot_be_read_may_be_the_second() {
        for list in [r#"["telemarketing","no-such-part"]"#, r#"["telemarketing",5]"#, r#""telemarketing""#] {
            assert!(found(list).is_none(), "{list}");
        }
    }
}
