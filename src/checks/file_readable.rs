//! The file can be read.

use crate::claim::Inspection;
use crate::finding::{Draft, place};

/// A finding when it cannot; not for a file that was too large to be tried.
pub fn check(inspection: &Inspection, n: usize) -> Option<Draft> {
    let problem = inspection.problem.get();
    let tried = problem.is_none_or(|problem| problem != "too-large");
    (inspection.readable.get() == Some(&false) && tried)
        .then(|| Draft::new("document/unreadable", place("/documents", n, "")).with_known("problem", problem))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, inspection, params};

    fn found(json: &str) -> Option<Draft> {
        check(&inspection(json), 5)
    }

    #[test]
    fn a_file_that_cannot_be_read() {
        for problem in ["empty", "truncated", "encrypted", "not-recognised"] {
            let found = found(&format!(r#"{{"readable":false,"problem":"{problem}"}}"#)).unwrap();
            assert_eq!(brief(&found), "document/unreadable /documents/5");
            assert_eq!(params(&found, ["problem"]), [problem]);
        }
        assert_eq!(params(&found(r#"{"readable":false}"#).unwrap(), ["problem"]), ["-"]);
    }

    #[test]
    fn a_file_too_large_to_be_tried_may_be_fine() {
        assert!(found(r#"{"readable":false,"problem":"too-large"}"#).is_none());
    }

    #[test]
    fn a_file_that_nobody_tried_to_read_may_be_fine() {
        assert!(found(r#"{"readable":null,"problem":"encrypted"}"#).is_none());
        assert!(found(r#"{"problem":"encrypted"}"#).is_none());
        assert!(found(r#"{"readable":true,"problem":"truncated"}"#).is_none());
    }
}
