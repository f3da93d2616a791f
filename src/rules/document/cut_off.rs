//! The file opens to its end.

use crate::inspection::{Inspection, Problem};
use crate::rules::finding::{Found, declared::document::CutOff, place};

/// A finding when it opens, and its end is missing.
pub fn cut_off(inspection: &Inspection, n: usize) -> Option<Found> {
    let truncated = inspection.problem.get() == Some(&Problem::Truncated);
    (inspection.readable.get() == Some(&true) && truncated).then(|| Found::new(place("/documents", n, ""), CutOff {}))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, inspection};

    #[test]
    fn a_file_that_opens_and_lacks_its_end() {
        let found = |json: &str| cut_off(&inspection(json), 5);
        assert_eq!(
            brief(&found(r#"{"readable":true,"problem":"truncated"}"#).unwrap()),
            "document/cut-off /documents/5"
        );
        for json in [
            r#"{"readable":false,"problem":"truncated"}"#,
            r#"{"readable":null,"problem":"truncated"}"#,
            r#"{"problem":"truncated"}"#,
            r#"{"readable":true}"#,
            r#"{"readable":true,"problem":"too-large"}"#,
        ] {
            assert!(found(json).is_none(), "{json}");
        }
    }
}
