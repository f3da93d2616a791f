//! The file can be read.

use crate::claim::Inspection;
use crate::finding::{Draft, place};

/// Problems of the inspection, not of the file: it was not inspected, or not to its end, and may be fine.
const NOT_INSPECTED: [&str; 4] = ["too-large", "too-slow", "not-started", "crashed"];

/// A finding when it cannot; not for a file that was not inspected, or not to its end.
pub fn check(inspection: &Inspection, n: usize) -> Option<Draft> {
    let problem = inspection.problem.get();
    let inspected = problem.is_none_or(|problem| !NOT_INSPECTED.contains(&problem.as_str()));
    (inspection.readable.get() == Some(&false) && inspected)
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
        for problem in ["empty", "truncated", "corrupt", "encrypted", "not-recognised"] {
            let found = found(&format!(r#"{{"readable":false,"problem":"{problem}"}}"#)).unwrap();
            assert_eq!(brief(&found), "document/unreadable /documents/5");
            assert_eq!(params(&found, ["problem"]), [problem]);
        }
        assert_eq!(params(&found(r#"{"readable":false}"#).unwrap(), ["problem"]), ["-"]);
    }

    #[test]
    fn a_file_that_was_not_inspected_may_be_fine() {
        for problem in NOT_INSPECTED {
            for readable in ["false", "null"] {
                let json = format!(r#"{{"readable":{readable},"problem":"{problem}"}}"#);
                assert!(found(&json).is_none(), "{json}");
            }
        }
    }

    #[test]
    fn a_file_that_nobody_tried_to_read_may_be_fine() {
        assert!(found(r#"{"readable":null,"problem":"encrypted"}"#).is_none());
        assert!(found(r#"{"problem":"encrypted"}"#).is_none());
        assert!(found(r#"{"readable":true,"problem":"truncated"}"#).is_none());
    }
}
