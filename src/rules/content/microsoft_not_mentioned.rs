//! A document marked as showing Microsoft content mentions Microsoft.

use crate::claim::Document;
use crate::inspection::Inspection;
use crate::rules::finding::{Found, declared::content::MicrosoftNotMentioned, place};

/// A finding when its text does not.
pub fn microsoft_not_mentioned(document: &Document, inspection: &Inspection, n: usize) -> Option<Found> {
    let said = document.shows.has("microsoft-content") || document.shows.has("microsoft-content-100");
    let text = inspection.has_text.get() == Some(&true);
    let never = inspection.mentions.get().is_some_and(|mentions| mentions.microsoft.get() == Some(&false));
    (said && text && never).then(|| Found::new(place("/documents", n, "/shows"), MicrosoftNotMentioned {}))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, document};

    fn found(shows: &str, text: &str, mentioned: &str) -> Option<Found> {
        let inspection = format!(r#"{{"readable":true,"hasText":{text},"mentions":{{"microsoft":{mentioned}}}}}"#);
        let document = document(&format!(r#"{{"shows":{shows},"inspection":{inspection}}}"#));
        microsoft_not_mentioned(&document, document.inspection.get().unwrap(), 2)
    }

    #[test]
    fn a_text_marked_as_showing_it_that_never_names_it() {
        for shows in
            [r#"["microsoft-content"]"#, r#"["microsoft-content-100"]"#, r#"["partner-brand","microsoft-content"]"#]
        {
            let found = found(shows, "true", "false").expect(shows);
            assert_eq!(brief(&found), "content/microsoft-not-mentioned /documents/2/shows");
        }
    }

    #[test]
    fn one_mention_will_do() {
        assert!(found(r#"["microsoft-content"]"#, "true", "true").is_none());
    }

    #[test]
    fn a_picture_may_show_what_no_text_says() {
        for text in ["false", "null"] {
            assert!(found(r#"["microsoft-content"]"#, text, "false").is_none());
        }
    }

    #[test]
    fn nothing_said_nothing_known() {
        assert!(found(r#"["partner-brand"]"#, "true", "false").is_none());
        assert!(found("null", "true", "false").is_none());
        assert!(found(r#"["microsoft-content"]"#, "true", "null").is_none());
    }
}
