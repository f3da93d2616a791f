//! A word is not of its closed list.

use crate::nearest::nearest;
use crate::rulebook::Id;
use crate::rules::finding::{Found, declared::input, place};

/// The finding at the word.
pub fn unknown_id(
    path: impl Into<String>,
    value: impl Into<String>,
    vocabulary: &str,
    nearest: Option<String>,
) -> Found {
    Found::new(path, input::UnknownId { value: value.into(), vocabulary: vocabulary.into(), nearest })
}

/// A finding for a subtype of another activity.
pub fn subtype(word: &str, own: &[Id], n: usize) -> Option<Found> {
    if own.iter().any(|id| id == word) {
        return None;
    }
    let known: Vec<&str> = own.iter().map(Id::as_str).collect();
    let near = nearest(word, &known).map(Into::into);
    Some(unknown_id(place("/activity/subtypes", n, ""), word, "subtype", near))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn it_names_the_list_and_the_nearest_word() {
        let found = unknown_id("/program", "hostin", "program", Some("hosting".into()));
        assert_eq!(brief(&found), "input/unknown-id /program");
        assert_eq!(params(&found, ["value", "vocabulary", "nearest"]), ["hostin", "program", "hosting"]);
    }

    #[test]
    fn a_subtype_of_another_activity_is_not_known_here() {
        let own = ["website".into(), "seo".into()];
        assert!(subtype("seo", &own, 0).is_none());
        let found = subtype("built-in-house", &own, 1).unwrap();
        assert_eq!(brief(&found), "input/unknown-id /activity/subtypes/1");
        assert_eq!(params(&found, ["value", "vocabulary", "nearest"]), ["built-in-house", "subtype", "-"]);
    }

    #[test]
    fn other_spellings_are_offered_and_not_accepted() {
        let own = ["website".into(), "seo".into()];
        for word in ["Website", "web-site", "websites"] {
            let found = subtype(word, &own, 0).expect(word);
            assert_eq!(params(&found, ["nearest"]), ["website"], "{word}");
        }
    }
}
