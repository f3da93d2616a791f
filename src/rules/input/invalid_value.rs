//! A value has another type or form than its field.

use crate::claim::field_id;
use crate::rules::finding::{Found, declared::input};

/// The finding at the value, or at the document beside which an inspection was given that has it at `within`.
pub fn invalid_value(path: String, value: String, expected: &str, within: Option<&str>) -> Found {
    let field = match within {
        Some(way) => field_id(&[&path, "/inspection/", way].concat()),
        None => field_id(&path),
    };
    let field = field.unwrap_or_default();
    Found::new(path, input::InvalidValue { value, expected: expected.into(), field })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn it_says_what_was_found_and_what_was_expected() {
        let found = invalid_value("/submitOn".into(), "31.6.2024".into(), "date", None);
        assert_eq!(brief(&found), "input/invalid-value /submitOn");
        assert_eq!(params(&found, ["value", "expected"]), ["31.6.2024", "date"]);
        let beside = invalid_value("/documents/1".into(), "soon".into(), "datetime", Some("sentAt"));
        assert_eq!(params(&beside, ["field"]), ["documents.inspection.sentAt"]);
    }
}
