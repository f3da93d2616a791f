//! A subtype belongs to the activity that is claimed.

use crate::finding::{Draft, place};
use crate::nearest::nearest;
use crate::read::unknown_id;

/// A finding for a subtype of another activity.
pub fn check(word: &str, own: &[&str], n: usize) -> Option<Draft> {
    if own.contains(&word) {
        return None;
    }
    let near = nearest(word, own);
    Some(unknown_id(&place("/activity/subtypes", n, ""), word, "subtype", near))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, params};

    #[test]
    fn a_subtype_of_another_activity_is_not_known_here() {
        let own = ["website", "seo"];
        assert!(check("seo", &own, 0).is_none());
        let found = check("built-in-house", &own, 1).unwrap();
        assert_eq!(brief(&found), "input/unknown-id /activity/subtypes/1");
        assert_eq!(params(&found, ["value", "vocabulary", "nearest"]), ["built-in-house", "subtype", "-"]);
    }

    #[test]
    fn other_spellings_are_offered_and_not_accepted() {
        let own = ["website", "seo"];
        for word in ["Website", "web-site", "websites"] {
            let found = check(word, &own, 0).expect(word);
            assert_eq!(params(&found, ["nearest"]), ["website"], "{word}");
        }
    }
}
